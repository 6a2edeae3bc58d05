import { type ClockTime, readClock } from './clock-time.ts';
import type { DateWord } from './date-words.ts';
import { type DateOrder, dateOrder, readMonth } from './month-names.ts';
import { fromPersianCalendar, monthOfPersianYear } from './persian-calendar.ts';

/** The years that may be meant, both included. */
export interface YearWindow {
  earliest: number;
  latest: number;
}

/** A day as a shape reads it. */
export interface Day {
  year: number;
  month: number;
  /** 0 where only the month is stated. */
  day: number;
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

/** Words that join day, month and year: "9 de diciembre de 2016", "2016. gada 9. decembris", "9th of December", "2016ko abenduaren 9a". */
const joiners = new Set('de del d di do da of den the m mes gada g ko eko ng года year ngày năm thg'.split(' '));
const thaiEra = 543;

export const wordAt = (phrase: Phrase, at: number): DateWord | undefined => phrase.words[at];
const isMark = (word: DateWord | undefined, marks: string) => word !== undefined && word.text.length === 1 && marks.includes(word.text);
const isClose = (a: DateWord | undefined, b: DateWord | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** Whether a figure stands among the next words: without one nothing there is a month of a date, and looking names up costs more. */
export function hasFigureSoon(phrase: Phrase, at: number): boolean {
  return phrase.words.slice(at + 1, at + 6).some((word) => word.number >= 0);
}

/** The index behind joining words and at most one mark of the given ones. */
function skipJoiners(phrase: Phrase, at: number, marks: string): number {
  let index = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const word = wordAt(phrase, index);
    if (!word || !(isMark(word, marks) || isMark(word, "'’") || joiners.has(word.text.toLowerCase()))) break;
    index += 1;
  }
  return index;
}

/** A day of the month with its ordinal ending: "8", "8th", "1er", "9.", "1º", "9-го". */
function readDay(phrase: Phrase, at: number): { day: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!word || word.number < 1 || word.number > 31 || word.text.length > 2) return null;
  const after = wordAt(phrase, at + 1);
  const isOrdinal = isClose(word, after) && /^(?:st|nd|rd|th|er|ère|e|ª|º|°|\.|o|a|an|η|го|ο)$/i.test(after?.text ?? '');
  return { day: word.number, next: isOrdinal ? at + 2 : at + 1 };
}

/** A year of four figures within the window, Thai years brought to the common era; of two figures only where the phrase is a date and no time follows. */
function readYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!word) return null;
  const { earliest, latest } = phrase.window;
  if (word.text.length === 4 && word.number >= 0) {
    const isThai = word.number > latest && phrase.languages.some((language) => language.startsWith('th'));
    const year = isThai ? word.number - thaiEra : word.number;
    return year >= earliest && year <= latest ? { year, next: at + 1 } : null;
  }
  if (isMark(word, "'’")) return shortYear(phrase, at + 1);
  return phrase.isWhole ? shortYear(phrase, at) : null;
}

/** "11:12, 03 май 24": beside a time of day two figures behind a month are a year. */
function shortYearBesideClock(phrase: Phrase, day: number, at: number): { year: number; next: number } | null {
  const end = wordAt(phrase, at)?.end ?? 0;
  const isTimed =
    /\d{1,2}:\d{2}[,\s|–-]{1,4}$/.test(phrase.plain.slice(0, wordAt(phrase, day)?.start ?? 0)) || readClock(phrase.plain, end);
  return isTimed ? shortYear(phrase, at) : null;
}

/** "3 พ.ค. 67": behind a month's name Thai pages write the last two figures of the year 2567. */
function shortThaiYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!phrase.languages[0]?.startsWith('th') || word?.text.length !== 2 || word.number < 40 || isMark(wordAt(phrase, at + 1), ':'))
    return null;
  return { year: 2500 - thaiEra + word.number, next: at + 1 };
}

function shortYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  const after = wordAt(phrase, at + 1);
  if (word?.text.length !== 2 || word.number < 0 || isMark(after, ':') || /^h$/i.test(after?.text ?? '')) return null;
  const year = word.number < 70 ? 2000 + word.number : 1900 + word.number;
  return year >= phrase.window.earliest && year <= phrase.window.latest ? { year, next: at + 1 } : null;
}

