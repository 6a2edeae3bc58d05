import fc from 'fast-check';

/** Documents that nobody writes by accident: markup, metadata and text that try to break whoever reads them. */

const NAMES = [
  'author',
  'article:author',
  'og:site_name',
  'og:url',
  'dc.creator',
  'copyright',
  'syndication-source',
  '__proto__',
  'constructor',
  'toString',
  'og:title',
  'article:published_time',
  'citation_author',
  'parsely-author',
];
const KEYS = [
  '@type',
  '@graph',
  '@id',
  'author',
  'publisher',
  'name',
  'url',
  'isBasedOn',
  'copyrightHolder',
  'license',
  'datePublished',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'length',
  'sourceOrganization',
  'headline',
  'mainEntityOfPage',
];
const TAGS = [
  'p',
  'div',
  'span',
  'a',
  'h1',
  'article',
  'section',
  'table',
  'tr',
  'td',
  'li',
  'ul',
  'figure',
  'figcaption',
  'footer',
  'time',
  'address',
  'template',
  'svg',
  'math',
  'noscript',
  'iframe',
  'object',
  'select',
  'option',
  'b',
  'i',
  'form',
  'style',
  'title',
  'textarea',
];
const STATEMENTS = [
  'This story first appeared in The Harbour Post.',
  'The original source of this article is The Valley Echo',
  '© 2024 The Harbour Post. All rights reserved.',
  'Copyright © Ada Wren, The Valley Echo, 2016',
  'By Ada Wren and Bo Finch, The Harbour Post',
  'LONDON (Northern Wire) — The harbour stayed quiet.',
  'Quelle: dpa',
  '来源：港口日报 2024年5月2日',
  'Источник: Вестник гавани',
  'The post Quay open appeared first on The Valley Echo.',
  'Republished with permission under a Creative Commons licence.',
  '\u202Egro.tset\u202C',
  '<script>alert(1)</script>',
  'a'.repeat(3000),
  ' \u00a0\u2003'.repeat(500),
  '((((((((((((((((((((',
  '\ud800 lone \udc00',
  '\u0000\u0001\u001b[31m',
];

const text = fc.oneof(
  fc.constantFrom(...STATEMENTS),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const address = fc.oneof(
  fc.constantFrom(
    'https://harbour-post.test/a',
    '//valley-echo.test',
    '/a?b#c',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'http://[::1',
    'https://xn--/',
    '#',
    '',
    'mailto:a@b',
    `https://${'a.'.repeat(300)}test/`,
  ),
  fc.webUrl(),
  fc.string({ maxLength: 30 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    address,
    fc.integer(),
    fc.constantFrom(null, true, {}, [], '2024-05-02', '99999-99-99', 'NewsArticle', 'https://schema.org/Article'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom('class', 'id', 'rel', 'itemprop', 'itemtype', 'property', 'typeof', 'datetime', 'lang', 'dir', 'content', 'style'),
    fc.oneof(
      text,
      fc.constantFrom('byline', 'author', 'license', 'headline', 'https://schema.org/NewsArticle', 'h-entry p-author', 'hidden'),
    ),
  ),
  fc.tuple(fc.constantFrom('href', 'src', 'data-url'), address),
);
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'medium' },
    text.map((words) => words.replaceAll('<', '&lt;')),
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('element'), { maxLength: 5 }), fc.boolean())
      .map(([tag, given, children, closed]) => `<${tag}${given}>${children.join('')}${closed ? `</${tag}>` : ''}`),
    fc.constantFrom(
      '<!-- -->',
      '<!--',
      '</p></div></article>',
      '<![CDATA[x]]>',
      '&#0;&#x110000;&bogus;',
      '<br><hr><img>',
      '<plaintext>',
      '<base href="https://valley-echo.test/">',
    ),
  ),
}));

const head = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...NAMES), text, fc.constantFrom('name', 'property', 'itemprop'))
      .map(([name, content, key]) => `<meta ${key}="${name}" content="${content.replaceAll('"', '&quot;')}">`),
    fc
      .tuple(fc.constantFrom('canonical', 'license', 'author', 'alternate', 'syndication-source'), address)
      .map(([rel, href]) => `<link rel="${rel}" href="${href.replaceAll('"', '&quot;')}">`),
    json.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`),
    text.map((broken) => `<script type="application/ld+json">{"@type":"NewsArticle",${broken}</script>`),
  ),
  { maxLength: 8 },
);

const generated = fc
  .tuple(head, fc.array(element, { maxLength: 12 }))
  .map(([metas, body]) => `<!doctype html><html><head>${metas.join('\n')}</head><body>${body.join('\n')}</body></html>`);

interface Change {
  at: number;
  length: number;
  put: string;
}
const change = fc.record<Change>({
  at: fc.nat({ max: 1_000_000 }),
  length: fc.nat({ max: 200 }),
  put: fc.oneof(element, text, fc.constantFrom('<', '>', '"', '\0', '</script>', '</head>', '<article>')),
});

/** Documents made from nothing, and `pages` with pieces cut out and others put in. */
export function hostileDocuments(pages: string[]): fc.Arbitrary<string> {
  if (pages.length === 0) return generated;
  const mutated = fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([page, changes]) => changes.reduce(applyChange, page));
  return fc.oneof(generated, mutated);
}

function applyChange(page: string, { at, length, put }: Change): string {
  const start = page.length === 0 ? 0 : at % page.length;
  return page.slice(0, start) + put + page.slice(start + length);
}

/** An address for such a document, of any kind that a browser can stand at. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://harbour-post.test/2024/05/02/quay',
    'http://127.0.0.1:8080/a',
    'https://[::1]/a',
    'file:///tmp/a.html',
    'https://xn--bcher-kva.test/',
    `https://harbour-post.test/${'a/'.repeat(1000)}`,
    'https://co.uk/',
    'https://web.archive.org/web/20160101000000/https://harbour-post.test/a',
  ),
  fc.webUrl(),
);

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
