import { readDate, type YearWindow } from './date.ts';

/** 2001 to 2033. */
const since1970 = /^1\d{9}(?:\d{3})?$/;

/**
 * A date from markup (meta, JSON-LD, `time[datetime]`) as ISO 8601 that JSON Schema's `date` or `date-time` accepts, or as YYYY or YYYY-MM;
 * null where it is no date. Markup is sloppy: "2016-12-09 05:11:40", "+0000", RFC 822, "20161209", Java's and JavaScript's own.
 * Seconds or thousandths since 1970 are read in Greenwich's time; else the day is always the day as stated. `languages` settle figures such as 03/04/2016.
 */
export function normaliseMachineDate(text: string, languages: readonly string[] = [], window?: YearWindow): string | null {
  if (since1970.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace('.000', '');
  return readDate(text, languages, window)?.value ?? null;
}