/** A month's name, of one word or two ("كانون الأول"), with the dot of its abbreviation. */
function readMonthAt(phrase: Phrase, at: number, exact = false): { month: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!word || word.number >= 0 || word.text.length < 2 || word.text.length > 20) return null;
  const second = wordAt(phrase, at + 1);
  // Vietnamese counts its months: "tháng 12".
  if (/^(?:tháng|thg)$/i.test(word.text) && second && second.number > 0) return { month: second.number, next: at + 2 };
  const both =
    second && second.number < 0 && second.text.length > 2 ? readMonth(`${word.text} ${second.text}`, phrase.languages, true) : null;
  if (both !== null) return { month: both, next: at + 2 };
  const month = readMonth(word.text, phrase.languages, exact);
  return month === null ? null : { month, next: isMark(second, '.׳॰') ? at + 2 : at + 1 };
}

/** "مايو/أيار": pages for all Arabs name a month as east and west do. */
function sameMonthTwice(phrase: Phrase, month: { month: number; next: number } | null): { month: number; next: number } | null {
  const other = month && isMark(wordAt(phrase, month.next), '/') ? readMonthAt(phrase, month.next + 1, true) : null;
  return other && other.month === month?.month ? other : month;
}

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

/** "December 09, 2016", "Dec. 8th, 2016", "Dec-08-2016", and with the time between: "Dec 09 05:11:40 +0000 2016". */
const monthDayYear: Shape = (phrase, at) => {
  const month = readMonthAt(phrase, at);
  const day = month && readDay(phrase, skipJoiners(phrase, month.next, '-/–'));
  if (!day) return null;
  const year = readYear(phrase, skipJoiners(phrase, day.next, ',،-/–'));
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

/** "令和6年3月12日", "平成元年5月", "民國113年3月12日": years counted from an era's first. */
const eraYear: Shape = (phrase, at) => {
  const era = /(令和|平成|昭和|民國|民国)(元年)?$/.exec(wordAt(phrase, at)?.text ?? '');
  if (!era) return null;
  const count = era[2] ? 1 : (wordAt(phrase, at + 1)?.number ?? -1);
  const month = at + (era[2] ? 1 : 3);
  if (count < 1 || count > 199 || (!era[2] && !/^年/.test(wordAt(phrase, at + 2)?.text ?? ''))) return null;
  return monthAndDay(phrase, month, (eraStarts[era[1] ?? ''] ?? 0) + count - 1);
};

const eraStarts: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926, 民國: 1912, 民国: 1912 };

/** "2016年12月9日", "2016년 12월 9일", "2016年12月". */
const eastAsian: Shape = (phrase, at) => {
  const year = wordAt(phrase, at)?.text.length === 4 ? readYear(phrase, at) : null;
  if (!year || !/^[年년]/.test(wordAt(phrase, at + 1)?.text ?? '')) return null;
  return monthAndDay(phrase, at + 2, year.year);
};

/** "12月9日", "12월" behind their year. */
function monthAndDay(phrase: Phrase, at: number, year: number): Day | null {
  const month = wordAt(phrase, at);
  if (!month || month.number < 0 || !/^[月월]/.test(wordAt(phrase, at + 1)?.text ?? '')) return null;
  const day = wordAt(phrase, at + 2);
  const hasDay = day !== undefined && day.number > 0 && /^[日号號일]/.test(wordAt(phrase, at + 3)?.text ?? '');
  return { year, month: month.number, day: hasDay ? day.number : 0, next: at + (hasDay ? 4 : 2) };
}

/** "08.12.2016", "9. 12. 2016", "2016-12-09", "12/31/2016", "22/12/11". */
const figures: Shape = (phrase, at) => {
  const [a, mark, b, second, c] = phrase.words.slice(at, at + 5);
  if (!a || !b || !c || !mark || a.number < 0 || b.number < 0 || c.number < 0) return null;
  if (mark.text !== second?.text || !isMark(mark, './-–·／．') || isPartOfLonger(phrase, at, mark.text)) return null;
  const isYearFirst = a.text.length === 4;
  const isShort = a.text.length === 2 && b.text.length === 2 && isClose(b, second);
  const year = readYear(phrase, isYearFirst ? at : at + 4) ?? (isShort ? shortYear(phrase, at + 4) : null);
  if (!year) return null;
  if (isYearFirst) return { year: year.year, month: b.number, day: c.number, next: at + 5 };
  const settled = settleOrder(a.number, b.number, mark.text, phrase, c.text.length === 4);
  const order = settled === 'undecided' ? orderByWeekday(phrase, at, year.year, a.number, b.number) : settled;
  if (order === 'undecided') return null;
  const [day, month] = order === 'month-first' ? [b.number, a.number] : [a.number, b.number];
  return { year: year.year, month, day, next: at + 5 };
};

