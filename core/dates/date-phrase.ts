import type { ClockTime } from './clock-time.ts';
import type { DateWord } from './date-words.ts';

/** The years that may be meant, both included. */
export interface YearWindow {
  earliest: number;
  latest: number;
}

/** The parts of a day of the common calendar, or of another one. */
export interface DateParts {
  year: number;
  month: number;
  /** 0 where only the month is stated. */
  day: number;
}

/** A day as a shape reads it. */
export interface Day extends DateParts {
  /** The index behind the last word of the date. */
  next: number;
  /** A time written before the year: "Fri Dec 09 05:11:40 +0000 2016". */
  clock?: ClockTime | null;
}

/** A text being searched for dates. */
export interface Phrase {
  plain: string;
  words: DateWord[];
  languages: readonly string[];
  window: YearWindow;
  /** The phrase is nothing but a date, so that two figures may be a year. */
  isWhole: boolean;
}

/** A shape of date: what it reads at a place, null where the shape isn't there. */
export type Shape = (phrase: Phrase, at: number) => Day | null;

/** Words that join day, month and year: "9 de diciembre de 2016", "2016. gada 9. decembris", "9th of December", "2016ko abenduaren 9a", "4 ta’ Marzu 2024". */
const joiners = new Set('de del d di do da of den the m mes gada g ko eko ng года year ngày năm ж թ ta'.split(' '));

/** The word at an index, if there is one. */
export const wordAt = (phrase: Phrase, at: number): DateWord | undefined => phrase.words[at];
/** Whether a word is one of the marks. */
export const isMark = (word: DateWord | undefined, marks: string) =>
  word !== undefined && word.text.length === 1 && marks.includes(word.text);
/** Whether nothing stands between two words. */
export const isClose = (a: DateWord | undefined, b: DateWord | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** Whether a figure stands among the next words: without one nothing there is a month of a date, and looking names up costs more. */
export function hasFigureSoon(phrase: Phrase, at: number): boolean {
  return phrase.words.slice(at + 1, at + 6).some((word) => word.number >= 0);
}

/** The index behind joining words and at most one mark of the given ones. */
export function skipJoiners(phrase: Phrase, at: number, marks: string): number {
  let index = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const word = wordAt(phrase, index);
    if (!word || !(isMark(word, marks) || isMark(word, "'’") || joiners.has(word.text.toLowerCase()))) break;
    index += 1;
  }
  return index;
}
