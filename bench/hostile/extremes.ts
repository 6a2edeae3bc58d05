/** Single documents that each push one limit. */
export const EXTREMES: Record<string, () => string | Uint8Array> = {
  'a hundred thousand elements deep': () => `<title>deep</title>${'<div>'.repeat(100_000)}By Ada Wren`,
  'a hundred thousand unclosed formatting elements': () => `<p>${'<b><i>'.repeat(50_000)}x`,
  'twenty megabytes of text': () =>
    `<title>long</title><article><h1>long</h1><p>${'The harbour stayed quiet. '.repeat(770_000)}</p></article>`,
  'twenty megabytes of nothing': () => ' '.repeat(20_000_000),
  'one word of ten megabytes': () => `<article><h1>word</h1><p>${'a'.repeat(10_000_000)}</p></article>`,
  'ten thousand scripts of metadata': () =>
    `${'<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Wren"}]}</script>'.repeat(10_000)}<article><h1>scripts</h1><p>Quay.</p></article>`,
  'a JSON-LD of a hundred thousand levels': () =>
    `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}</script><h1>x</h1>`,
  'a JSON-LD of five megabytes': () =>
    `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","author":"Ada Wren","isBasedOn":"https://valley-echo.test/a"},'.repeat(60_000)}{}]}</script><h1>x</h1>`,
  'a JSON-LD that names prototypes': () =>
    '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle","author":"Eve"},"constructor":{"prototype":{"polluted":true}},"@type":"NewsArticle","author":{"__proto__":{"name":"Eve"},"name":{"toString":"x"}}}</script><h1>x</h1><p>Quay</p>',
  'forty thousand metas': () => `${'<meta name="author" content="Ada Wren"><meta name="__proto__" content="x">'.repeat(20_000)}<h1>x</h1>`,
  'a hundred thousand links': () =>
    `<article><h1>x</h1><p>${'<a href="https://valley-echo.test/a">First published in The Valley Echo</a> '.repeat(100_000)}</p></article>`,
  'a hundred thousand credit lines': () =>
    `<article><h1>x</h1>${'<p>© 2024 Ada Wren, The Valley Echo</p><p>Source: Reuters</p>'.repeat(50_000)}</article>`,
  'a byline of a hundred thousand names': () => `<article><h1>x</h1><p class="byline">By ${'Ada Wren, '.repeat(100_000)}</p></article>`,
  'one attribute of five megabytes': () => `<article class="${'byline '.repeat(700_000)}"><h1>x</h1><p>By Ada Wren</p></article>`,
  'UTF-16 that says it is UTF-8': () =>
    new Uint8Array(Buffer.from(`<meta charset="utf-8"><h1>Quay</h1>${'<p>The harbour</p>'.repeat(50)}`, 'utf16le')),
  'Latin 1 that says it is Shift JIS': () =>
    new Uint8Array(Buffer.from(`<meta charset="shift_jis"><h1>Z\xfcrich</h1>${'<p>\xe4\xf6\xfc\xdf</p>'.repeat(50)}`, 'latin1')),
  'random bytes': () => Uint8Array.from({ length: 200_000 }, (_, index) => (index * 2_654_435_761) >>> 24),
  'a table of a million cells': () => `<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(3_000)}</table>`,
};
