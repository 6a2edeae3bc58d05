import { readClock } from './clock-time.ts';
import { readDay, readMonthAt, readYear, sameMonthTwice, shortThaiYear, shortYearBesideClock } from './date-parts.ts';
import { hasFigureSoon, type Shape, skipJoiners, wordAt } from './date-phrase.ts';
import { eastAsian, eraYear } from './east-asian-date.ts';
import { figures } from './figure-dates.ts';
import { ethiopic, nepali, solarHijri } from './other-calendars.ts';

/** "8 December 2016", "9 de diciembre de 2016", "den 9. december, 2016", "09-Dec-2016". */
const dayMonthYear: Shape = (phrase, at) => {
  const day = readDay(phrase, at);
  if (!day) return null;
  const start = skipJoiners(phrase, day.next, '-/–');
  const month = hasFigureSoon(phrase, start) ? sameMonthTwice(phrase, readMonthAt(phrase, start)) : null;
  const behind = month && skipJoiners(phrase, month.next, ',،-/–');
  const year =
    behind === null ? null : (shortThaiYear(phrase, behind) ?? readYear(phrase, behind) ?? shortYearBesideClock(phrase, at, behind));
  return year && month && { year: year.year, month: month.month, day: day.day, next: year.next };
};

/** "December 09, 2016", "Dec. 8th, 2016", "Dec-08-2016", "Dec 08 Thu 2016", and with the time between: "Dec 09 05:11:40 +0000 2016". */
const monthDayYear: Shape = (phrase, at) => {
  const month = readMonthAt(phrase, at);
  const day = month && readDay(phrase, skipJoiners(phrase, month.next, '-/–'));
  if (!day) return null;
  const behind = skipJoiners(phrase, day.next, ',،-/–');
  const year = readYear(phrase, /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(wordAt(phrase, behind)?.text ?? '') ? behind + 1 : behind);
  if (year) return { year: year.year, month: month.month, day: day.day, next: year.next };
  const clock = readClock(phrase.plain, wordAt(phrase, day.next - 1)?.end ?? 0);
  if (!clock) return null;
  const later = phrase.words.findIndex((word, index) => index >= day.next && word.start >= clock.end);
  const last = later < 0 ? null : (readYear(phrase, later) ?? readYear(phrase, later + 1));
  return last && { year: last.year, month: month.month, day: day.day, next: last.next, clock };
};

/** "2016. december 9.", "2016 m. gruodžio 9 d.", "2016. gada 9. decembris". */
const yearFirst: Shape = (phrase, at) => {
  const year = wordAt(phrase, at)?.text.length === 4 ? readYear(phrase, at) : null;
  if (!year) return null;
  const start = skipJoiners(phrase, year.next, '.,-');
  const month = readMonthAt(phrase, start);
  const day = month ? readDay(phrase, skipJoiners(phrase, month.next, '-')) : readDay(phrase, start);
  const named = month ?? (day && readMonthAt(phrase, day.next));
  return day && named && { year: year.year, month: named.month, day: day.day, next: Math.max(day.next, named.next) };
};

/** "December 2016", "décembre 2016". */
const monthYear: Shape = (phrase, at) => {
  const month = readMonthAt(phrase, at, !phrase.isWhole);
  const year = month && readYear({ ...phrase, isWhole: false }, skipJoiners(phrase, month.next, ','));
  return year && { year: year.year, month: month.month, day: 0, next: year.next };
};

/** Shapes that begin with a figure, and those that begin with a word; the first that fits is the one. */
export const shapesOfFigures = [solarHijri, ethiopic, nepali, dayMonthYear, eastAsian, figures, yearFirst];
export const shapesOfWords = [eraYear, solarHijri, ethiopic, nepali, monthDayYear, monthYear];
