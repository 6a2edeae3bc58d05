/** A copy and an original that following opened, to be laid side by side. */
import { browser } from 'wxt/browser';
import { type Compared, compareTexts } from '../core/compare/compare-texts.ts';
import type { Hop } from '../core/model.ts';
import type { KeptPage } from './database.ts';
import { findOpened } from './opened-pages.ts';

/** Both pages as they were opened; null where one is no longer kept. */
export async function findPair(copy: string, original: string): Promise<{ copy: KeptPage; original: KeptPage } | null> {
  const [copied, first] = await Promise.all([
    findOpened('tab', copy).then(async (kept) => kept ?? (await findOpened('fetch', copy))),
    findOpened('fetch', original),
  ]);
  return copied && first ? { copy: copied, original: first } : null;
}

/** Where the hop's text was read. */
const originalOf = (hop: Hop): string => hop.capture?.url ?? hop.work.url ?? '';

/** What pages of the extension's own know of comparisons: the texts laid side by side, and the page that shows them so. */
export const comparing = {
  /** Null where the texts are no longer kept. */
  compare: async (copy: string, hop: Hop): Promise<Compared | null> => {
    const pair = await findPair(copy, originalOf(hop));
    return pair && compareTexts(pair.copy.page.text, pair.original.page.text);
  },
  addressOf: (copy: string, hop: Hop): string =>
    `${browser.runtime.getURL('/comparison.html')}#${new URLSearchParams({ copy, original: originalOf(hop) })}`,
};
