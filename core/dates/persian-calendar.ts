import type { DateParts } from './date-phrase.ts';
import { foldWord } from './month-names.ts';

const DAY = 86_400_000;

let figures: Intl.DateTimeFormat | null = null;
let months: Map<string, number> | null = null;

/** Year, month and day of the solar Hijri calendar on a day, as the platform counts them. */
function inPersianCalendar(time: number): number[] {
  figures ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = figures.formatToParts(time);
  return ['year', 'month', 'day'].map((kind) => Number(parts.find((part) => part.type === kind)?.value ?? 0));
}

/** A day near the one that is meant: the year begins on 20 or 21 March, six months have 31 days, the others 30. */
const nearDay = (year: number, month: number, day: number): number =>
  Date.UTC(year + 621, 2, 20) + (Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day) * DAY;

/** The day of the common calendar that a day of the solar Hijri calendar (years 1300 to 1499) is; null where there is no such day. */
export function fromPersianCalendar(year: number, month: number, day: number): DateParts | null {
  if (!(year >= 1300 && year < 1500 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const near = nearDay(year, month, day);
  for (const time of [near - DAY, near, near - 2 * DAY, near + DAY]) {
    const [y, m, d] = inPersianCalendar(time);
    if (y !== year || m !== month || d !== day) continue;
    const date = new Date(time);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}

/** The number of the month that a Persian word names, 0 where it names none. */
export function monthOfPersianYear(word: string): number {
  if (!months) {
    const names = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
    months = new Map(Array.from({ length: 12 }, (_, month) => [foldWord(names.format(nearDay(1400, month + 1, 10))), month + 1]));
  }
  // "ارديبهشت": many keyboards write the Arabic letters.
  return months.get(foldWord(word.replace(/ي/g, 'ی').replace(/ك/g, 'ک'))) ?? 0;
}
