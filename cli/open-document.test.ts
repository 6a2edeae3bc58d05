import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { openDocument } from './open-document.ts';

const PAGES = [
  '<!DOCTYPE html><html lang=en><head><title>Quay &amp; harbour</title></head><body class="a b"><p>One<p>Two<br>three</body></html>',
  '<title>No root</title>text<table>out of place<tr><td>1<tbody><tr><td>2</table><form id=f action=/cart><input name=q value=1></form>',
  '<!DOCTYPE html><p><b>bold<i>both</b>slanted</i><a href=/x>one<a href="/y" rel="Author nofollow">two</a>',
  '<!DOCTYPE html><noscript><img src=a alt=b></noscript><template><p class=fn>kept apart</p></template><svg><a xlink:href="#"><linearGradient/></a></svg>',
  '<html class=x><body class=Author ID=Top><!-- note --><html lang=de><div class="AUTHOR fn"><span itemprop="Name">Ada</span></div></body><p>behind',
  '<!DOCTYPE html><ul><li>1<li class=author>2<ul><li>3</ul><strong>a</strong> <b>z</b></ul><pre>\n x</pre><select><option>1<option>2</select>',
];

const SELECTORS = [
  'meta[content]',
  'a[href]',
  'p+p',
  'strong:last-child,b:last-child',
  '.author,.fn',
  '#top',
  '[itemprop="name" i]',
  'a[rel~="author"]',
  '[class*="AUTH" i]',
  'img[alt]:not([src^="data:"])',
  'ul > li li, td',
  'form input[name="q"]',
];

for (const [index, html] of PAGES.entries()) {
  test(`page ${index + 1} stands as another parser’s library has it, and answers selectors alike`, () => {
    const ours = openDocument(html);
    const theirs = new JSDOM(html).window.document;
    expect(outline(ours.documentElement)).toBe(outline(theirs.documentElement));
    expect(ours.compatMode).toBe(theirs.compatMode);
    for (const selector of SELECTORS) expect(found(ours, selector), selector).toEqual(found(theirs, selector));
    expect(relations(ours)).toEqual(relations(theirs));
  });
}

test('a root that is opened again keeps what it says', () => {
  const { documentElement } = openDocument('<html lang=de><body><html lang=fr class=x>');
  expect([documentElement.getAttribute('lang'), documentElement.className]).toEqual(['de', 'x']);
});

test('a root that is opened again and again costs no more than its attributes', () => {
  const again = Array.from({ length: 50_000 }, (_, index) => `<html a${index}>`).join('');
  expect(openDocument(again).documentElement.getAttributeNames()).toHaveLength(50_000);
});

/** A tree in lines: names, attributes and texts. */
function outline(node: Node): string {
  if (node.nodeType !== 1) return JSON.stringify(node.nodeValue);
  const element = node as Element;
  const attributes = element.getAttributeNames().map((name) => ` ${name}=${element.getAttribute(name)}`);
  return `${element.localName}${attributes.join('')}(${[...element.childNodes].map(outline).join(',')})`;
}

const found = (document: Document, selector: string): string[] => [...document.querySelectorAll(selector)].map(outline);

/** What every two elements are to each other, and what stands around each. */
function relations(document: Document): unknown[] {
  const all = [...document.querySelectorAll('*')];
  return all.map((element) => [
    all.map((other) => element.compareDocumentPosition(other)),
    all.map((other) => element.contains(other)),
    [element.previousElementSibling, element.nextElementSibling, element.firstElementChild, element.closest('[class]')].map(
      (near) => near && outline(near),
    ),
    element.textContent,
    element.getAttribute('class'),
    element.classList.contains('fn'),
    element.childElementCount,
    (element as HTMLTableElement).localName === 'table' ? [...(element as HTMLTableElement).rows].map(outline) : [],
  ]);
}
