import { expect, test } from 'vitest';
import { skipKind } from './outlet-kinds.ts';

test.each([
  ['εφημερίδα Αυγή του Λιμανιού', 'Αυγή του Λιμανιού'],
  ['Εφημερίδα του Λιμανιού', 'Εφημερίδα του Λιμανιού'],
  ['the newspaper The Harbour Post', 'The Harbour Post'],
  ['сайте «Прибой»', '«Прибой»'],
])('the word for what an outlet is stands before its name, or is of it: %s', (words, name) => {
  expect(words.slice(skipKind(words))).toBe(name);
});
