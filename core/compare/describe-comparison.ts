import type { Compared } from './compare-texts.ts';

/** What a comparison shows, in a line: "98 % of the words; headline kept; 2 paragraphs left out; 1 sentence changed; correction note missing". */
export function describeComparison({ comparison, changedSentences, differences, besides }: Compared): string {
  const lone = (what: string): number =>
    differences.filter((difference) => difference.unit === 'sentence' && difference.what === what).length;
  const parts = [
    describeShares(comparison),
    besides.headline === 'unknown' ? null : `headline ${besides.headline === 'same' ? 'kept' : 'changed'}`,
    count(comparison.leftOut, 'paragraph', 'left out'),
    count(comparison.added, 'paragraph', 'added'),
    count(comparison.moved, 'paragraph', 'moved'),
    count(changedSentences, 'sentence', 'changed'),
    count(lone('left-out'), 'sentence', 'left out'),
    count(lone('added'), 'sentence', 'added'),
    besides.authors === 'left-out' ? 'author missing' : besides.authors === 'changed' ? 'author changed' : null,
    ...['correction', 'funding', 'interests'].map((kind) =>
      besides.disclosuresLeftOut.some((disclosure) => disclosure.kind === kind) ? `${NOTES[kind]} missing` : null,
    ),
    count(besides.linksLeftOut.length, 'link', 'left out'),
  ];
  return parts.filter((part) => part !== null).join('; ');
}

const NOTES: Record<string, string> = { correction: 'correction note', funding: 'funding line', interests: 'statement of interests' };

/** The same line as far as the kept counts tell it. */
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
  if (Math.abs(sharedOfCopy - sharedOfOriginal) <= 0.03) return `${percent(Math.min(sharedOfCopy, sharedOfOriginal))} of the words`;
  return `${percent(sharedOfOriginal)} of the original's words, ${percent(sharedOfCopy)} of this page's`;
}

/** Rounded down, so that only an unchanged text has all. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function count(number: number, unit: string, what: string): string | null {
  return number === 0 ? null : `${number} ${unit}${number === 1 ? '' : 's'} ${what}`;
}
