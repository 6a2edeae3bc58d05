/** In which order entries are shown. */
import type { Entry } from './entry.ts';

/** As they were found, the newest or the best first; or by what a row says of them. */
export const orders = ['found', 'headline', 'outlet', 'published'] as const;
export type Order = (typeof orders)[number];

/** What a row begins with: the outlet that was first, then the page's own. */
const outletsOf = ({ chain }: Entry): string => [chain[0], chain.at(-1)].map((hop) => hop?.publisher.name ?? '').join(' ');

const wordsOf: Record<Exclude<Order, 'found'>, (entry: Entry) => string> = {
  headline: ({ title, url }) => title ?? url,
  outlet: outletsOf,
  published: ({ published }) => published ?? '',
};

/** The entries in an order, words as the reader's language has them (BCP 47), days from the latest; those that are alike as they were, those without a day last. */
export function inOrder(entries: readonly Entry[], order: Order, language: string): readonly Entry[] {
  if (order === 'found') return entries;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const worded = entries.map((entry) => ({ entry, words: wordsOf[order](entry) }));
  const sorted =
    order === 'published'
      ? worded.sort((one, other) => (one.words < other.words ? 1 : one.words > other.words ? -1 : 0))
      : worded.sort((one, other) => compare(one.words, other.words));
  return sorted.map(({ entry }) => entry);
}
