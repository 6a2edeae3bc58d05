import { readYear } from './date-parts.ts';
import { type Day, type Phrase, type Shape, wordAt } from './date-phrase.ts';

/** "令和6年3月12日", "平成元年5月", "民國113年3月12日": years counted from an era's first. */
export const eraYear: Shape = (phrase, at) => {
  const era = /(令和|平成|昭和|民國|民国)(元年)?$/.exec(wordAt(phrase, at)?.text ?? '');
  if (!era) return null;
  const count = era[2] ? 1 : (wordAt(phrase, at + 1)?.number ?? -1);
  const month = at + (era[2] ? 1 : 3);
  if (count < 1 || count > 199 || (!era[2] && !/^年/.test(wordAt(phrase, at + 2)?.text ?? ''))) return null;
  return dayBehindYear(phrase, month, (eraStarts[era[1] ?? ''] ?? 0) + count - 1);
};

const eraStarts: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 };

/** "2016年12月9日", "2016년 12월 9일", "2016年12月". */
export const eastAsian: Shape = (phrase, at) => {
  const year = wordAt(phrase, at)?.text.length === 4 ? readYear(phrase, at) : null;
  if (!year || !/^[年년]/.test(wordAt(phrase, at + 1)?.text ?? '')) return null;
  return dayBehindYear(phrase, at + 2, year.year);
};

/** "12月9日", "12월" behind their year. */
function dayBehindYear(phrase: Phrase, at: number, year: number): Day | null {
  const month = wordAt(phrase, at);
  if (!month || month.number < 0 || !/^[月월]/.test(wordAt(phrase, at + 1)?.text ?? '')) return null;
  const day = wordAt(phrase, at + 2);
  const hasDay = day !== undefined && day.number > 0 && /^[日号號일]/.test(wordAt(phrase, at + 3)?.text ?? '');
  return { year, month: month.number, day: hasDay ? day.number : 0, next: at + (hasDay ? 4 : 2) };
}
