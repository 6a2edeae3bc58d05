import { expect, test } from 'vitest';
import { mayHoldArticle } from './gate.ts';
import { articleHtml, documentWith } from './page.test-support.ts';

const address = 'https://www.harbour-post.test/2026/03/04/breakwater';

test('a page with paragraphs of prose is let through', () => {
  expect(mayHoldArticle(documentWith(articleHtml({})), address)).toBe(true);
});

test('a front page is not, whatever it holds', () => {
  expect(mayHoldArticle(documentWith(articleHtml({})), 'https://www.harbour-post.test/')).toBe(false);
});

test('an article opened by a query on the front page is let through', () => {
  expect(mayHoldArticle(documentWith(articleHtml({})), 'https://www.harbour-post.test/?p=123')).toBe(true);
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
