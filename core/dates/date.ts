import { readClock } from './clock-time.ts';
import { type Day, hasFigureSoon, type Phrase, wordAt, type YearWindow } from './date-phrase.ts';
import { shapesOfFigures, shapesOfWords } from './date-shapes.ts';
import { cutDateWords, plainFigures } from './date-words.ts';

export type { YearWindow } from './date-phrase.ts';

export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** A date as ISO 8601, as precise as it was stated. A time without a zone is left out: no day may move. */
export interface ReadDate {
  value: string;
  precision: DatePrecision;
}

/** A date with the range it stands in; the time behind it is part of the range. */
export interface FoundDate extends ReadDate {
  start: number;
  end: number;
}

const usualWindow: YearWindow = { earliest: 1990, latest: 2100 };

function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function writeDay({ year, month, day }: Day): string {
  const parts = [String(year), month, day].slice(0, day ? 3 : 2);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function withTime(phrase: Phrase, day: Day, start: number): FoundDate {
  const end = wordAt(phrase, day.next - 1)?.end ?? start;
  const clock = day.day ? (day.clock ?? readClock(phrase.plain, end)) : null;
  const value = writeDay(day);
  const range = { start, end: Math.max(end, clock?.end ?? 0) };
  if (clock?.offset) return { value: `${value}T${clock.time}${clock.offset}`, precision: 'time', ...range };
  return { value, precision: day.day ? 'day' : 'month', ...range };
}

function firstDate(phrase: Phrase): FoundDate | null {
  for (let at = 0; at < phrase.words.length; at += 1) {
    const word = wordAt(phrase, at);
    if (!word || (word.number < 0 && (word.text.length < 2 || !hasFigureSoon(phrase, at)))) continue;
    const hit = (word.number >= 0 ? shapesOfFigures : shapesOfWords).map((shape) => shape(phrase, at)).find((day) => day !== null);
    if (hit && isRealDay(hit)) return withTime(phrase, hit, word.start);
    // The whole of an impossible date is passed over: "31 February 2016" is not February 2016.
    if (hit) at = hit.next - 1;
  }
  return null;
}

function openPhrase(text: string, languages: readonly string[], window: YearWindow, isWhole: boolean): Phrase | null {
  // "พ.ศ.2567": what Thai pages call their years.
  const plain = plainFigures(text).replaceAll('พ.ศ.', '     ');
  if (!/\d/.test(plain)) return null;
  return { plain, words: cutDateWords(plain), languages, window, isWhole };
}

/**
 * The first date written out in a longer text, with where it stands; null where there is none. Relative dates ("yesterday"),
 * bare years, impossible days, and figures whose order the languages leave open (03/04/2016) are no dates.
 * `languages` are BCP 47 tags, the page's first.
 */
export function findDate(text: string, languages: readonly string[], window: YearWindow = usualWindow): FoundDate | null {
  const phrase = openPhrase(text, languages, window, false);
  return phrase && firstDate(phrase);
}

/** "2016", "2016-12", "12/2016", "20161209", "20161209T051140Z". */
function readCompact(plain: string, window: YearWindow): ReadDate | null {
  const parts =
    /^\D{0,3}(?:(?<year>\d{4})(?:[-/.](?<month>\d{2})|(?<packedMonth>\d{2})(?<day>\d{2})(?:T(?<hh>\d{2})(?<mm>\d{2})(?<ss>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?|(?<frontMonth>\d{1,2})\/(?<lastYear>\d{4}))\D{0,3}$/.exec(
      plain,
    )?.groups;
  if (!parts) return null;
  const month = parts['month'] ?? parts['packedMonth'] ?? parts['frontMonth'];
  const day = { year: Number(parts['year'] ?? parts['lastYear']), month: Number(month ?? 1), day: Number(parts['day'] ?? 0), next: 0 };
  if (day.year < window.earliest || day.year > window.latest || !isRealDay(day) || parts['day'] === '00') return null;
  if (!month) return { value: String(day.year), precision: 'year' };
  const clock = parts['zone'] ? readClock(`T${parts['hh']}:${parts['mm']}:${parts['ss'] ?? '00'}${parts['zone']}`, 0) : null;
  if (clock?.offset) return { value: `${writeDay(day)}T${clock.time}${clock.offset}`, precision: 'time' };
  return { value: writeDay(day), precision: parts['day'] ? 'day' : 'month' };
}

/**
 * The date that a phrase states, as precise as it states it; null where it states none. As `findDate`, and bare years,
 * months in figures and years of two figures too, since the phrase is known to be a date. A count of seconds is refused.
 */
export function readDate(text: string, languages: readonly string[], window: YearWindow = usualWindow): ReadDate | null {
  if (text.length > 200) return null;
  const phrase = openPhrase(text.trim(), languages, window, true);
  if (!phrase) return null;
  const compact = readCompact(phrase.plain, window);
  if (compact) return compact;
  const found = firstDate(phrase);
  return found && { value: found.value, precision: found.precision };
}
