import { expect, test } from 'vitest';
import { lowerOf, phraseList } from './phrase-list.ts';

test('the first phrase of a text, the longest where two begin there', () => {
  const phrases = phraseList('rights|rights reserved|all');
  expect(phrases.first('no rights reserved at all')).toEqual({ index: 3, length: 15 });
  expect(phrases.first('nothing')).toBeNull();
});

test('a phrase that fails the test gives way to its next place', () => {
  expect(phraseList('tel').first('hotel, tel 1', (index) => index > 5)?.index).toBe(7);
});

test('what a text opens with stands in its first signs, or it does not open with it', () => {
  const phrases = phraseList('first|reprinted');
  expect(phrases.opens('it first ran', 3)).toBe(true);
  expect(phrases.opens('so it first ran', 3)).toBe(false);
});

test('all phrases of a text, one of one sign among them, and none that only begins there', () => {
  expect(phraseList('©|轉載|reprint|nachdruck').all('© 2026 – reprints: 轉載自港口郵報 nachdr')).toEqual(new Set(['©', 'reprint', '轉載']));
});

test('lower case moves no character', () => {
  const text = 'İSTANBUL hakları SAKLIDIR';
  expect(lowerOf(text)).toHaveLength(text.length);
  expect(lowerOf(text)).toContain('saklidir');
});
