import { expect, test } from 'vitest';
import { hop, originalReading, reprintReading } from '../core/reading.test-support.ts';
import { tellBadgeLine } from './badge-line.ts';
import { english } from './words.test-support.tsx';

test('the outlet and the date of the origin', () => {
  expect(tellBadgeLine(reprintReading(), english)).toBe('First at The Saltmarsh Review, 2 May 2024');
});

test('a name as long as a sentence leaves its end, not its beginning', () => {
  const [, here] = reprintReading().chain;
  const chain = [hop('The Quarterly Transactions of the Society for the Study of Tides and Sluices'), ...(here ? [here] : [])];
  expect(tellBadgeLine(reprintReading({ chain }), english)).toBe('First at The Quarterly Transactions of the Society for the Study of…');
});

test('without a date, the outlet alone', () => {
  const [, here] = reprintReading().chain;
  const chain = [hop('The Harbour Post'), ...(here ? [here] : [])];
  expect(tellBadgeLine(reprintReading({ chain }), english)).toBe('First at The Harbour Post');
});

test("an agency's copy is called a copy", () => {
  const [, here] = reprintReading().chain;
  const chain = [hop('Northern Wire', { role: 'agency' }), ...(here ? [here] : [])];
  expect(tellBadgeLine(reprintReading({ chain }), english)).toBe('Northern Wire copy');
});

test('a quarrel about the origin names neither', () => {
  const conflicts = [{ about: 'origin' as const, explanation: 'Two origins are given.', evidence: [] }];
  expect(tellBadgeLine(reprintReading({ conflicts }), english)).toBe('Two different origins are given');
});

test('nothing declared is never called original', () => {
  expect(tellBadgeLine(originalReading(), english)).toBe('No earlier publication declared');
});
