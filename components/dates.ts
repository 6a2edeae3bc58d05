const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/;

/**
 * Returns an ISO 8601 date in the reader's language, as precise as it is stated and on the calendar day that the page states:
 * a date-time is never carried into another time zone. Returns the words as they are where they are no such date.
 */
export function tellDate(value: string, language: string): string {
  const found = parts.exec(value)?.groups;
  if (!found) return value;
  const { year, month, day } = found;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const precision: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: day ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }).format(date);
}

/** Returns the day of a moment of the reader's own, as the calendar has it where they are; the words as they are where they are no moment. */
export function tellMoment(moment: string, language: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(date);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Returns how long ago a moment was ("5 minutes ago"), both in milliseconds since 1970. */
export function tellAge(then: number, now: number, language: string): string {
  const seconds = Math.max(0, Math.round((now - then) / 1000));
  const [unit, length] = steps.find(([, size]) => seconds >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}
