import { expect, test } from 'vitest';
import { tellAge, tellDate, tellMoment } from './dates.ts';

test.each([
  ['2016', '2016'],
  ['2016-12', 'December 2016'],
  ['2016-12-08', '8 Dec 2016'],
  ['2016-12-08T23:30:00-11:00', '8 Dec 2016'],
  ['2016-12-08T00:30:00+14:00', '8 Dec 2016'],
])('%s is told as precisely as it is stated, on the day that the page states: %s', (value, told) => {
  expect(tellDate(value, 'en-GB')).toBe(told);
});

test('a date is told in the language of the reader', () => {
  expect(tellDate('2016-12-08', 'de')).toBe('8. Dez. 2016');
});

test('words that are no date stay as they are', () => {
  expect(tellDate('last week', 'en-GB')).toBe('last week');
});

test.each([
  [5, '5 seconds ago'],
  [90, '1 minute ago'],
  [7200, '2 hours ago'],
  [86_400, 'yesterday'],
  [864_000, '10 days ago'],
])('%i seconds are told as %s', (seconds, told) => {
  expect(tellAge(0, seconds * 1000, 'en-GB')).toBe(told);
});

test('a moment of the reader’s own is told as the day that it was where they are', () => {
  const { TZ } = process.env;
  process.env.TZ = 'Asia/Tokyo';
  expect([tellMoment('2026-10-07T23:30:00.000Z', 'en-GB'), tellMoment('never', 'en-GB')]).toEqual(['8 Oct 2026', 'never']);
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});
