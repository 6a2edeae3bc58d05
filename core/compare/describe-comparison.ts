import type { Compared } from './compare-texts.ts';

/** What the counts of a comparison show, in a line: "98 % of the words; headline kept; 2 paragraphs left out; 1 paragraph changed". */
export function describeCounts(comparison: Compared['comparison']): string {
  const parts = [
    describeShares(comparison),
    comparison.headline === 'unknown' ? null : `headline ${comparison.headline === 'same' ? 'kept' : 'changed'}`,
    count(comparison.leftOut, 'paragraph', 'left out'),
    count(comparison.added, 'paragraph', 'added'),
    count(comparison.moved, 'paragraph', 'moved'),
    count(comparison.changed, 'paragraph', 'changed'),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** One share where both agree to a few hundredths; else how much of the original is here, and how much here is the original's. */
function describeShares({ sharedOfCopy, sharedOfOriginal }: Compared['comparison']): string {
  if (isAboutTheSame(sharedOfCopy, sharedOfOriginal)) return `${percent(Math.min(sharedOfCopy, sharedOfOriginal))} of the words`;
  return `${percent(sharedOfOriginal)} of the original's words, ${percent(sharedOfCopy)} of this page's`;
}

/** Whether both texts share so nearly as much that one number speaks for both. */
export const isAboutTheSame = (one: number, other: number): boolean => Math.abs(one - other) <= 0.03;

/** Rounded down, so that only an unchanged text has all. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function count(number: number, unit: string, what: string): string | null {
  return number === 0 ? null : `${number} ${unit}${number === 1 ? '' : 's'} ${what}`;
}
