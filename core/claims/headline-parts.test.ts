import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { drawTitle } from './title.ts';

const told = 'Breakwater holds through the winter storms';
const head = `<meta property="og:title" content="${told}">`;
const titleOf = (headline: string, markup = head) => drawTitle(articleWith({ headline }, { head: markup }), ['The Harbour Post']);

test('a kicker in an element of its own is left out, with the colon that only screen readers are told', () => {
  expect(titleOf(`<span class="vinjett">Ledare</span> ${told}`)).toBe(told);
  expect(titleOf(`<span class="story__kicker">Harbours:</span> ${told}`)).toBe(told);
  expect(titleOf(`<span>Harbours<span class="sr-only">:</span></span> <span>${told}</span>`)).toBe(told);
});

test('a subtitle within the headline is left out where markup has the headline without', () => {
  expect(titleOf(`${told}<span class="sub">How a town of fishers paid for its wall</span>`)).toBe(told);
});

test('what markup has as well belongs to the headline, set apart or not', () => {
  const whole = `${told}: how a town paid`;
  const markup = `<meta property="og:title" content="${whole}">`;
  expect(titleOf(`${told}: <span>how a town paid</span>`, markup)).toBe(whole);
  expect(titleOf(`<span>Analysis:</span> ${told}`)).toBe(`Analysis: ${told}`);
});

test('a kicker that no class names is left out where the head has the rest twice, and stays where it has the whole as often', () => {
  const twice = (title: string) =>
    `<meta property="og:title" content="${title}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`;
  const headline = `<span class="intro">Storms</span> <span>${told}</span>`;
  expect(titleOf(headline, `<title>Storms: ${told} - The Harbour Post</title>${twice(told)}`)).toBe(told);
  expect(titleOf(headline, `<title>Storms: ${told} - The Harbour Post</title>${twice(`Storms: ${told}`)}`)).toBe(`Storms: ${told}`);
});

test('a kicker that style alone parts from the headline stays where the head has both more often than the rest', () => {
  const headline = `<span class="topline">Storms</span><span>${told}</span>`;
  const whole = `<title>Storms: ${told} - The Harbour Post</title><meta property="og:title" content="Storms: ${told}">`;
  const rest = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${told}"}</script>`;
  expect(titleOf(headline, whole)).toBe(`Storms: ${told}`);
  expect(titleOf(headline, whole + rest)).toBe(`Storms: ${told}`);
  expect(titleOf(headline, rest)).toBe(told);
});

test('what the head alone calls live is not so called', () => {
  const live = `DIRECT. ${told}`;
  expect(titleOf(told, `<title>${live}</title><meta property="og:title" content="${live}">`)).toBe(told);
});

test('a kicker that nothing else has, and what hangs on a headline, are left out', () => {
  const name = '<title>The Harbour Post</title>';
  const titleOf = (heading: string) => drawTitle(articleWith({ headline: heading }, { head: name }), ['The Harbour Post']);
  const words = 'Breakwater holds through the winter storms';
  for (const heading of [
    `<span class="article-kicker">Storms</span><span>${words}</span>`,
    `<span>Live</span>${words}`,
    `${words} <a href="/print">Print</a>`,
    `${words} <a class="headerlink" href="#wall">¶</a>`,
    `${words} <span class="edit-link"><a href="/edit/5">Edit this post</a></span>`,
  ])
    expect(titleOf(heading)).toBe(words);
  expect(titleOf(`${words} <em>and after</em>`)).toBe(`${words} and after`);
  expect(titleOf(`Who wrote on the wall in <a href="/print">print</a> and in stone`)).toBe('Who wrote on the wall in print and in stone');
});

test('what style alone can set apart from the headline is a kicker where the head has neither', () => {
  const markup = '<title>Harbours: gates hold</title>';
  expect(titleOf(`<span>Harbours</span><span>${told}</span>`, markup)).toBe(told);
  expect(titleOf(`<span>Harbours</span> <span>${told}</span>`, markup)).toBe(`Harbours ${told}`);
});
