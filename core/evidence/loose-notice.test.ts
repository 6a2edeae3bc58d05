import { describe, expect, test } from 'vitest';
import { articleHtml, articleWith, documentWith, prose } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { readLooseNotice } from './loose-notice.ts';

const origins = (foot: string, lang = 'en') =>
  readLooseNotice(articleWith({ foot: `<p>${foot}</p>` }, { lang })).flatMap(({ says }) => (says.about === 'origin' ? says : []));
const named = (foot: string, lang = 'en') => origins(foot, lang).map((says) => says.publisher?.name ?? says.url);

test('whom "translated by" names is no outlet; where the original stood still is', () => {
  expect(named('Traduit par ShoreTranslate – <a href="#">Voir l’original</a>', 'fr')).toEqual([]);
  expect(named('Traducción automática por IA · <a href="#">Ver original</a>', 'es')).toEqual([]);
  expect(named('Traduit par Ada Duport, article paru dans La Lanterne.', 'fr')).toEqual(['La Lanterne']);
});

test('what an encyclopaedia takes in, cites or quotes, and what was withdrawn, is from nowhere', () => {
  const taken = 'This article incorporates text from a publication now in the public domain: Marsh, Ian, ed. (1911). “Ferry”.';
  expect(named(taken)).toEqual([]);
  expect(named('This article has been retracted. It contained passages from an article published by the Lantern Weekly.')).toEqual([]);
});

test('a poem’s credit in a text of another title names no origin of the text', () => {
  const credit = '“Rope” by Anna Merrow, from Collected Poems. Copyright © 1998 by Anna Merrow. Used by permission of Lantern Press.';
  expect(named(credit)).toEqual([]);
});

test('who wrote the original is no outlet, and a licence is none', () => {
  const link = '<a href="https://bowcurrent.test/about">Tom Reed</a>';
  expect(named(`原文作者：${link}`, 'zh')).toEqual([]);
  const granted = 'Permission is granted to copy and distribute this document under the terms of the';
  expect(named(`${granted} GNU Free Documentation License, Version 1.2.`)).toEqual([]);
});

test('the writer whom a publishing system names on every page is no outlet', () => {
  const writer = '<a href="http://ada.test/">Ada Winter</a>';
  expect(named(`This page contains a single entry by ${writer} published on February 14, 2009 7:45 PM.`)).toEqual([]);
});

test('of two links to one site that to its front page has its name', () => {
  const [work, site] = ['https://estuary.test/2019/05/holds', 'https://estuary.test'];
  const line = `The post <a href="${work}">Breakwater holds</a> appeared first on <a href="${site}">Estuary Times</a>.`;
  expect(origins(line)).toMatchObject([{ publisher: { name: 'Estuary Times' }, url: work }]);
});

test('an issue by year and number is no part of the name', () => {
  expect(named('Megjelent: Lámpás Magazin 2024/2', 'hu')).toEqual(['Lámpás Magazin']);
});

