import { expect, test } from 'vitest';
import { articleWith, type PageSetup } from '../page.test-support.ts';
import { readCanonicalAddress } from './canonical-address.ts';

const original = 'https://www.estuary-herald.test/2026/03/04/breakwater-holds';
const origins = (head: string, setup: PageSetup = {}) =>
  readCanonicalAddress(articleWith({}, { head, ...setup })).flatMap(({ says }) => (says.about === 'origin' ? [says.url] : []));

test('a canonical address on another site declares that page the original', () => {
  expect(origins(`<link rel="canonical" href="${original}">`)).toEqual([original]);
});

test('one on the page’s own site says nothing of origin', () => {
  expect(origins('<link rel="canonical" href="https://harbour-post.test/a">')).toEqual([]);
});

test('a front page, a shortener and a carrier are nobody’s original', () => {
  for (const href of ['https://www.estuary-herald.test/', 'https://bit.ly/3abcdef', 'https://news.google.com/articles/abc'])
    expect(origins(`<link rel="canonical" href="${href}">`), href).toEqual([]);
});

test('where the shared address moved along, the site was renamed', () => {
  expect(origins(`<link rel="canonical" href="${original}"><meta property="og:url" content="${original}">`)).toEqual([]);
});

test('the site’s own blog host at the same path is where its system lives', () => {
  const href = 'https://harbourpost.wordpress.com/2026/03/04/breakwater-holds-through-winter';
  expect(origins(`<link rel="canonical" href="${href}">`)).toEqual([]);
});

test('JSON-LD that calls another site’s page the main entity declares it too', () => {
  expect(origins(`<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":"${original}"}</script>`)).toEqual([
    original,
  ]);
});

test('an archive before the address is taken off, and another ending is the same outlet', () => {
  const archived = `https://web.archive.org/web/20260305083000/${original}`;
  expect(origins(`<link rel="canonical" href="${archived}">`)).toEqual([original]);
  expect(origins('<link rel="canonical" href="https://www.harbour-post.example/a/breakwater-holds">')).toEqual([]);
});
