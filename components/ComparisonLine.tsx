import type { Disclosure } from '../core/compare/article-text.ts';
import type { Compared } from '../core/compare/compare-texts.ts';
import { isAboutTheSame } from '../core/compare/describe-comparison.ts';
import type { Comparison } from '../core/model.ts';
import { type CountKey, useWords, type WordKey, type Words } from './words.tsx';

const countKeys: [keyof Pick<Comparison, 'leftOut' | 'added' | 'moved' | 'changed'>, CountKey][] = [
  ['leftOut', 'compare.leftOut'],
  ['added', 'compare.added'],
  ['moved', 'compare.moved'],
  ['changed', 'compare.changed'],
];

/** Rounded down, so that only an unchanged text has all. */
const floorPercent = (share: number): number => Math.floor(share * 100) / 100;

export const disclosureKeys: Record<Disclosure['kind'], WordKey> = {
  correction: 'comparison.correction',
  funding: 'comparison.funding',
  interests: 'comparison.interests',
};

/** What the texts themselves show beyond the counts: sentences instead of paragraphs, and what was dropped beside the text. */
function partsOf(compared: Compared): { changed: number; missing: WordKey[]; author: WordKey | null } {
  const { besides, changedSentences } = compared;
  const kinds = new Set(besides.disclosuresLeftOut.map(({ kind }) => disclosureKeys[kind]));
  const missing: WordKey[] = [...kinds, ...(besides.authors === 'left-out' ? (['comparison.author'] as const) : [])];
  return { changed: changedSentences, missing, author: besides.authors === 'changed' ? 'comparison.author' : null };
}

interface LineProps {
  comparison: Comparison;
  /** The texts laid side by side, where they are still kept. */
  compared?: Compared | null;
}

/** One share where both agree to a few hundredths; else how much of the original is here, and how much here is the original's. */
function tellShares({ sharedOfCopy, sharedOfOriginal }: Comparison, { say, language }: Words): string[] {
  const percent = (share: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(floorPercent(share));
  if (isAboutTheSame(sharedOfCopy, sharedOfOriginal)) return [say('compare.words', percent(Math.min(sharedOfCopy, sharedOfOriginal)))];
  return [say('comparison.shareOfOriginal', percent(sharedOfOriginal)), say('comparison.shareOfCopy', percent(sharedOfCopy))];
}

/** What laying this page beside the opened original showed, in a line. */
export function ComparisonLine({ comparison, compared = null }: LineProps) {
  const words = useWords();
  const { say, count } = words;
  const more = compared && partsOf(compared);
  const counts = more && more.changed > 0 ? countKeys.filter(([key]) => key !== 'changed') : countKeys;
  const parts = [
    ...tellShares(comparison, words),
    ...(comparison.headline === 'unknown'
      ? []
      : [say(comparison.headline === 'same' ? 'compare.headlineSame' : 'compare.headlineChanged')]),
    ...counts.filter(([key]) => comparison[key] > 0).map(([key, word]) => count(word, comparison[key])),
    ...(more && more.changed > 0 ? [count('comparison.sentencesChanged', more.changed)] : []),
    ...(more?.missing ?? []).map((key) => `${say(key)}: ${say('comparison.missing')}`),
    ...(more?.author ? [`${say(more.author)}: ${say('comparison.changed')}`] : []),
  ];
  return (
    <ul class="joined-line" data-part="comparison">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