describe('a line that says in words of its own where the text stood before', () => {
  test.each([
    ['en', 'We bring you this report courtesy of our friends at Lantern Press.', 'Lantern Press'],
    ['en', 'Courtesy of Lantern Weekly', 'Lantern Weekly'],
    ['en', 'This story by Lantern Courier is republished here under a Creative Commons license.', 'Lantern Courier'],
    ['en', 'Thanks to The Lantern for letting us run this piece.', 'The Lantern'],
    ['en', 'Read more from the Lantern Standard, where this was first published.', 'Lantern Standard'],
    ['de', 'Wiedergabe mit freundlicher Erlaubnis der Laterne.', 'Laterne'],
    ['de', 'Interview aus der „Laterne“', 'Laterne'],
    ['fr', 'Par Ada Winter, paru dans La Lanterne le 3 mai 2024', 'La Lanterne'],
    ['de', 'Text: Ada Winter, erschienen in Laterne 3/2024', 'Laterne'],
    ['fr', 'Nous remercions La Lanterne de nous avoir autorisés à reprendre cet article.', 'La Lanterne'],
    ['es', 'Por su interés reproducimos este artículo de opinión aparecido en el diario La Linterna.', 'La Linterna'],
    ['pt', 'Texto reproduzido do jornal Farol Alto, edição de 3 de maio.', 'Farol Alto'],
    ['it', 'Ringraziamo Il Faro per averci concesso la pubblicazione.', 'Il Faro'],
    ['nl', 'Vertaling: Bas de Vries. De tekst verscheen oorspronkelijk op De Vuurtoren.', 'De Vuurtoren'],
    ['nl', 'Met dank aan De Vuurtoren voor het overnemen van dit artikel.', 'De Vuurtoren'],
    ['pl', 'Artykuł opublikowany za zgodą redakcji pisma „Latarnia”.', 'Latarnia'],
    ['sr', 'Текст је првобитно објављен у недељнику „Светионик“.', 'Светионик'],
    ['ru', 'Статья из журнала «Маяк», № 5, 2024', 'Маяк'],
    ['ru', 'Опубликовано в газете «Заря Севера» № 14 от 5 апреля 2019 г.', 'Заря Севера'],
    ['es', 'Artículo de Anna Winter en “El Diario del Muelle”, 19 de abril de 2013', 'El Diario del Muelle'],
    ['it', '(da La Voce del Molo, 3 marzo 2019)', 'La Voce del Molo'],
    ['es', 'Publicado en El Correo de la Ría, 3 de mayo de 2019', 'El Correo de la Ría'],
    ['ca', 'Article publicat a El Pont de Vedra el 3 de maig de 2021.', 'El Pont de Vedra'],
    ['da', 'Bragt i Havneavisen den 3. maj 2022.', 'Havneavisen'],
    ['pl', 'Tekst oryginalny ukazał się w „The Lantern Review”.', 'The Lantern Review'],
    ['ro', 'Articolul a fost publicat inițial pe blogul Farul.', 'Farul'],
  ])('%s: %s', (lang, words, outlet) => {
    expect(named(words, lang)).toEqual([outlet]);
  });

  test('the one other site that it links is where the text is from', () => {
    const link = '<a href="https://lantern.test/2024/05/breakwater-holds-again">The Lantern</a>';
    expect(origins(`Want more? The original is over at ${link}.`)).toMatchObject([
      { publisher: { name: 'The Lantern', url: null }, url: 'https://lantern.test/2024/05/breakwater-holds-again' },
    ]);
  });
});

