import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const read = (byline: string, head = '', url = 'https://www.harbour-post.test/breakwater-holds') =>
  readArticle(documentWith(articleHtml({ byline }), { head }), url);

test('the day that the reader sees is kept at the minute that the markup gives', () => {
  const { published } = read(
    '<p class="date">March 4, 2026</p>',
    '<meta property="article:published_time" content="2026-03-04T09:30:00+01:00">',
  ).dates;
  expect(published?.value).toBe('2026-03-04T09:30:00+01:00');
  expect(published?.evidence.length).toBe(2);
});

test('an update is not the publication', () => {
  const { dates } = read('<p class="date">Published March 4, 2026. Updated March 6, 2026</p>');
  expect([dates.published?.value, dates.modified?.value]).toEqual(['2026-03-04', '2026-03-06']);
});

test('two publication dates days apart are both shown', () => {
  const reading = read(
    '<p class="date">March 14, 2026</p>',
    '<meta property="article:published_time" content="2026-03-04T09:30:00+01:00">',
  );
  expect(reading.conflicts.map((conflict) => conflict.about)).toEqual(['date']);
});

test('a page without a date has none', () => {
  expect(read('<p class="byline">By Ada Winter</p>').dates).toEqual({ published: null, original: null, modified: null });
});
