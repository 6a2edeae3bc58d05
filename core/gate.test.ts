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

test('a brief in a table is let through, in signs that say more each as well', () => {
  const inTable = (text: string) => documentWith(`<table><tr><td>${text}<br>${text}</td></tr></table>`);
  expect(mayHoldArticle(inTable('The harbour master said that the new breakwater would hold. '.repeat(6)), address)).toBe(true);
  expect(mayHoldArticle(inTable('港の防波堤は冬の嵐に耐えると港長は述べた。'.repeat(6)), address)).toBe(true);
  expect(mayHoldArticle(inTable('Page not found. '), address)).toBe(false);
});

test('a page of links and labels is not', () => {
  const links = Array.from({ length: 80 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
  expect(mayHoldArticle(documentWith(`<ul>${links}</ul><p>Search</p>`), address)).toBe(false);
});

const prose = `<h1>Oilskin jacket</h1>${'<p>Sewn by hand from cotton that was waxed twice, with a lining that dries over night on a hook.</p>'.repeat(12)}`;
const ogType = (kind: string) => `<meta property="og:type" content="${kind}">`;

test.each([
  ['a profile', { head: ogType('profile') }, ''],
  ['a video', { head: ogType('video.other') }, ''],
  ['goods by the head', { head: ogType('product') }, ''],
  ['goods in WooCommerce', {}, '<form method="post"><button name="add-to-cart" value="17">Add</button></form>'],
  ['goods in Shopify', { head: ogType('') }, '<form action="/cart/add" method="post"></form>'],
  ['goods in Magento', {}, '<form id="product_addtocart_form" action="/checkout/17"></form>'],
])('%s, whatever is told of it, is none', (_, options, form) => {
  expect(mayHoldArticle(documentWith(prose + form, options), address)).toBe(false);
});

test.each([
  ['an article with a cart in its header', {}, '<form action="/cart" method="get"></form>'],
  ['an article beside a shop’s goods, that its head calls one', { head: ogType('article') }, '<form action="/cart/add"></form>'],
  [
    'a video that its data calls an article',
    { head: `${ogType('video.other')}<script type="application/ld+json">{"@type":"NewsArticle"}</script>` },
    '',
  ],
  ['a kind that tells nothing', { head: ogType('website') }, ''],
])('%s is let through', (_, options, form) => {
  expect(mayHoldArticle(documentWith(prose + form, options), address)).toBe(true);
});

test('an empty document is not', () => {
  expect(mayHoldArticle(documentWith(''), address)).toBe(false);
});
