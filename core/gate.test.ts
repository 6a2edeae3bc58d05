import { expect, test } from 'vitest';
import { mayHoldArticle } from './gate.ts';
import { articleHtml, documentWith } from './page.test-support.ts';

const address = 'https://www.harbour-post.test/2026/03/04/breakwater';

test('a page with paragraphs of prose is let through', () => {
  expect(mayHoldArticle(documentWith(articleHtml({})), address)).toBe(true);
});

test.each([
  'https://www.harbour-post.test/',
  'https://www.harbour-post.test',
  'https://www.harbour-post.test/?',
  'https://www.harbour-post.test/#top/of/the/page',
  'https://www.harbour-post.test#top/of/the/page',
  'https://www.harbour-post.test/index.xhtml/',
  'http://harbour-post.test:8080/Home',
  'https://www.harbour-post.test/pt-BR/',
  'file:///start',
])('a front page is not, whatever it holds: %s', (url) => {
  expect(mayHoldArticle(documentWith(articleHtml({})), url)).toBe(false);
});

test.each([
  'https://www.harbour-post.test/?p=123',
  'https://www.harbour-post.test/#!/2026/03/04/breakwater',
  'https://www.harbour-post.test/home/breakwater',
  'https://www.harbour-post.test/news',
  'about:srcdoc',
  '',
])('an article at an address that is not a front page alone is let through: %s', (url) => {
  expect(mayHoldArticle(documentWith(articleHtml({})), url)).toBe(true);
});

test('a head that says article is believed before its text has come', () => {
  const document = documentWith('<div id="app"></div>', { head: '<meta property="og:type" content="article">' });
  expect(mayHoldArticle(document, address)).toBe(true);
});

test('prose without a single paragraph element is let through', () => {
  const line = 'The harbour master said that the new breakwater would hold through the winter storms. ';
  expect(mayHoldArticle(documentWith(`<table><tr><td>${line.repeat(20)}<br>${line}</td></tr></table>`), address)).toBe(true);
});

test('a page of links and labels is not', () => {
  const links = Array.from({ length: 80 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
  expect(mayHoldArticle(documentWith(`<ul>${links}</ul><p>Search</p>`), address)).toBe(false);
});

test('an empty document is not', () => {
  expect(mayHoldArticle(documentWith(''), address)).toBe(false);
});
