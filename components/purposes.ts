import type { Term, Use } from '../core/model.ts';

/** What an article may be wanted for, in the order in which it is told. */
const purposes = [
  'repost-noncommercial',
  'repost-commercial',
  'excerpt',
  'translate',
  'print',
  'text-and-data-mining',
  'ai-training',
] as const satisfies Use[];

type Purpose = (typeof purposes)[number];

const rank = (use: Use) => (use === 'any' ? purposes.length : purposes.indexOf(use));

/** Returns what the page rules, purpose by purpose, what it says of any use last; and the purposes on which it says nothing. */
export function sortPurposes(terms: readonly Term[]): { ruled: Term[]; silent: Purpose[] } {
  const ruled = [...terms].sort((one, other) => rank(one.use) - rank(other.use));
  const spoken = new Set(terms.map(({ use }) => use));
  return { ruled, silent: spoken.has('any') ? [] : purposes.filter((purpose) => !spoken.has(purpose)) };
}
