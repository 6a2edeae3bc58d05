import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test('an address under .invalid stands for one that nobody knows', () => {
  expect(['https://unknown.invalid/', 'https://unknown.invalid./a', 'http://invalid/x'].map(isPlaceholder)).toEqual([true, true, true]);
});

test('an address that names something, and what is none, is not such', () => {
  expect(['https://www.invalid-gates.test/', 'https://gates.test/unknown.invalid/', 'unknown.invalid', ''].map(isPlaceholder)).toEqual(
    Array(4).fill(false),
  );
});
