/** What pages of the extension's own know of comparisons: the texts laid side by side, and the page that shows them so. */
import { browser } from '@wxt-dev/browser';
import type { Compared } from '../../core/compare/compare-texts.ts';
import type { Hop } from '../../core/model.ts';

/** Where the hop's text was read. */
const originalOf = (hop: Hop): string => hop.capture?.url ?? hop.work.url ?? '';

/** Both, for the views that show a hop. */
export const comparing = {
  /** Null where the texts are no longer kept. Loaded with the first followed chain: most clicks show none. */
  compare: async (copy: string, hop: Hop): Promise<Compared | null> =>
    (await import('./compared-pair.ts')).comparePair(copy, originalOf(hop)),
  addressOf: (copy: string, hop: Hop): string =>
    `${browser.runtime.getURL('/comparison.html')}#${new URLSearchParams({ copy, original: originalOf(hop) })}`,
};