describe('what sounds like it and is none', () => {
  test.each([
    ['en', 'If you republish this article, please credit Lantern Weekly and link back to us.'],
    ['en', 'Ada Winter’s work has previously appeared in Lantern Weekly.'],
    ['en', 'The report, first published by Lantern Weekly, said the wall would hold.'],
    ['en', 'This story also appeared in Lantern Weekly.'],
    ['en', 'This post is cross-posted on <a href="https://lantern.test/news">the Lantern blog</a>.'],
    ['it', 'Per gentile concessione, le immagini sono di Lanterna.'],
    ['it', '(da Venezia, 3 marzo 2019)'],
    ['es', 'Publicado en Sala de Prensa, 3 de mayo de 2019'],
    ['es', 'Publicado en <a href="/el-correo/">El Correo</a> el 3 de mayo de 2019'],
    ['es', 'La columna fue publicada en El Correo de la Ría el 3 de mayo de 2019.'],
    ['de', 'Veröffentlicht in Nachrichten am 3. Mai 2021'],
    ['en', 'Published in Madrid on 3 May 2019'],
    ['en', 'Posted by <a href="https://www.facebook.com/tom.hallow">Tom Hallow</a> on May 3, 2019 at 10:12 AM'],
    ['en', 'Posted by Tom Hallow on May 3, 2019'],
    ['en', 'Published in The Quiet Hour'],
    ['ru', 'Опубликовано в разделе «Порты» 5 апреля 2019 г.'],
    ['pl', 'Opublikowano w kategorii Porty, nr artykułu 1204'],
    ['en', 'This article is part of a series published with Lantern Weekly.'],
    ['en', 'Winter, A. (2020). Walls of water. Originally published in Journal of Tides, 14(2), 33–41.'],
    ['en', 'Published on May 3, 2024 | Filed in Harbours | Tagged with Walls'],
    ['en', 'With thanks to Boris Lund for reading an early version.'],
    ['de', 'Dieser Artikel wurde im Original veröffentlicht auf Englisch'],
    ['de', 'Dieser Artikel erschien in ähnlicher Form bereits 2019 auf dieser Seite.'],
    ['en', 'For reprint rights: Lantern Syndication Service'],
    ['en', 'For syndication, write to The Lantern.'],
    ['de', 'Nachdruck nur mit Genehmigung der Laterne.'],
    ['fr', 'Reproduction interdite sans l’autorisation de La Lanterne.'],
    ['ru', 'Перепечатка только с разрешения редакции журнала «Маяк».'],
    ['en', 'By Ada Winter, published on May 3, 2024 in Harbours'],
    ['fr', 'Par Ada Winter, publié le 3 mai 2024 à 10h12'],
    ['en', 'Her first story appeared in The Lantern Post in 1951.'],
    ['en', 'The recipe was originally published by The Lantern Post.'],
    ['en', 'An earlier study of the wall first appeared in The Lantern Post.'],
    ['en', 'The story of the two brothers originally ran in The Lantern Post.'],
    ['en', 'She had originally published in The Lantern Post under another name.'],
    ['en', '“It first appeared in The Lantern Post,” she says.'],
    ['it', 'La mappa è tratta da «Il Faro».'],
    ['pt', 'A carta é reproduzida com permissão do Farol Alto.'],
    ['de', 'Der Artikel wurde inzwischen auch andernorts übernommen. Eine Stellungnahme des Ministeriums steht aus.'],
    ['en', 'The text of the letter was first published by the Ministry of Waterways.'],
    ['en', 'Courtesy of the Lighthouse Museum.'],
    ['en', 'With kind courtesy of Boris Lund and the Lighthouse archive'],
    ['en', 'Ada Winter was previously an editor at Lantern Weekly, where her series on walls first ran in 2016.'],
    ['en', 'Ada Winter writes for Lantern Weekly, where her first novel was published in parts.'],
    ['de', 'Ada Winter schreibt für die „Laterne“, wo ihre erste Reportage erschien.'],
    ['en', 'A version of this column first appeared in Low Tide, our weekly newsletter.'],
  ])('%s: %s', (lang, words) => {
    expect(origins(words, lang)).toEqual([]);
  });

  test('the headline that a text had is no outlet, whatever it names', () => {
    expect(origins('Originally published as Man lost in Lantern River')).toEqual([]);
    expect(origins('Originally published as ‘I only lent him’: Mayor quits as drover rides again')).toEqual([]);
    expect(named('Originally published as part of a series by Lantern Weekly.')).toEqual(['Lantern Weekly']);
  });

  test('a line that links two other sites does not say which', () => {
    const links =
      '<a href="https://lantern.test/2024/05/breakwater-holds">One</a> and <a href="https://tidewatch.test/2024/05/walls-hold">two</a>';
    expect(origins(`Thanks to our friends who ran this piece first: ${links}.`)).toEqual([]);
  });

  test('the same words in the middle of the text are a part of it', () => {
    const words = 'Thanks to The Lantern for letting us run this piece.';
    expect(readLooseNotice(articleWith({ body: `${prose}<p>${words}</p>${prose}` }))).toEqual([]);
  });
});

