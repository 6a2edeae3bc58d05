import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDay } from './local-day.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});
beforeEach(() => {
  process.env.TZ = 'Asia/Tokyo';
});

test('what is saved before nine in Tokyo is of that day, and not of the one before', () => {
  expect(localDay('2026-10-07T23:30:00.000Z')).toBe('2026-10-08');
  process.env.TZ = 'America/New_York';
  expect(localDay('2026-10-08T01:30:00.000Z')).toBe('2026-10-07');
});

test('what is no moment is left as it is', () => {
  expect(localDay('2026-13')).toBe('2026-13');
});
