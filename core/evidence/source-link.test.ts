import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readSourceLink } from './source-link.ts';

const article = 'https://lantern.test/2024/05/breakwater-holds-again';
const origins = (foot: string, lang = 'en') =>
  readSourceLink(articleWith({ foot }, { lang })).flatMap(({ says }) => (says.about === 'origin' ? says : []));

test.each([
  ['en', 'Source link'],
  ['en', '[Source]'],
  ['en', 'View original article →'],
  ['en', 'Read Full Article »'],
  ['de', 'Zum Originalbeitrag'],
  ['fr', 'Lien source'],
  ['es', 'Enlace a la fuente'],
  ['pt', 'Link da fonte'],
  ['it', 'Vai alla fonte'],
  ['pl', 'Źródło'],
  ['ru', 'Ссылка на источник'],
  ['ru', 'Читать полностью на сайте источника'],
  ['uk', 'Читати на сайті першоджерела'],
  ['tr', 'Kaynak'],
  ['zh', '阅读原文'],
  ['ja', '元記事を読む'],
])('%s: "%s", linked below the text, is where an importer took it from', (lang, words) => {
  expect(origins(`<p><a href="${article}">${words}</a></p>`, lang)).toMatchObject([{ publisher: null, url: article }]);
});

test('"Read more at" an outlet, linked below the text, says that here is a part', () => {
  expect(origins(`<p><a href="${article}">Read more at The Lantern Post</a></p>`)).toMatchObject([
    { publisher: { name: 'Lantern Post' }, relation: 'excerpted-from', url: article },
  ]);
});

test.each([
  ['it', 'Leggi l’articolo completo su La Lanterna', 'La Lanterna'],
  ['es', 'Leer el artículo completo en La Linterna', 'La Linterna'],
  ['de', 'Den vollständigen Artikel bei Laterne lesen', 'Laterne'],
  ['sv', 'Läs hela artikeln på Fyren', 'Fyren'],
])('%s: "%s" says that here is a part', (lang, words, outlet) => {
  expect(origins(`<p><a href="${article}">${words}</a></p>`, lang)).toMatchObject([
    { publisher: { name: outlet }, relation: 'excerpted-from' },
  ]);
});

test.each([
  '<p>Leggi l’articolo completo su La Lanterna</p>',
  '<p><a href="https://lantern.test/">Source</a></p>',
  '<p><a href="/2024/05/breakwater-holds-again">Source link</a></p>',
  `<p><a href="${article}">Read more at the harbour office</a></p>`,
  `<p><a href="${article}">More about the breakwater</a></p>`,
  `<p><a href="${article}">Source</a></p><p><a href="https://ebb.test/2024/05/breakwater-is-old">Source</a></p>`,
  `<ul><li><a href="${article}">Source</a></li></ul>`,
  `<p>The figures are from another <a href="${article}">source</a> that the council paid for.</p>`,
])('silent on %s', (foot) => {
  expect(origins(foot)).toEqual([]);
});

test('a newsletter that ends its items so was taken from none of them', () => {
  const item = (name: string) =>
    `<p>Two patient pages. <a href="https://${name.toLowerCase()}.test/2024/05/the-night-shift-at-the-lock">Read more at The ${name} Post</a></p>`;
  const last = `<p><a href="${article}">Read more at Lantern Post</a></p>`;
  expect(readSourceLink(articleWith({ body: `${prose}${item('Tide')}${item('Marsh')}${last}` }))).toEqual([]);
  expect(readSourceLink(articleWith({ body: `${prose}${last}` }))).toHaveLength(1);
});

test('"click here" to read more at an outlet leads to its text, wherever in the words the link begins', () => {
  const named = [{ publisher: { name: 'Lantern Post' }, url: article }];
  expect(origins(`<p><i>To read more from the <a href="${article}">Lantern Post, click here</a>.</i></p>`)).toMatchObject(named);
  expect(origins(`<p><a href="${article}">Click here to read more at The Lantern Post</a></p>`)).toMatchObject(named);
  expect(origins(`<p>Click here to read the full story on <a href="${article}">Lantern Post</a>.</p>`)).toMatchObject(named);
  expect(origins(`<p><a href="${article}">Click here to read more on the breakwater</a></p>`)).toEqual([]);
  expect(origins(`<p><a href="https://lantern.test/">Click here to read more at The Lantern Post</a></p>`)).toEqual([]);
});

test('"View original" in the details between headline and text leads to it and names nobody; a list of references does not', () => {
  const details = (items: string) =>
    readSourceLink(articleWith({ byline: `<dl><dt>Posted</dt><dd>24 Feb 2023</dd><dt>Origin</dt>${items}</dl>` })).map(({ says }) =>
      says.about === 'origin' ? [says.publisher, says.url] : [],
    );
  expect(details(`<dd><a href="${article}">View original</a></dd>`)).toEqual([[null, article]]);
  expect(details(`<dd><a href="${article}">Lantern</a></dd>`)).toEqual([]);
  expect(details(`<dd><a href="/about-the-origin-of-this-site">View original</a></dd>`)).toEqual([]);
});

test('the button of a Korean portal opens the article on its paper’s site; one that leads nowhere else says nothing', () => {
  const portal = (href: string, words: string) =>
    readSourceLink(
      articleWith({ byline: `<p><a href="https://lantern.test/">등대신문</a> 2024-03-05 <a href="${href}">${words}</a></p>` }),
    ).map(({ says }) => (says.about === 'origin' ? says.url : null));
  expect(portal(article, '기사원문')).toEqual([article]);
  expect(portal('/view/1', '원문')).toEqual([]);
  expect(portal(article, '댓글')).toEqual([]);
});

test('the first half of what a partner wrote leads to the whole', () => {
  const link = '<a href="https://www.lantern.test/noticias/muro-do-cais-resiste">Lanterna Total</a>';
  expect(origins(`<p>Leia a reportagem completa no ${link}, parceiro do Correio.</p>`, 'pt-BR')).toMatchObject([
    { publisher: { name: 'Lanterna Total' }, relation: 'excerpted-from' },
  ]);
  expect(origins(`<p>Leia a entrevista completa no ${link}, que fala de outra coisa.</p>`, 'pt-BR')).toEqual([]);
});

test.each([
  ['es', 'Leer artículo completo en:'],
  ['pt', 'Leia o artigo completo em'],
  ['fr', 'Lire la suite sur'],
  ['it', 'Continua a leggere su:'],
])('the outlet linked behind words that lead to the whole has it: %s', (lang, words) => {
  expect(origins(`<p>${words} <a href="${article}">The Lantern</a></p>`, lang)).toMatchObject([
    { publisher: { name: 'The Lantern' }, relation: 'excerpted-from' },
  ]);
  expect(origins(`<p>${words} <a href="/2026/03/05/another-story-of-the-quay">nuestra web</a></p>`, lang)).toEqual([]);
  expect(origins(`<p>Otra cosa, y ${words} <a href="${article}">The Lantern</a></p>`, lang)).toEqual([]);
});

test('a link that says to read on at another site names it, without the word for a site and its marks', () => {
  const named = (words: string) => origins(`<p><a href="${article}">${words}</a></p>`, 'ru').map(({ publisher }) => publisher?.name);
  expect(['Читать на «Прибой»', 'Читать полностью на сайте «Прибой»', 'Читати на «Прибій»'].map(named)).toEqual([
    ['Прибой'],
    ['Прибой'],
    ['Прибій'],
  ]);
  expect(['Читать далее', 'Читать на ночь сказку'].map(named)).toEqual([[], []]);
});
