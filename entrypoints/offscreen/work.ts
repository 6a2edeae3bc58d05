import { freeNames } from '../../core/page/free-names.ts';
import { restorePage } from '../../core/page/take.ts';
import { readArticle } from '../../core/read.ts';
import { hashText } from '../../services/database/hash.ts';
import type { ParserWork } from '../../services/tabs/parser.ts';

const parser = new DOMParser();
const parse = (markup: string, type: 'text/html' | 'application/xhtml+xml') => freeNames(parser.parseFromString(markup, type));

/** Most pages are read and never followed: what following needs besides is loaded when it is asked for. */
const loadFollowing = () => import('../../core/follow/open-page.ts');

/** What is done to pages here. */
export const work: ParserWork = {
  read: ({ page, url, insist }) => {
    const restored = restorePage(page, parse);
    return { reading: readArticle(restored, url, { insist }), textHash: hashText(restored.body?.textContent ?? '') };
  },
  openTaken: async ({ page, url }) => (await loadFollowing()).openForFollowing(restorePage(page, parse), url),
  openFetched: async ({ html, url, headline, insist = false }) =>
    (await loadFollowing()).openForFollowing(parse(html, 'text/html'), url, headline, { insist }),
};
