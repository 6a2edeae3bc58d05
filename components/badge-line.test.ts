import { expect, test } from 'vitest';
import { hop, originalReading, reprintReading } from '../core/reading.test-support.ts';
import { tellBadgeLine, textOfLine } from './badge-line.ts';
import { english } from './words.test-support.tsx';

const told = (reading: Parameters<typeof tellBadgeLine>[0]) => textOfLine(tellBadgeLine(reading, english), 'ltr');

test('the outlet and the date of the origin', () => {
  expect(told(reprintReading())).toBe('First at The Saltmarsh Review, 2 May 2024');
});

test('the name stands by itself, to be cut where it has no room', () => {
  expect(tellBadgeLine(reprintReading(), english)).toEqual({ before: 'First at ', name: 'The Saltmarsh Review', after: ', 2 May 2024' });
});

test('a Latin name amid Arabic keeps its own direction', () => {
  expect(textOfLine({ before: 'أولاً في ', name: 'Harbour Post', after: '' }, 'rtl')).toBe('أولاً في \u2068Harbour Post\u2069');
});

test('without a date, the outlet alone', () => {
  const [, here] = reprintReading().chain;
  const chain = [hop('The Harbour Post'), ...(here ? [here] : [])];
  expect(told(reprintReading({ chain }))).toBe('First at The Harbour Post');
});

test("an agency's copy is called a copy", () => {
  const [, here] = reprintReading().chain;
  const chain = [hop('Northern Wire', { role: 'agency' }), ...(here ? [here] : [])];
  expect(told(reprintReading({ chain }))).toBe('Northern Wire copy');
});

test('a quarrel about the origin names neither', () => {
  const conflicts = [{ about: 'origin' as const, explanation: 'Two origins are given.', evidence: [] }];
  expect(told(reprintReading({ conflicts }))).toBe('Two different origins are given');
});

test('nothing declared is never called original', () => {
  expect(told(originalReading())).toBe('No earlier publication declared');
});