/** Whether more figures hang on these with the same mark, as in an IP address or a version. */
function isPartOfLonger(phrase: Phrase, at: number, mark: string): boolean {
  const before = wordAt(phrase, at - 1);
  const after = wordAt(phrase, at + 5);
  if (isMark(before, './-') && isClose(before, wordAt(phrase, at))) return true;
  // Markup has been seen to write "2016-12-09-0305:49:00-10800"; a whole ISO day is one, whatever hangs on it.
  if (phrase.isWhole && at === 0 && /^\d{4}-\d\d-\d\d/.test(phrase.plain)) return false;
  const further = wordAt(phrase, at + 6);
  // "2024. 05. 03. 23:12": Hungarian days end in a dot, and what follows behind a blank is the time.
  return after?.text === mark && isClose(wordAt(phrase, at + 4), after) && isClose(after, further) && (further?.number ?? -1) >= 0;
}

/** "Tue, 03/05/2019": only one of the two days that may be meant was a Tuesday. */
function orderByWeekday(phrase: Phrase, at: number, year: number, a: number, b: number): DateOrder {
  const before = wordAt(phrase, at - (isMark(wordAt(phrase, at - 1), ',') ? 2 : 1))?.text.slice(0, 3);
  const isOn = (month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).toUTCString().startsWith(before ?? '?');
  if (!before || before.length < 3 || isOn(a, b) === isOn(b, a)) return 'undecided';
  return isOn(a, b) ? 'month-first' : 'day-first';
}

/** Scripts whose every language writes the day before the month: Greek, Cyrillic, Hebrew, Arabic, the Indian ones, Thai. */
const writesDayFirst = /[\u0370-\u0669\u0670-\u06ef\u0900-\u0e7f]/;

/** Which of two figures is the day: the one above 12, else what the mark, the page's language or the script says. */
function settleOrder(a: number, b: number, mark: string, phrase: Phrase, hasFullYear: boolean): DateOrder {
  const byLanguage = phrase.languages.map(dateOrder).find((found) => found !== 'undecided');
  const order = byLanguage ?? (writesDayFirst.test(phrase.plain) ? 'day-first' : 'undecided');
  // With a year of two figures nothing but the language says which is which: "10.11.12" may be a version.
  if (!hasFullYear) return order === 'year-first' ? 'undecided' : order;
  if (mark === '.' || a > 12 || a === b) return 'day-first';
  if (b > 12) return 'month-first';
  return order === 'year-first' ? 'undecided' : order;
}

/** "۲۳ اسفند ۱۴۰۲", "۱۴۰۲/۱۲/۲۳": Persian pages count the years of the solar Hijri calendar. */
const solarHijri: Shape = (phrase, at) => {
  if (!phrase.languages[0]?.startsWith('fa')) return null;
  const [a, b, c, d, e] = phrase.words.slice(at, at + 5);
  if (!a || !b || !c) return null;
  const inFigures = isMark(b, '/-.') && b.text === d?.text && e ? { year: a.number, month: c.number, day: e.number, next: at + 5 } : null;
  const date = inFigures ?? { year: c.number, month: monthOfPersianYear(b.text), day: a.number, next: at + 3 };
  const common = fromPersianCalendar(date.year, date.month, date.day);
  return common && { ...common, next: date.next };
};

/** "December 2016", "décembre 2016". */
const monthYear: Shape = (phrase, at) => {
  const month = readMonthAt(phrase, at, !phrase.isWhole);
  const year = month && readYear({ ...phrase, isWhole: false }, skipJoiners(phrase, month.next, ','));
  return year && { year: year.year, month: month.month, day: 0, next: year.next };
};

/** Shapes that begin with a figure, and those that begin with a word; the first that fits is the one. */
export const shapesOfFigures = [solarHijri, dayMonthYear, eastAsian, figures, yearFirst];
export const shapesOfWords = [eraYear, monthDayYear, monthYear];
