import { openForFollowing } from '../../core/follow/open-page.ts';
import { restorePage } from '../../core/page/take.ts';
import { readArticle } from '../../core/read.ts';
import { hashText } from '../../services/hash.ts';
import type { ParserWork } from '../../services/parser.ts';

const parser = new DOMParser();
const parse = (markup: string, type: 'text/html' | 'application/xhtml+xml') => parser.parseFromString(markup, type);

/** What is done to pages here. */
export const work: ParserWork = {
  read: ({ page, url, insist }) => {
    const restored = restorePage(page, parse);
    return { reading: readArticle(restored, url, { insist }), textHash: hashText(restored.body?.textContent ?? '') };
  },
  openTaken: ({ page, url }) => openForFollowing(restorePage(page, parse), url),
  openFetched: ({ html, url, headline, insist = false }) => openForFollowing(parse(html, 'text/html'), url, headline, { insist }),
};
