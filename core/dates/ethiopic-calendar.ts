import type { DateParts } from './date-phrase.ts';

const DAY = 86_400_000;
/** 1 መስከረም of the year 1, by the common calendar counted backwards. */
const FIRST_DAY = Date.UTC(2007, 8, 12) - (1999 * 365 + 500) * DAY;

/** Twelve months of thirty days and what is left, with signs that sound alike written as one. */
const MONTHS = 'መስከረም ጥቅምት ህዳር ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሀምሌ ነሀሴ ጳጉሜን'.split(' ');

const foldSigns = (word: string): string =>
  word
    .replace(/[ሐኀኃሃ]/g, 'ሀ')
    .replace(/ኅ/g, 'ህ')
    .replace(/ሣ/g, 'ሳ')
    .replace(/ሥ/g, 'ስ')
    .replace(/ዚያ$/, 'ዝያ')
    .replace(/ጉሜ$/, 'ጉሜን');

/** The number of the month that a word of Ethiopia's languages names, 0 where it names none. */
export const monthOfEthiopicYear = (word: string): number => MONTHS.indexOf(foldSigns(word)) + 1;

/** The day of the common calendar that a day of the Ethiopian one (years 1970 to 2091) is; null where there is no such day. */
export function fromEthiopicCalendar(year: number, month: number, day: number): DateParts | null {
  const longest = month < 13 ? 30 : year % 4 === 3 ? 6 : 5;
  if (!(year >= 1970 && year < 2092 && month >= 1 && month <= 13 && day >= 1 && day <= longest)) return null;
  const days = (year - 1) * 365 + Math.floor(year / 4) + (month - 1) * 30 + day - 1;
  const date = new Date(FIRST_DAY + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
