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

test('the article itself is linked in the head, the outlet’s own pages in the text: the first is the work', () => {
  const canonical = '<link rel="canonical" href="https://harbour-post.test/2026/03/04/breakwater-holds">';
  const workBy = (more: string) =>
    readArticle(
      documentWith(
        articleHtml({
          foot: '<p>This article first appeared on <a href="https://harbour-post.test/about-us">The Harbour Post</a>.</p>',
        }),
        { head: head + more },
      ),
      url,
    ).chain[0]?.work.url;
  expect(workBy(canonical)).toBe('https://harbour-post.test/2026/03/04/breakwater-holds');
  expect(workBy('')).not.toBe('https://harbour-post.test/2026/03/04/breakwater-holds');
});

test('what is republished from "the" outlet, with its original to be read elsewhere, is no translation', () => {
  expect(relationOf(`${republished} under a Creative Commons license. ${original}`)).toBe('republished-from');
});

test('what is republished and says that it was translated is a translation', () => {
  expect(relationOf(`${republished} and was translated from German. ${original}`)).toBe('translated-from');
});

test('whom the foot of the site signs for too is the page’s own', () => {
  const hopsWith = (after: string) => {
    const foot = '<p>Copyright © 2026 KQX-TV. All Rights Reserved.</p>';
    return readArticle(documentWith(articleHtml({ foot, after }), { head }), url).chain.length;
  };
  expect(hopsWith('<footer>Copyright © 2026 Lydd, Inc., KQX-TV Port Lydd. All rights reserved.</footer>')).toBe(1);
});

test('a republication counter’s post is the work, though its address has no path', () => {
  const pixel = '<img src="https://harbour-post.test/?republication-pixel=true&post=1234" width="1" height="1">';
  const article = `${head}<meta property="og:type" content="article">`;
  expect(readArticle(documentWith(articleHtml({ foot: pixel }), { head: article }), url).chain[0]?.work.url).toBe(
    'https://harbour-post.test/?p=1234',
  );
});

test('what is from another outlet and names its translator is a translation', () => {
  expect(relationOf(`${republished}. Translated by Ada Winter.`)).toBe('translated-from');
  expect(relationOf(`${republished}. Edited by Ada Winter.`)).toBe('republished-from');
});
