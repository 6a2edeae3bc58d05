import { expect, test } from 'vitest';
import { compareReadings } from './compare-readings.ts';

test('equal readings do not differ', () => {
  expect(compareReadings({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});

test('a difference is named where it stands', () => {
  expect(compareReadings({ chain: [{ confidence: 0.9 }], title: 'a' }, { chain: [{ confidence: 0.8 }], title: 'a' })).toEqual([
    'chain[0].confidence: 0.9 / 0.8',
  ]);
  expect(compareReadings({ chain: [1, 2] }, { chain: [1] })).toEqual(['chain[1]: 2 / nothing']);
  expect(compareReadings({ a: [] }, { a: {} })).toEqual(['a: [] / {}']);
});
