import { expect, test } from 'vitest';
import { askedLine } from './asked-line.ts';

const asked = (...quotes: string[]) => askedLine(quotes.map((quote) => ({ quote })));

test.each([
  [
    'You may republish our stories: keep the byline and add the line “This article first appeared in the Harbour Post and is republished with permission.”',
    'This article first appeared in the Harbour Post and is republished with permission.',
  ],
  [
    'Please include the following sentence: "This story was first published by the Quay Lantern."',
    'This story was first published by the Quay Lantern.',
  ],
  [
    'Der Nachdruck ist frei mit dem Hinweis „Dieser Text erschien zuerst in der Hafenpost“.',
    'Dieser Text erschien zuerst in der Hafenpost',
  ],
  [
    'La reproduction est libre avec la mention « Cet article est paru dans Le Phare du Quai ».',
    'Cet article est paru dans Le Phare du Quai',
  ],
])('terms that prescribe a line give it: %s', (quote, line) => {
  expect(asked('Our articles are free to republish.', quote)).toBe(line);
});

test.each([
  'You may republish this story under its headline “The ferry stops at the old quay”.',
  'Please add the line “This article by [author] first appeared in the Harbour Post”.',
  'Add the line “By AUTHOR NAME for the Harbour Post, see the original”.',
  'Our articles are free to republish with a credit line.',
  'Credit the “Harbour Post” in the first line.',
])('no line is asked for, or one with blanks that only its reader can fill: %s', (quote) => {
  expect(asked(quote)).toBeNull();
});
