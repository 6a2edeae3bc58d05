const stated = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?![\d-])/;

const months = 'January February March April May June July August September October November December'.split(' ');
// MLA Handbook, 9th edition, appendix 1: all but May, June and July are cut.
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface DateParts {
  year: string;
  month: number | null;
  day: number | null;
}

/** Returns the parts of an ISO 8601 date as the page states it, never carried into another time zone; null for other words. */
export function dateParts(value: string | null): DateParts | null {
  const found = stated.exec(value ?? '')?.groups;
  if (!found?.['year']) return null;
  return { year: found['year'], month: found['month'] ? Number(found['month']) : null, day: found['day'] ? Number(found['day']) : null };
}

/** "2016, December 8", as APA has it; null where there is no date. */
export function dateInApa(value: string | null): string | null {
  const parts = dateParts(value);
  if (!parts) return null;
  const { year, month, day } = parts;
  return [year, [month && months[month - 1], day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** "8 Dec. 2016", as MLA has it. */
export function dateInMla(value: string | null): string | null {
  return dayFirst(value, shortMonths);
}

/** "8 December 2016", as Wikipedia takes it. */
export function dateInWikipedia(value: string | null): string | null {
  return dayFirst(value, months);
}

/** "December 8, 2016", as Chicago has it. */
export function dateInChicago(value: string | null): string | null {
  const parts = dateParts(value);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (!month) return year;
  return day ? `${months[month - 1]} ${day}, ${year}` : `${months[month - 1]} ${year}`;
}

function dayFirst(value: string | null, names: readonly string[]): string | null {
  const parts = dateParts(value);
  if (!parts) return null;
  const { year, month, day } = parts;
  return [day, month && names[month - 1], year].filter(Boolean).join(' ');
}
