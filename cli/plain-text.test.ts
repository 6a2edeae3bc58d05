import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('a page cannot steer the terminal', () => {
  expect(plainText('Quay \u001b[2J\u001b]0;owned\u0007open\r\nnow\u009b31m')).toBe('Quay [2J ]0;owned open now 31m');
  expect(plainText('gro.\u202Etset')).toBe('gro. tset');
});

test('the joiners that Persian and Hindi need stay', () => {
  expect(plainText('می‌خواهم')).toBe('می‌خواهم');
});

test('long words are cut with a mark', () => {
  expect(plainText('quay '.repeat(10), 12)).toBe('quay quay…');
  expect(plainText('港口'.repeat(10), 12)).toBe('港口港口港口港口港口港…');
});
