import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { isName } from '../wording/is-name.ts';
import { isOffice } from '../wording/labels/office-names.ts';
import { findInText } from './finding.ts';

const LONGEST_NAME = 40;

/**
 * Hungarian portals close a story with whom they took it from, linked and in brackets, as the last words of its last paragraph:
 * "… jelzést állat adja. (Hírhajó)". Elsewhere such a bracket cites a study or a law as often.
 */
export function readClosingSource(page: Page): Finding[] {
  const block = page.language?.startsWith('hu') ? page.blocks[page.region.bodyEnd] : undefined;
  const anchor = block?.anchors.at(-1);
  if (!block || !anchor || block.traits & (Trait.quotation | Trait.list)) return [];
  const before = block.text.slice(0, anchor.start);
  if (!/[.!?”"]\s\($/.test(before) || !/^\)\.?$/.test(block.text.slice(anchor.end))) return [];
  const name = block.text.slice(anchor.start, anchor.end).trim();
  const url = page.resolve(anchor.href);
  const domain = registrableDomain(url ?? '');
  if (!isArticleAddress(url) || domain === null || domain === page.domain) return [];
  if (name.length > LONGEST_NAME || !isName(name, true) || isOffice(name)) return [];
  const says = { about: 'origin', publisher: { name, url: null }, relation: 'republished-from', url, title: null, date: null } as const;
  return [findInText('original-source-line', block, says, 0.66, { start: anchor.start - 1, end: anchor.end + 1 })];
}
