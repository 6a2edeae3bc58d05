import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readLicence } from './licence.ts';

const read = (parts: Parameters<typeof articleWith>[0], head = '') =>
  readLicence(articleWith(parts, { head })).map(({ says, scope, signal }) =>
    says.about === 'licence' ? [signal, scope, says.name, says.spdx].join(' | ') : '',
  );
const byNd = '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons license</a>';

test('a sentence with its link names the licence exactly', () => {
  expect(read({ foot: `<p>This article is republished from Quay Lantern under a ${byNd}.</p>` })[0]).toBe(
    'licence-sentence | article | CC BY-ND 4.0 | CC-BY-ND-4.0',
  );
});

test('a footer speaks for the site', () => {
  expect(read({ after: '<footer><p>Unless otherwise noted, content on this site is licensed under CC BY-SA 4.0.</p></footer>' })).toEqual([
    'licence-sentence | site | CC BY-SA 4.0 | CC-BY-SA-4.0',
  ]);
});

test('a badge without words', () => {
  expect(
    read({ after: '<footer><a rel="license" href="http://creativecommons.org/licenses/by/3.0/"><img src="/by.png"></a></footer>' }),
  ).toEqual(['licence-link | site | CC BY 3.0 | CC-BY-3.0']);
});

test('a badge that links nowhere is told by its picture', () => {
  const badge = (src: string) => read({ after: `<footer><img alt="" src="${src}"></footer>` });
  expect(badge('https://licensebuttons.net/l/by-nc/4.0/88x31.png')).toEqual(['licence-link | site | CC BY-NC 4.0 | CC-BY-NC-4.0']);
  expect(badge('https://i.creativecommons.org/l/by/3.0/de/88x31.png')).toEqual(['licence-link | site | CC BY 3.0 DE | CC-BY-3.0-DE']);
  expect(badge('https://licensebuttons.net/logo.png')).toEqual([]);
  expect(read({ body: `${prose}<figure><img src="https://licensebuttons.net/l/by/4.0/88x31.png"></figure>${prose}` })).toEqual([]);
});

test('link elements and JSON-LD', () => {
  const head =
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><script type="application/ld+json">{"@type":"NewsArticle","license":"https://creativecommons.org/licenses/by/4.0/"}</script>';
  expect(read({}, head)).toEqual(['licence-link | page | CC BY 4.0 | CC-BY-4.0', 'jsonld-licence | page | CC BY 4.0 | CC-BY-4.0']);
});

test.each([
  'Unter dem Bericht stand: „Dieses Werk ist lizenziert unter CC BY-SA 4.0.“',
  'Video von Rolf Sander. Lizenz: Creative-Commons-Lizenz mit Quellenangabe (Wiederverwendung erlaubt)',
  'Video: Ada Winter. License: CC BY 4.0',
  'This article incorporates text from a free content work licensed under CC BY-SA 3.0',
])('a licence that is quoted, or a video’s, is not the text’s: %s', (line) => {
  expect(read({ foot: `<p>${line}</p>` })).toEqual([]);
});

test.each([
  `<figure><img src="/a.jpg"><figcaption>The quay. Photo by Jo Park, <a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a></figcaption></figure>`,
  '<p>Lawyers say that Creative Commons licences such as CC BY-SA 4.0 are often misread by those who use pictures of harbours found on the web.</p>',
  '<p>Photo: the old quay by Jo Park (CC BY-SA 3.0)</p>',
])('a licence of a picture, or talk of licences, is not the text’s: %s', (html) => {
  expect(read({ body: `${prose}${html}${prose}` })).toEqual([]);
});

test('a permission shop is no licence, an AI licence neither', () => {
  const head = '<link rel="license" type="application/rsl+xml" href="https://www.harbour-post.test/license.xml">';
  expect(read({ foot: '<p><a rel="license" href="http://license.icopyright.net/3.1">Reprints</a></p>' }, head)).toEqual([]);
});

test('a text that is nobody’s, or under a public licence of Korea', () => {
  expect(read({ foot: '<p>This work is in the public domain.</p>' })).toEqual(['licence-sentence | article | Public Domain | ']);
  expect(read({ foot: '<p>이 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다.</p>' })).toEqual([
    'licence-sentence | article | KOGL Type 1 | ',
  ]);
  expect(read({ foot: '<p>The photograph is in the public domain.</p>' })).toEqual([]);
  expect(read({ body: `${prose}<p>His letters have been in the public domain since 1990.</p>${prose}` })).toEqual([]);
});

test('a line that opens as a picture’s credit gives no licence of the text', () => {
  const credit = 'Image: “Waves” by Ada Winter is licensed under <a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>.';
  expect(read({ foot: `<p>${credit}</p>` })).toEqual([]);
});

test('a licence of the charts, of a reference or of the photographs in a footer is not the text’s', () => {
  const bySa = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">Creative Commons Attribution-ShareAlike 4.0 license</a>';
  const rest = '<p>All other contents © 2024 Harbour Trust, Inc. All rights reserved.</p>';
  expect(read({ after: `<footer><p>Charts and tables by our data desk are available under a ${bySa}.</p>${rest}</footer>` })).toEqual([]);
  expect(read({ after: `<footer><p>Photographs are available under a ${bySa}.</p></footer>` })).toEqual([]);
  expect(read({ foot: '<p>Lund B. On eels. Journal of Tides (2024). doi:10.9999/1. Published under CC BY 4.0.</p>' })).toEqual([]);
  expect(read({ after: `<footer><p>Except for photographs, all content is available under a ${bySa}.</p></footer>` })).toHaveLength(2);
});

