import { readClock } from './clock-time.ts';
import { isClose, isMark, type Phrase, wordAt } from './date-phrase.ts';
import { readMonth } from './month-names.ts';

const thaiEra = 543;

/** A day of the month with its ordinal ending: "8", "8th", "1er", "9.", "1º", "9-го". */
export function readDay(phrase: Phrase, at: number): { day: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!word || word.number < 1 || word.number > 31 || word.text.length > 2) return null;
  const after = wordAt(phrase, at + 1);
  const isOrdinal = isClose(word, after) && /^(?:st|nd|rd|th|er|ère|e|ª|º|°|\.|o|a|an|η|го|ο)$/i.test(after?.text ?? '');
  return { day: word.number, next: isOrdinal ? at + 2 : at + 1 };
}

/** A year of four figures within the window, Thai years brought to the common era; of two figures only where the phrase is a date and no time follows. */
export function readYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!word) return null;
  const { earliest, latest } = phrase.window;
  if (word.text.length === 4 && word.number >= 0) {
    const isThai = word.number > latest && phrase.languages.some((language) => language.startsWith('th'));
    const year = isThai ? word.number - thaiEra : word.number;
    return year >= earliest && year <= latest ? { year, next: at + 1 } : null;
  }
  // "14 Feb ’20": the sign for what is left out may have been passed over as what joins two words.
  if (isMark(word, "'’")) return shortYear(phrase, at + 1);
  const sign = wordAt(phrase, at - 1);
  return phrase.isWhole || (isMark(sign, "'’") && isClose(sign, word)) ? shortYear(phrase, at) : null;
}

/** "11:12, 03 май 24": beside a time of day two figures behind a month are a year. */
export function shortYearBesideClock(phrase: Phrase, day: number, at: number): { year: number; next: number } | null {
  const end = wordAt(phrase, at)?.end ?? 0;
  const isTimed =
    /\d{1,2}:\d{2}[,\s|–-]{1,4}$/.test(phrase.plain.slice(0, wordAt(phrase, day)?.start ?? 0)) || readClock(phrase.plain, end);
  return isTimed ? shortYear(phrase, at) : null;
}

/** "3 พ.ค. 67": behind a month's name Thai pages write the last two figures of the year 2567. */
export function shortThaiYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  if (!phrase.languages[0]?.startsWith('th') || word?.text.length !== 2 || word.number < 40 || isMark(wordAt(phrase, at + 1), ':'))
    return null;
  return { year: 2500 - thaiEra + word.number, next: at + 1 };
}

/**
 * A year of two figures, of this century where it is below 70, and the place behind it; null where the word is none, opens a time of
 * day or the year lies outside the window.
 */
export function shortYear(phrase: Phrase, at: number): { year: number; next: number } | null {
  const word = wordAt(phrase, at);
  const after = wordAt(phrase, at + 1);
  if (word?.text.length !== 2 || word.number < 0 || isMark(after, ':') || /^h$/i.test(after?.text ?? '')) return null;
  const year = word.number < 70 ? 2000 + word.number : 1900 + word.number;
  return year >= phrase.window.earliest && year <= phrase.window.latest ? { year, next: at + 1 } : null;
}

/** A month's name, of one word or two ("كانون الأول"), with the dot of its abbreviation. */
export function readMonthAt(phrase: Phrase, at: number, exact = false): { month: number; next: number } | null {
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
export function sameMonthTwice(phrase: Phrase, month: { month: number; next: number } | null): { month: number; next: number } | null {
  const other = month && isMark(wordAt(phrase, month.next), '/') ? readMonthAt(phrase, month.next + 1, true) : null;
  return other && other.month === month?.month ? other : month;
}
