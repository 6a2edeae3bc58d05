import { readClock } from './clock-time.ts';
import { readYear, shortYear } from './date-parts.ts';
import { isClose, isMark, type Phrase, type Shape, wordAt } from './date-phrase.ts';
import { type DateOrder, dateOrder } from './month-names.ts';

/** "08.12.2016", "9. 12. 2016", "2016-12-09", "12/31/2016", "22/12/11", "112/03/15". */
export const figures: Shape = (phrase, at) => {
  const [a, mark, b, second, c] = phrase.words.slice(at, at + 5);
  if (!a || !b || !c || !mark || a.number < 0 || b.number < 0 || c.number < 0) return null;
  if (mark.text !== second?.text || !isMark(mark, './-–·／．') || isPartOfLonger(phrase, at, mark.text)) return null;
  const counted = republicYear(phrase, a.number, a.text.length) ?? shortYearFirst(phrase, at);
  if (counted !== null) return { year: counted, month: b.number, day: c.number, next: at + 5 };
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

/** "112-03-15": offices of Taiwan count the years since 1911. */
function republicYear({ languages }: Phrase, count: number, figures: number): number | null {
  return figures === 3 && count >= 79 && count < 140 && /^zh-(?:TW|Hant)/i.test(languages[0] ?? '') ? count + 1911 : null;
}

/** "21-05-03 10:22", "21.05.03. 10:22": behind a short year Koreans and Japanese write month and day; the time tells a day from a version. */
function shortYearFirst(phrase: Phrase, at: number): number | null {
  const words = phrase.words.slice(at, at + 5);
  if (!/^(?:ko|ja)(?:-|$)/.test(phrase.languages[0] ?? '') || [0, 2, 4].some((index) => words[index]?.text.length !== 2)) return null;
  return readClock(phrase.plain, words[4]?.end ?? 0) ? (shortYear(phrase, at)?.year ?? null) : null;
}

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
  // American forces write "02.24.2023"; no other order gives a day.
  if (mark === '.' && a <= 12 && b > 12 && order !== 'day-first') return 'month-first';
  if (mark === '.' || a > 12 || a === b) return 'day-first';
  if (b > 12) return 'month-first';
  return order === 'year-first' ? 'undecided' : order;
}
