import { isOrganisationName } from '../../agents/names/organisation-name.ts';
import type { Finding } from '../../model.ts';
import type { Page } from '../../page.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { readVisibleByline } from '../byline.ts';
import { findInText } from '../finding.ts';
import { sayAuthors } from '../say.ts';

const LONGEST = 20;
/** "平台声明：该文观点仅代表作者本人", "本文为博主原创文章": portals say so beside what accounts write on them. */
const OWN_VIEWS = /[观觀][点點][仅僅]代表作者(?:本人|[个個]人)|博主原[创創]/u;

/**
 * The account that wrote a text on a portal of accounts: the one that the head or its link names and the page shows, where the portal says
 * that the views are the author's own. Papers have accounts there too, and writers who sign in the text: then it is no author's.
 */
export function accountOf(page: Page): Finding[] {
  const name = page.meta('mediaid')[0] ?? nicknameIn(page);
  if (name.length < 2 || name.length > LONGEST || isOutletLike(name) || isOrganisationName(name)) return [];
  const shown = page.blocks.find(({ text, zone }) => text === name || (zone === 'byline' && text.startsWith(name)));
  if (!shown || !page.blocks.some(({ text }) => text.length < 120 && OWN_VIEWS.test(text)) || readVisibleByline(page).length > 0) return [];
  return [findInText('byline', shown, sayAuthors([{ name, type: 'unknown', url: null }]), 0.45)];
}

/** `<a class="follow-nickName">`: platforms of blogs name so who writes there, first below the headline. */
function nicknameIn({ document }: Page): string {
  return document.querySelector('a[class*="nickname" i]')?.textContent?.trim() ?? '';
}
