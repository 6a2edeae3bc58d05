import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const reading = (byline: string, original: string) =>
  readArticle(
    documentWith(
      articleHtml({ byline: `<p>March 4, 2026</p>${byline}`, foot: `<p>Read the <a href="${original}">original article</a>.</p>` }),
    ),
    'https://www.harbour-post.test/2026/03/04/breakwater-holds',
  );
const origin = (byline: string, original = 'https://www.tidewatch.test/2026/03/breakwater-holds-again') =>
  reading(byline, original).chain[0]?.publisher.name;

test('an outlet known by its host alone is called as a logo or a link on the page spells it', () => {
  expect(origin('<a href="https://www.tidewatch.test"><img alt="Tide Watch" src="/t.png"></a>')).toBe('Tide Watch');
  expect(origin('<p><a href="/sources/7">The Tide Watch</a>, March 4</p>')).toBe('The Tide Watch');
  expect(
    origin(
      '<p>With <a href="https://es.tidewatch.test/notas/breakwater-holds">Tide Watch Latam</a></p>',
      'https://es.tidewatch.test/notas/breakwater-holds',
    ),
  ).toBe('Tide Watch Latam');
});

test('what spells the host of a blog’s keeper, and other outlets’ names, are none', () => {
  expect(origin('<p><a href="https://ebb.test/">Ebb Courier</a></p>')).toBe('tidewatch.test');
  expect(origin('<p><a href="https://lowtide.substack.com/">Substack</a></p>', 'https://lowtide.substack.com/p/breakwater-holds')).toBe(
    'lowtide.substack.com',
  );
});

test('whoever a personal site is called after stays the author', () => {
  const byline = '<p>by <a href="/users/7">Ada Winter</a></p>';
  const { authors, chain } = reading(byline, 'https://adawinter.test/2026/03/breakwater-holds-again');
  expect(authors.map(({ name }) => name)).toEqual(['Ada Winter']);
  expect(chain[0]?.publisher.name).toBe('adawinter.test');
});
