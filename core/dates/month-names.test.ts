import { expect, test } from 'vitest';
import { readMonth } from './month-names.ts';
import { monthTable } from './month-table.ts';

const languages = monthTable.map((row) => row.slice(0, row.indexOf(':')));

/** The month as the platform's own Intl writes it within a date: "5 мая", "5. toukokuuta". */
const written = (language: string, month: number): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory', numberingSystem: 'latn' })
    .formatToParts(new Date(2016, month - 1, 9))
    .find(({ type }) => type === 'month')?.value ?? '';

/** Words of more than one, as "de" and "ta'": what leads to a name is not the name. */
const lastWord = (name: string): string =>
  name
    .split(/[\s’']/)
    .filter(Boolean)
    .at(-1) ?? '';

test.each(languages)('the table knows the months of "%s" as Intl does', (language) => {
  const missed = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => {
    const name = written(language, month);
    return /^\p{L}/u.test(name) && ![name, lastWord(name)].some((word) => readMonth(word, [language]) === month);
  });
  expect(missed).toEqual([]);
});
