import { expect, test } from 'vitest';
import { trimMarks } from './trim-marks.ts';

test('marks go from both ends, and only there', () => {
  expect(trimMarks(' ,“Harbour, Post”, ', ' ,“”')).toBe('Harbour, Post');
  expect(trimMarks("'s Harbours'", ' ', "'")).toBe("'s Harbours");
  expect(trimMarks(',,,', ',')).toBe('');
});
