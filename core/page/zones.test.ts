import { expect, test } from 'vitest';
import { readVisibleByline } from '../evidence/byline.ts';
import { pageWith, prose } from '../page.test-support.ts';

const signedAbove = (box: string) =>
  readVisibleByline(
    pageWith(`<main><article>${box}<h1>Breakwater holds through the winter storms</h1>${prose}</article></main>`, {
      head: '<title>Breakwater holds through the winter storms</title>',
    }),
  ).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));

test('a byline may stand above the headline, by the section or its own date', () => {
  expect(
    signedAbove('<div class="meta"><p><a href="/harbour">Harbour and quay news</a> 3 May</p><p class="author">By Ada Winter</p></div>'),
  ).toEqual(['Ada Winter']);
  expect(signedAbove('<p class="byline">By Ada Winter</p><p>3 May 2024</p>')).toEqual(['Ada Winter']);
});

test('a box of other stories above the headline signs nothing', () => {
  expect(signedAbove('<div class="most-read"><a href="/x">Bakers on strike</a> <p class="author">By Eve Stone</p></div>')).toEqual([]);
  expect(
    signedAbove('<div class="top"><h4><a href="/x">Why the lighthouse went dark</a></h4><p class="c-byline">By Eve Stone</p></div>'),
  ).toEqual([]);
  expect(signedAbove('<article class="teaser"><p class="kicker">By Eve Stone</p></article>')).toEqual([]);
});
