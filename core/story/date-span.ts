/** The stretch of time that a date leaves open, in milliseconds since 1970: a year is a year wide, a moment has no width. */
export interface DateSpan {
  from: number;
  until: number;
}

const shape = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?<time>T\d\d:\d\d[^Z+-]{0,16}(?:Z|[+-]\d\d:?\d\d))?)?)?/;

/**
 * The stretch that an ISO 8601 date stands for, as precise as it is: days, months and years in UTC, a date-time with its offset as a moment.
 * A date-time without an offset is its day. Null for what is no date.
 */
export function dateSpan(value: string): DateSpan | null {
  const found = shape.exec(value)?.groups;
  if (!found) return null;
  const { year, month, day, time } = found;
  const moment = time ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(moment)) return { from: moment, until: moment };
  const [y, m, d] = [Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1];
  const from = utc(y, m, d);
  const until = day ? utc(y, m, d + 1) : month ? utc(y, m + 1, 1) : utc(y + 1, 0, 1);
  // The thirtieth of February would run over into March.
  const isDay = new Date(from).getUTCMonth() === m && new Date(from).getUTCDate() === d;
  return isDay ? { from, until } : null;
}

/** As `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** Whether the second stretch lies within the first: a finer statement of the same date. */
export function holds(wide: DateSpan, fine: DateSpan): boolean {
  return fine.from >= wide.from && fine.until <= wide.until;
}

/** Whether all of the first was over before any of the second. */
export function isBefore(first: DateSpan, second: DateSpan): boolean {
  return first.until <= second.from && first.from < second.until;
}