test.each([
  'The data behind this article are available under CC BY 4.0.',
  'The dataset and the code for this story are licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
  'Die Daten zum Artikel stehen unter <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
  'Les données de l’article sont sous licence CC BY 4.0.',
])('a licence of something that belongs to the article is not its text’s: %s', (words) => {
  expect(read({ foot: `<p>${words}</p>` })).toEqual([]);
  const both = 'The text and the data of this article are licensed under CC BY 4.0.';
  expect(read({ foot: `<p>${both}</p>` })).toHaveLength(1);
});

test('a badge by itself below the text is the article’s, whatever its neighbours say of pictures', () => {
  const badge = '<div><a href="https://creativecommons.org/licenses/by-nc/4.0/"><img alt="" src="/b.png"></a></div>';
  expect(read({ foot: `${badge}<p>Photographs on Tidewrack belong to the photographers.</p>` })).toEqual([
    'licence-link | article | CC BY-NC 4.0 | CC-BY-NC-4.0',
  ]);
});

test.each([
  'Jens Ohm / CC BY 4.0',
  'Map data by the harbour office, ODbL',
  'This section uses material from Wikipedia, CC BY-SA 4.0.',
  'The study is published under CC BY 4.0: Lund B., Journal of Tides.',
])('what stands under it is something else: %s', (words) => {
  expect(read({ foot: `<p>${words}</p>` })).toEqual([]);
});

test('beside and below the article, a licence of a book or of the page’s design is not the text’s', () => {
  const by = '<a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>';
  for (const html of [
    `<aside class="widget"><h3>My book</h3><p>“Tides for beginners” is available under ${by}. Read it free.</p></aside>`,
    `<footer><p>“Tides for beginners” is available under ${by}.</p></footer>`,
    `<footer><p>Design: Quay Templates, licensed under ${by}</p></footer>`,
  ])
    expect(read({ after: html })).toEqual([]);
});

test('words of a licence’s own name, or that only sound like a picture, speak of none', () => {
  expect(read({ after: '<footer><p>Innholdet er tilgjengelig under Norsk lisens for offentlige data (NLOD) 2.0.</p></footer>' })).toEqual([
    'licence-sentence | site | Norsk lisens for offentlige data | NLOD-2.0',
  ]);
  const portuguese =
    'Todo o conteúdo está publicado sob a Licença Creative Commons Atribuição 3.0 Brasil, exceto os replicados de outras fontes.';
  expect(read({ after: `<footer><p>${portuguese}</p></footer>` })).toEqual(['licence-sentence | site | CC BY 3.0 BR | ']);
});

test('the licence of what the text speaks of, and advice to readers, give none of the text', () => {
  for (const line of [
    'The report is published under a Creative Commons Attribution 4.0 licence.',
    'Das Buch steht unter der Lizenz CC BY-SA 4.0.',
    'El informe se publica bajo licencia CC BY 4.0.',
    '该报告以CC BY 4.0许可协议发布。',
    'You can license your work under CC BY 4.0 if you want others to use it.',
    'Sie können Ihre Texte unter CC BY 4.0 veröffentlichen.',
  ])
    expect(read({ foot: `<p>${line}</p>` })).toEqual([]);
  for (const line of [
    'Published under CC BY 4.0.',
    'Der Artikel steht unter CC BY 4.0.',
    'Tekst dostępny na licencji CC BY 4.0.',
    '本文以CC BY 4.0许可协议发布。',
  ])
    expect(read({ foot: `<p>${line}</p>` })).toEqual(['licence-sentence | article | CC BY 4.0 | CC-BY-4.0']);
});

test('the licence of a map, of comments or of icons, shown by the article or in the footer, is not the text’s', () => {
  const by = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';
  for (const words of ['The ferry crossing by Corran Works is licensed under', 'Comments are licensed under', 'Symbole: Möwenglyphen,']) {
    expect(read({ after: `<aside class="widget"><p>${words} ${by}.</p></aside>` })).toEqual([]);
    expect(read({ after: `<footer><p>${words} ${by}.</p></footer>` })).toEqual([]);
  }
  expect(read({ after: `<footer><p>We publish under ${by}.</p></footer>` })).toHaveLength(2);
  expect(read({ after: `<footer><p>Els continguts estan subjectes a llicència ${by}</p></footer>` })).toHaveLength(2);
});

test('a licence of what the page calls its own headline or its site is the page’s', () => {
  const by = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 License</a>';
  const foot = `<footer><p>Quay Lantern is licensed under a ${by}.</p></footer>`;
  expect(read({ after: foot }, '<meta property="og:site_name" content="Quay Lantern">')).toHaveLength(2);
  expect(read({ after: foot })).toEqual([]);
  expect(read({ after: `<footer><p>Quay Notes by the Quay Writers is licensed under a ${by}.</p></footer>` })).toHaveLength(2);
});
