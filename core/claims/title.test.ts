import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { cutSiteName, drawTitle } from './title.ts';

const names = ['The Harbour Post', 'harbour-post.test'];
const headline = 'Breakwater holds through the winter storms';

test('the visible headline is the title', () => {
  expect(drawTitle(articleWith({ headline }, { head: `<title>${headline} - The Harbour Post</title>` }), names)).toBe(headline);
});

test('a headline cut short on the page is completed from the head', () => {
  const page = articleWith({ headline: 'Breakwater holds through the…' }, { head: `<meta property="og:title" content="${headline}">` });
  expect(drawTitle(page, names)).toBe(headline);
});

test('a kicker before the headline is left out, one with a colon is kept', () => {
  const head = `<meta property="og:title" content="${headline}">`;
  expect(drawTitle(articleWith({ headline: `<span>Harbours</span> ${headline}` }, { head }), names)).toBe(headline);
  expect(drawTitle(articleWith({ headline: `Analysis: ${headline}` }, { head }), names)).toBe(`Analysis: ${headline}`);
});

test('without a heading the head is read, without the site’s name', () => {
  expect(drawTitle(articleWith({ headline: '' }, { head: `<title>${headline} | The Harbour Post</title>` }), names)).toBe(headline);
});

test('the site’s name is cut from either end, and no other dash is', () => {
  expect(cutSiteName('Storms – The Harbour Post', names)).toBe('Storms');
  expect(cutSiteName('The Harbour Post: Storms', names)).toBe('The Harbour Post: Storms');
  expect(cutSiteName('The Harbour Post | Storms', names)).toBe('Storms');
  expect(cutSiteName('Storms – and after', names)).toBe('Storms – and after');
});
