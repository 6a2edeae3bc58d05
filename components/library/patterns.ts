/** What may be written into a field, as `pattern` takes it. */

/** A year, a month or a day. */
export const datePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** An address of the web. */
export const addressPattern = '\\s*https?://.+';
