import { expect, test } from 'vitest';
import { withoutTails } from './title-tail.ts';

const headline = 'Breakwater holds through the winter storms';

test.each([
  `${headline} | Jane Harbour`,
  `${headline} - by Jane Harbour`,
  `${headline} – Jane Harbour and Boris Lund`,
  `${headline} - 04/03/2026`,
  `${headline} | March 4, 2026`,
  `${headline} - Page 2 of 3`,
  `${headline} | Jane Harbour | 4 March 2026`,
  `Opinion | ${headline}`,
])('who signs, the day and the leaf are no part of the headline: %s', (title) => {
  expect(withoutTails(title, ['Jane Harbour', 'Boris Lund'])).toBe(headline);
});

test.each([
  'Breakwater holds - for now',
  'Breakwater holds through the winter – and after',
  'Portrait | Jane Harbour',
  'The wall of 2026 - a history of the pier',
  'Breakwater holds | Local and national',
  'Breakwater, 4 March 2026',
  'Opinion: breakwater holds',
  'Breakwater holds - Tom Pike in Lakeside',
])('what else stands behind a dash or a bar is kept: %s', (title) => {
  expect(withoutTails(title, [])).toBe(title);
});
