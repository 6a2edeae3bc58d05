import type { Field, Judgement } from './judgement.ts';

/** How often one field came out right over many pages; `found`, `missing` and `extra` count names. */
export interface Tally {
  pages: number;
  right: number;
  wrong: number;
  missed: number;
  found: number;
  missing: number;
  extra: number;
}

export type Tallies = Partial<Record<Field, Tally>>;

/** The sums over all judgements, by field. */
export function tallyFields(judgements: Judgement[]): Tallies {
  const tallies: Tallies = {};
  for (const judgement of judgements) {
    const tally = tallies[judgement.field] ?? { pages: 0, right: 0, wrong: 0, missed: 0, found: 0, missing: 0, extra: 0 };
    tallies[judgement.field] = tally;
    tally.pages += 1;
    tally[judgement.verdict] += 1;
    tally.found += judgement.found;
    tally.missing += judgement.missing;
    tally.extra += judgement.extra;
  }
  return tallies;
}

/** Share of what was stated that is right; 1 where nothing was stated. */
export function precision(tally: Tally): number {
  return share(tally.found, tally.found + tally.extra);
}

/** Share of what should be stated that was; 1 where there is nothing to state. */
export function recall(tally: Tally): number {
  return share(tally.found, tally.found + tally.missing);
}

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  return share(2 * tally.found, 2 * tally.found + tally.missing + tally.extra);
}

/** A part of a whole, 0 to 1; 1 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
