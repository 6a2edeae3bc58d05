import type { Comparison } from '../core/model.ts';
import { useWords, type WordKey } from './words.tsx';

const countKeys: [keyof Pick<Comparison, 'leftOut' | 'added' | 'moved' | 'changed'>, WordKey][] = [
  ['leftOut', 'compare.leftOut'],
  ['added', 'compare.added'],
  ['moved', 'compare.moved'],
  ['changed', 'compare.changed'],
];

/** Rounded down, so that only an unchanged text has all. */
const floorPercent = (share: number): number => Math.floor(share * 100) / 100;

/** What laying this page beside the opened original showed, in a line. */
export function ComparisonLine({ comparison }: { comparison: Comparison }) {
  const { say, language } = useWords();
  const shared = Math.max(comparison.sharedOfCopy, comparison.sharedOfOriginal);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(floorPercent(shared));
  const number = new Intl.NumberFormat(language);
  const parts = [
    say('compare.words', percent),
    ...(comparison.headline === 'unknown'
      ? []
      : [say(comparison.headline === 'same' ? 'compare.headlineSame' : 'compare.headlineChanged')]),
    ...countKeys.filter(([key]) => comparison[key] > 0).map(([key, word]) => say(word, number.format(comparison[key]))),
  ];
  return (
    <ul class="joined-line" data-part="comparison">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
