import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const url = 'https://www.commons-wire.test/2026/03/06/breakwater-holds-through-winter';
const head =
  '<meta property="og:site_name" content="Commons Wire"><title>Breakwater holds through the winter storms - Commons Wire</title>';

/** How the page derives from the hop before it, by a line at its foot. */
const relationOf = (words: string) =>
  readArticle(documentWith(articleHtml({ foot: `<p>${words}</p>` }), { head }), url).chain.at(-1)?.relation;

const original = 'Read the <a href="https://www.harbour-post.test/2026/03/04/breakwater-holds">original article</a>.';
const republished = 'This article is republished from <a href="https://www.harbour-post.test/">The Harbour Post</a>';

test('what is republished from "the" outlet, with its original to be read elsewhere, is no translation', () => {
  expect(relationOf(`${republished} under a Creative Commons license. ${original}`)).toBe('republished-from');
});

test('what is republished and says that it was translated is a translation', () => {
  expect(relationOf(`${republished} and was translated from German. ${original}`)).toBe('translated-from');
});