test('a plain statement of the origin outweighs such a line', () => {
  const head = '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">';
  const foot = '<p>Thanks to The Lantern for letting us run this piece.</p><p>This article first appeared in Coastal News.</p>';
  const document = documentWith(articleHtml({ foot, byline: '<p class="date">March 6, 2026</p>' }), { head });
  const reading = readArticle(document, 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter');
  expect(reading.chain.map((hop) => hop.publisher.name)).toEqual(['Coastal News', 'Harbour Post']);
});

test('an interview that the text quotes from elsewhere is not this text', () => {
  const foot = '<p>The interview originally appeared in The Lantern Post’s weekend edition.</p>';
  const said = (told: string) =>
    readLooseNotice(articleWith({ foot, body: `${prose}<p>“I never saw it,” he told ${told}.</p>${prose}` })).length;
  expect([said('The Lantern Post'), said('the court')]).toEqual([0, 1]);
});

test('below a headline that speaks of an essay, a story that "first appeared" elsewhere may be that one', () => {
  const said = (headline: string, line: string) => readLooseNotice(articleWith({ headline, body: `${prose}<p>${line}</p>` })).length;
  const line = 'The story first appeared in the Lantern Post.';
  const headlines = ['Lantern Post pulls essay after complaint', 'Breakwater holds through the winter storms'];
  expect([...headlines.map((headline) => said(headline, line)), said(headlines[0] as string, `<em>${line}</em>`)]).toEqual([0, 1, 1]);
});

test('a repost that microformats mark names a work, not an outlet', () => {
  const link = '<a class="u-repost-of h-cite" href="https://lantern.test/2024/05/breakwater-holds-again">Breakwater holds again</a>';
  expect(origins(`Reposted ${link}`)).toEqual([]);
});

test('the day of the original may stand before its place', () => {
  const line = 'Article original d’Ada Winter, publié le 3 avril 2022 sur le site The Lantern Review. Traduction : Cyril Maheu.';
  expect(origins(line, 'fr')).toMatchObject([
    { publisher: { name: 'The Lantern Review' }, relation: 'translated-from', date: '2022-04-03' },
  ]);
});

test('a line about what the text has spoken of goes on speaking of that, and of no word that only begins like it', () => {
  const below = (told: string) =>
    readLooseNotice(articleWith({ body: `${prose}<p>${told}</p>${prose}<p>The interview first appeared in The Lantern.</p>` })).length;
  expect(below('The mayor had kept two interviews on the weir in her desk since the autumn, and nobody had asked for them.')).toBe(0);
  expect(below('The harbour master, interviewed by nobody since the autumn, said that the weir had held because he had asked.')).toBe(1);
});

test('the shelves of the page’s own site, linked above the headline, name no outlet', () => {
  const shelf = (href: string) =>
    readLooseNotice(
      articleWith({
        byline: `<p><a href="/c/vail">Ada Winter</a> <a href="/c/original">Original</a> <a href="${href}">Health Weekly</a></p>`,
      }),
    );
  expect(shelf('/c/health')).toEqual([]);
});

test('where a text will be taken over is not where it is from', () => {
  expect(named('Il sera repris cet été par nos partenaires La Lanterne et Le Phare.', 'fr')).toEqual([]);
  expect(named('Cet article sera republié par La Lanterne.', 'fr')).toEqual([]);
  expect(named('Este texto será reproducido por el diario La Linterna.', 'es')).toEqual([]);
});

test('a row of tools takes nothing over', () => {
  const above = (words: string) => readLooseNotice(articleWith({ byline: `<div>${words}</div>` })).length;
  expect(above('<a href="/p">Print</a> Email Reprints Lantern')).toBe(0);
  expect(above('Courtesy of Lantern Weekly')).toBe(1);
});

test('where readers are asked to subscribe, the link leads to no origin', () => {
  const line = 'This article first appeared in Tide & Tales, our free letter.';
  expect(named(`${line} Subscribe: <a href="https://mailer.test/tides">mailer.test/tides</a>`)).toEqual([]);
  expect(named(`${line} <a href="https://mailer.test/tides">Subscribe here</a>.`)).toEqual([]);
});

test('a word within a holder’s name tells of no publication', () => {
  expect(named('This work is copyright © Harbour Publishing Group 2019.')).toEqual([]);
  expect(named('© Ada Winter. This piece was printed by “Lantern Weekly” in 2019.')).toEqual(['Lantern Weekly']);
});

test('what a line links on the page’s own site is no origin', () => {
  expect(named('This article originally appeared in <a href="/issues/12">Issue 12: Tides</a>.')).toEqual([]);
  expect(named('This article originally appeared in <a href="https://lantern.test/issues/12">Issue 12: Tides</a>.')).not.toEqual([]);
});

test.each([
  ['en', 'This article was originally published in November 2024 and updated in March 2026 with Compose v5 and newer features.'],
  ['en', 'Read the original paper: <a href="https://papers.test/2405.01234">Tides of the inner harbour</a>'],
  ['en', 'Theme based on <a href="https://minimal.test/theme">Minimal</a>, originally by the Core Team.'],
  ['en', 'Thanks to <a href="https://ada-winter.test">Ada Winter</a> for the diagram, used with permission.'],
  ['ru', 'Ссылка на оригинал статьи: https://arxiv.org/pdf/1706.02515.pdf'],
  ['ko', '이 글은 원문을 그대로 옮긴 번역이 아니라, 실제 프로젝트에 적용할 때 무엇을 남길 수 있을지 정리한 기록이다.'],
])('an update, a study, what the page is drawn with and what is no translation give no origin: %s: %s', (lang, words) => {
  expect(origins(words, lang)).toEqual([]);
});

test('a denial names no origin', () => {
  expect(named('Dieser Text erschien nicht zuerst im Hafenanzeiger, wie manche glaubten.', 'de')).toEqual([]);
});

test('help of a paper names no origin', () => {
  expect(named('This article is part of a series published with the Lantern Post’s help in 2019.')).toEqual([]);
});
