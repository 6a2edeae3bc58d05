import { type DateParts, type Day, isMark, type Phrase, type Shape } from './date-phrase.ts';
import { fromEthiopicCalendar, monthOfEthiopicYear } from './ethiopic-calendar.ts';
import { fromNepaliCalendar, monthOfNepaliYear } from './nepali-calendar.ts';
import { fromPersianCalendar, monthOfPersianYear } from './persian-calendar.ts';

/** A calendar that the pages of some languages count by. */
interface Calendar {
  languages: RegExp;
  /** The number of the month that a word names, 0 where it names none. */
  monthOf(word: string): number;
  /** The same day of the common calendar, null where the calendar has no such day. */
  toCommon(year: number, month: number, day: number): DateParts | null;
}

/** "4 ቀን" and "१२ गते" count days. */
const COUNTERS = /^(?:ቀን|गते)$/;
const MOST_WORDS = 7;

interface Part {
  value: number;
  isMonth: boolean;
  isYear: boolean;
}

/** The first three of day, month and year from a place, with what parts them passed over, and the place behind them. */
function threeParts(phrase: Phrase, at: number, { monthOf }: Calendar): { parts: Part[]; next: number } | null {
  const parts: Part[] = [];
  for (let index = at; index < at + MOST_WORDS; index += 1) {
    const word = phrase.words[index];
    const month = word && word.number < 0 ? monthOf(word.text) : 0;
    if (word && (word.number >= 0 || month > 0))
      parts.push({ value: month || word.number, isMonth: month > 0, isYear: word.text.length === 4 && word.number > 0 });
    else if (!word || !(isMark(word, ',،/-.') || COUNTERS.test(word.text))) return null;
    if (parts.length === 3) return { parts, next: index + 1 };
  }
  return null;
}

/** Day, month and year in whichever order they are written: the month by its name, or all in figures with the year first. */
function inOrder([a, b, c]: Part[], isParted: boolean): DateParts | null {
  if (!a || !b || !c) return null;
  if (b.isMonth && a.isYear !== c.isYear) return { year: (a.isYear ? a : c).value, month: b.value, day: (a.isYear ? c : a).value };
  if (a.isMonth && c.isYear) return { year: c.value, month: a.value, day: b.value };
  return isParted && a.isYear && !c.isMonth ? { year: a.value, month: b.value, day: c.value } : null;
}

const counted =
  (calendar: Calendar): Shape =>
  (phrase, at): Day | null => {
    if (!calendar.languages.test(phrase.languages[0] ?? '')) return null;
    const found = threeParts(phrase, at, calendar);
    const date =
      found && inOrder(found.parts, isMark(phrase.words[at + 1], '/-.') && phrase.words[at + 3]?.text === phrase.words[at + 1]?.text);
    const common = date && calendar.toCommon(date.year, date.month, date.day);
    return common && found ? { ...common, next: found.next } : null;
  };

/** "۲۳ اسفند ۱۴۰۲", "۱۴۰۲/۱۲/۲۳": Persian pages count the years of the solar Hijri calendar. */
export const solarHijri = counted({ languages: /^fa/, monthOf: monthOfPersianYear, toCommon: fromPersianCalendar });
/** "ግንቦት 4 ቀን 2013": pages of Ethiopia count seven or eight years less. */
export const ethiopic = counted({ languages: /^(?:am|ti)(?:-|$)/, monthOf: monthOfEthiopicYear, toCommon: fromEthiopicCalendar });
/** "२०७८ जेठ १२ गते", "१५ असार २०७९": pages of Nepal count the years of Bikram Sambat. */
export const nepali = counted({ languages: /^ne(?:-|$)/, monthOf: monthOfNepaliYear, toCommon: fromNepaliCalendar });
