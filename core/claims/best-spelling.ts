import type { AuthorList } from './author-lists.ts';
import { sameName } from './same-name.ts';

/** The spelling that tells most where several lists name one person: with capitals rather than "viktor hedlund", "McNeil" rather than "Mcneil", accents rather than none. */
export function bestSpelling(name: string, witnesses: readonly AuthorList[]): string {
  const spellings = witnesses.flatMap(({ parties }) => parties.map((party) => party.name).filter((other) => sameName(other, name)));
  return spellings.reduce((best, other) => (detailOf(other) > detailOf(best) && sameOrder(other, best) ? other : best), name);
}

const sameOrder = (a: string, b: string): boolean => a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase();

const detailOf = (name: string): number => [...name].filter((letter) => letter !== letter.toLowerCase() || letter > '\u00bf').length;
