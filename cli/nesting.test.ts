import { expect, test } from 'vitest';
import { nestsDeeperThan } from './nesting.ts';

test('a tower of elements is deep, a long row is not', () => {
  expect(nestsDeeperThan('<div>'.repeat(5000), 4000)).toBe(true);
  expect(nestsDeeperThan('<p><b><i>x'.repeat(5000), 4000)).toBe(true);
  expect(nestsDeeperThan('<div>x</div>'.repeat(5000), 4000)).toBe(false);
});

test('what the parser closes by itself nests nothing', () => {
  expect(nestsDeeperThan('<p>one<br><img src=a>'.repeat(5000), 4000)).toBe(false);
  expect(nestsDeeperThan(`<table>${'<tr><td>1'.repeat(5000)}`, 4000)).toBe(false);
  expect(nestsDeeperThan(`<ul>${'<li>1'.repeat(5000)}`, 4000)).toBe(false);
});
