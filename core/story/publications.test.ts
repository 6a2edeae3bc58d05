import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateSpan, holds, isBefore } from './date-span.ts';
import { earliestOf, publicationsOf } from './publications.ts';
import { hopOf, storyPage } from './story-pages.test-support.ts';
import { layOnAxis } from './time-axis.ts';

const ADDRESS = 'https://courier.test/ferry';
const copy = (key: string, by: string, date: string | null, originDate: string | null = null) =>
  storyPage(key, { origin: 'Courier', originUrl: ADDRESS, originDate, by, date });
const told = (pages: Parameters<typeof publicationsOf>[0]) =>
  publicationsOf(pages).map(({ name, part, dates }) => [name, part, ...dates.map(({ value }) => value)]);

test('the origin comes first, then those who carried it by date, the undated at the end', () => {
  const pages = [copy('a', 'Echo', null), copy('b', 'Portal', '2024-05-09'), copy('c', 'Mirror', '2024-05-04')];
  expect(told(pages)).toEqual([
    ['Courier', 'origin'],
    ['Mirror', 'carrier', '2024-05-04'],
    ['Portal', 'carrier', '2024-05-09'],
    ['Echo', 'carrier'],
  ]);
});

test('where no page declares an origin none is one, however early', () => {
  const pages = [storyPage('a', { by: 'Echo', date: '2024-05-04' }), storyPage('b', { by: 'Portal', date: '2024-05-01' })];
  expect(told(pages)).toEqual([
    ['Portal', 'carrier', '2024-05-01'],
    ['Echo', 'carrier', '2024-05-04'],
  ]);
});

test('an origin that three pages name is one publication; the date that says most is kept', () => {
  const pages = [copy('a', 'Echo', null, '2024'), copy('b', 'Portal', null, '2024-05-03'), copy('c', 'Mirror', null, '2024-05')];
  expect(told(pages)[0]).toEqual(['Courier', 'origin', '2024-05-03']);
});

test('two dates that contradict one another both stay', () => {
  expect(told([copy('a', 'Echo', null, '2024-05-03'), copy('b', 'Portal', null, '2024-05-01')])[0]).toEqual([
    'Courier',
    'origin',
    '2024-05-01',
    '2024-05-03',
  ]);
});

test('an outlet that carried it twice has two publications', () => {
  expect(told([copy('a', 'Portal', '2024-05-04'), copy('b', 'Portal', '2024-05-08')])).toHaveLength(3);
});

test('an agency between them stands on its own', () => {
  const page = copy('a', 'Portal', '2024-05-04');
  const chain = [...page.chain.slice(0, 1), hopOf('Northern Wire', 'agency', 'syndicated-from'), ...page.chain.slice(1)];
  const agency = publicationsOf([{ ...page, chain }]).find(({ part }) => part === 'agency');
  expect(agency).toMatchObject({ name: 'Northern Wire', relation: 'syndicated-from', readAt: [], dates: [] });
});

const earliest = (...dates: (string | null)[]) =>
  earliestOf(publicationsOf(dates.map((date, place) => copy(`p${place}`, `Outlet${place}`, date))));

test('a date that lies before all others names the first', () => {
  expect(earliest('2024-05-09', '2024-05-04', null)).toMatchObject({ says: 'dates', first: { name: 'Outlet1' } });
});

test('two of the same day, or a bare year around a day, leave it open', () => {
  expect(earliest('2024-05-04', '2024-05-04')).toMatchObject({ says: 'open', among: [{ name: 'Outlet0' }, { name: 'Outlet1' }] });
  expect(earliest('2024', '2024-05-04')).toMatchObject({ says: 'open' });
  expect(earliest(null, null)).toEqual({ says: 'nothing' });
});

test('an hour within the day before is earlier than the day', () => {
  expect(earliest('2024-05-04T23:30:00+02:00', '2024-05-05')).toMatchObject({ says: 'dates', first: { name: 'Outlet0' } });
});

test.each([
  ['2024', '2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['2024-02', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
  ['2024-12-31', '2024-12-31T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['2024-05-04T10:00:00+02:00', '2024-05-04T08:00:00Z', '2024-05-04T08:00:00Z'],
  ['2024-05-04T10:00:00', '2024-05-04T00:00:00Z', '2024-05-05T00:00:00Z'],
  ['0099', '0099-01-01T00:00:00Z', '0100-01-01T00:00:00Z'],
])('%s leaves open what it does not say', (value, from, until) => {
  expect(dateSpan(value)).toEqual({ from: Date.parse(from), until: Date.parse(until) });
});

test.each(['', 'yesterday', '2024-13', '2024-02-30', '24-01-01'])('%j is no date', (value) => expect(dateSpan(value)).toBeNull());

const anyDate = fc
  .tuple(fc.integer({ min: 1850, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(3))
  .map(([year, month, day, precision]) => {
    const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
    return [`${year}`, `${year}-${mm}`, `${year}-${mm}-${dd}`, `${year}-${mm}-${dd}T12:00:00Z`][precision] as string;
  });

test('of two dates one is before the other, or neither, and never both', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const [one, other] = [dateSpan(a), dateSpan(b)];
      if (!one || !other) throw new Error('Both are dates');
      expect(isBefore(one, other) && isBefore(other, one)).toBe(false);
      expect(isBefore(one, other) && (holds(one, other) || holds(other, one))).toBe(false);
    }),
  );
});

test('every publication is on the axis or named as undated, in order of time, within the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyDate), { maxLength: 12 }), (dates) => {
      const publications = publicationsOf(dates.map((date, place) => copy(`p${place}`, `Outlet${place}`, date)));
      const { rows, ticks, undated } = layOnAxis(publications, 600, 6);
      expect(rows.length + undated.length).toBe(publications.length);
      const marks = rows.flatMap((row) => row.marks);
      expect(marks.every(({ from, until }) => from >= 0 && until <= 600 && from <= until)).toBe(true);
      expect(ticks.every(({ at }) => at >= 0 && at <= 600)).toBe(true);
      const starts = rows.filter(({ publication }) => publication.part !== 'origin').map((row) => row.marks[0]?.from ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
