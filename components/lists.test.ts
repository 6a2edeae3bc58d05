import { expect, test } from 'vitest';
import { listOpenly } from './lists.ts';

const names = ['Harbour Wire', 'Tidewater Review'];

test.each([
  ['en', 'Harbour Wire, Tidewater Review'],
  ['de', 'Harbour Wire, Tidewater Review'],
  ['fr', 'Harbour Wire, Tidewater Review'],
  ['ru', 'Harbour Wire, Tidewater Review'],
  ['ko', 'Harbour Wire, Tidewater Review'],
  ['ja', 'Harbour Wire、Tidewater Review'],
  ['zh', 'Harbour Wire、Tidewater Review'],
  ['ar', 'Harbour Wire وTidewater Review'],
])('in %s two outlets are told apart', (language, told) => {
  expect(listOpenly(names, language)).toBe(told);
});
