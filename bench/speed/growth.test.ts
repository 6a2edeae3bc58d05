import { expect, test } from 'vitest';
import { fitExponent, SHAPES } from './growth.ts';

test('a cost that doubles with the size is linear, one that quadruples is not', () => {
  expect(fitExponent([1, 2, 4, 8], [3, 6, 12, 24])).toBeCloseTo(1);
  expect(fitExponent([1, 2, 4, 8], [3, 12, 48, 192])).toBeCloseTo(2);
});

test.each(Object.entries(SHAPES))('the document of %s is as large as asked', (_, build) => {
  expect(build(1_000_000).length / 1_000_000).toBeCloseTo(1, 0);
  expect(build(4_000_000).length / build(1_000_000).length).toBeGreaterThan(3.5);
});
