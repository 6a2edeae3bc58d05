import { readDate, type YearWindow } from './date.ts';

/**
 * A date from markup (meta, JSON-LD, `time[datetime]`) as ISO 8601 that JSON Schema's `date` or `date-time` accepts, or as YYYY or YYYY-MM;
 * null where it is no date. Markup is sloppy: "2016-12-09 05:11:40", "+0000", RFC 822, "20161209", Java's and JavaScript's own.
 * The day is always the day as stated. `languages` settle figures such as 03/04/2016.
 */
export function normaliseMachineDate(text: string, languages: readonly string[] = [], window?: YearWindow): string | null {
  return readDate(text, languages, window)?.value ?? null;
}
