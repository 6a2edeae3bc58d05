import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { restorePage, takePage } from './take.ts';

const url = 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter';
const parse = (markup: string, type: 'text/html' | 'application/xhtml+xml') => new JSDOM(markup, { contentType: type }).window.document;
const again = (document: Document) => restorePage(takePage(document), parse);

const longScript = `let tide = 0;${'tide += 1;'.repeat(4000)}`;
const article = articleHtml({
  byline: '<p class="byline">By Ada Wren</p>',
  foot: '<p>This article was originally published by <a href="https://valley-echo.test/quay">The Valley Echo</a>. © 2026 Ada Wren &amp; Co.</p>',
});

test('a page that was taken reads as the page itself', () => {
  const document = documentWith(`<div title="a &quot;b&quot; &lt;c>"><script>${longScript}</script>${article}</div>`, {
    head: `<style>${'p { color: teal }'.repeat(3000)}</style><link rel="canonical" href="${url}">`,
  });
  expect(readArticle(again(document), url)).toEqual(readArticle(document, url));
});

test('what no reader looks into stays behind: long scripts and styles, but not the elements themselves', () => {
  const document = documentWith(`<script src="/tide.js" async>${longScript}</script>${article}`, {
    head: `<style>${'p { color: teal }'.repeat(3000)}</style>`,
  });
  const html = takePage(document).markup.join('');
  expect(html).not.toContain('tide +=');
  expect(html).not.toContain('teal');
  expect(html).toContain('<script src="/tide.js" async=""></script>');
});

test('a large picture written into its address stays behind, its element and a small one do not', () => {
  const picture = `data:image/png;base64,${'LogO'.repeat(4000)}`;
  const small = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const document = documentWith(`<p>one <img src="${picture}" alt="Quay &amp; crane"> two</p><p><img src="${small}"> three</p>${article}`);
  const restored = again(document);
  expect(takePage(document).markup.join('').length).toBeLessThan(picture.length);
  expect([...restored.images].map((image) => image.getAttribute('src'))).toEqual(['data:', small]);
  expect(restored.images[0]?.outerHTML).toBe('<img src="data:" alt="Quay &amp; crane">');
  expect(restored.body.textContent).toBe(document.body.textContent);
  expect(readArticle(restored, url)).toEqual(readArticle(document, url));
});

test('JSON-LD and hydration states come along, however long, and so do data layers', () => {
  const filler = JSON.stringify('x'.repeat(31_000));
  const document = documentWith(
    `<script type="application/ld+json">{"a":${filler},"name":"ld"}</script><script type="application/json">{"a":${filler},"name":"state","source":"The Valley Echo"}</script><script>dataLayer = [{"name":"layer"}]</script>`,
  );
  const scripts = [...again(document).querySelectorAll('script')].map((script) => /"name":"(\w+)"/.exec(script.textContent ?? '')?.[1]);
  expect(scripts).toEqual(['ld', 'state', 'layer']);
});

test('a state that says nothing of an origin stays behind, and one that says it in its second piece of text comes along', () => {
  const document = documentWith('<script type="application/json" id="idle"></script><script type="application/json" id="told"></script>');
  const filler = JSON.stringify('x'.repeat(31_000));
  document.getElementById('idle')?.append(`{"a":${filler},`, '"tide":"low"}');
  document.getElementById('told')?.append(`{"a":${filler},`, '"provider":"The Valley Echo"}');
  const restored = again(document);
  expect(restored.getElementById('idle')?.textContent).toBe('');
  expect(restored.getElementById('told')?.textContent).toBe(document.getElementById('told')?.textContent);
});

test('text and attributes around a script that stays behind come out as they were', () => {
  const document = documentWith(
    `<div data-note='1 < 2 & "3"'>Fish &amp; chips &lt;here&gt;<script>${longScript}</script><b>bold</b> end</div>`,
  );
  const restored = again(document).querySelector('div');
  expect(restored?.getAttribute('data-note')).toBe('1 < 2 & "3"');
  expect(restored?.textContent).toBe('Fish & chips <here>bold end');
});

test('a page from before standards is parsed as one: there a table stands inside a paragraph', () => {
  const old = new JSDOM('<html><body><p>one<table><tr><td>two</td></tr></table></p></body></html>').window.document;
  expect(takePage(old).quirks).toBe(true);
  expect(again(old).querySelector('p table')).not.toBeNull();
});

test('an XHTML page is parsed as strictly as it was, and leniently where it can no longer be', () => {
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Quay</title></head><body><p/><div>after</div></body></html>';
  const document = parse(xhtml, 'application/xhtml+xml');
  expect(again(document).querySelector('p div')).toBeNull();
  const broken = '<html><body><p>one<p>two</body></html>';
  const refusing = (markup: string, type: 'text/html' | 'application/xhtml+xml') =>
    type === 'text/html' ? parse(markup, type) : parse('<parsererror/>', 'application/xhtml+xml');
  const restored = restorePage({ markup: [broken], mediaType: 'application/xhtml+xml', quirks: false }, refusing);
  expect(restored.querySelectorAll('p')).toHaveLength(2);
});

test('a document without a root, and one nested as deep as it goes, are taken without complaint', () => {
  const empty = new JSDOM('').window.document;
  empty.documentElement.remove();
  expect(takePage(empty).markup).toEqual([]);
  const deep = new JSDOM('<body></body>').window.document;
  let inner: Element = deep.body;
  for (let depth = 0; depth < 1000; depth += 1) inner = inner.appendChild(deep.createElement('div'));
  inner.append('deep');
  const script = deep.createElement('script');
  script.textContent = longScript;
  inner.append(script);
  expect(again(deep).body.textContent).toContain('deep');
});
