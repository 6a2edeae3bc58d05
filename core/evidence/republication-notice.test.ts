import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readRepublicationNotice } from './republication-notice.ts';

const origins = (foot: string, lang = 'en') =>
  readRepublicationNotice(articleWith({ foot: `<p>${foot}</p>` }, { lang })).flatMap(({ says }) => (says.about === 'origin' ? says : []));
const named = (foot: string, lang = 'en') => origins(foot, lang).map((says) => says.publisher?.name ?? says.url);

describe('a notice names the outlet that published first', () => {
  test.each([
    ['en', 'This article originally appeared on The Lantern Weekly.', 'The Lantern Weekly'],
    ['en', 'A version of this story by Ada Harbour was first published on 3 March 2024 by Coastal News.', 'Coastal News'],
    ['en', 'Originally published at lantern.test on May 4, 2024.', 'lantern.test'],
    ['en', 'Republished with kind permission of the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'The original source of this article is Lantern Weekly', 'Lantern Weekly'],
    ['en', 'Cross-posted from Tide Watch', 'Tide Watch'],
    ['de', 'Dieser Beitrag ist zuerst bei „Laterne“ erschienen.', 'Laterne'],
    ['de', 'Das Interview wurde am 7. Mai 2024 geführt und ist zunächst im Leuchtturm erschienen.', 'Leuchtturm'],
    ['fr', 'Cet article a été initialement publié sur La Lanterne.', 'La Lanterne'],
    ['es', 'Este artículo fue publicado originalmente en La Linterna.', 'La Linterna'],
    ['pt', '**Publicado originalmente em:** Farol Diário', 'Farol Diário'],
    ['it', 'Questo articolo è stato pubblicato originariamente su Il Faro.', 'Il Faro'],
    ['nl', 'Dit artikel verscheen eerder in De Vuurtoren.', 'De Vuurtoren'],
    ['sv', 'Artikeln publicerades först i Fyren.', 'Fyren'],
    ['pl', 'Tekst ukazał się pierwotnie w Latarni (12 maja 2019).', 'Latarni'],
    ['ru', 'Статья была впервые опубликована в «Маяке».', 'Маяке'],
    ['el', 'Το άρθρο δημοσιεύτηκε αρχικά στο Φάρος.', 'Φάρος'],
    ['zh', '本文转载自灯塔报', '灯塔报'],
    ['ja', 'この記事は灯台新聞に掲載されたものです。', '灯台新聞'],
    ['ko', '이 글은 등대신문에 처음 게재된 글입니다.', '등대신문'],
  ])('%s: %s', (lang, words, outlet) => {
    expect(named(words, lang)).toEqual([outlet]);
  });
});

test('the link on the outlet, on the article or behind the notice leads to the original', () => {
  const original = 'https://lantern.test/2024/05/breakwater-holds-again';
  const link = `<a href="${original}">`;
  expect(origins(`This story first appeared on ${link}The Lantern</a>.`)[0]).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
  expect(
    origins(`This ${link}article</a> first appeared on <a href="https://lantern.test/">The Lantern</a> and is republished here.`)[0],
  ).toMatchObject({
    publisher: { name: 'The Lantern', url: 'https://lantern.test/' },
    url: original,
  });
  expect(
    origins(`This article is republished from The Lantern under a Creative Commons license. Read the ${link}original article</a>.`)[0],
  ).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
});

test('an excerpt and an adaptation say how they derive', () => {
  expect(origins('This is an excerpt from The Keeper of Lights.')[0]?.relation).toBe('excerpted-from');
  expect(origins('This article is adapted from The Lantern Weekly.')[0]?.relation).toBe('adapted-from');
});

test('a notice of the day alone dates the text and names nobody', () => {
  const page = articleWith({ foot: '<p>First published on Friday 18 November 2011</p>' });
  expect(readRepublicationNotice(page).map((finding) => finding.says)).toEqual([{ about: 'date', which: 'original', value: '2011-11-18' }]);
});

describe('what sounds like a notice and is none', () => {
  test.each([
    'The essay first appeared in her diary, the court heard.',
    'This article was reprinted on Lantern.test.',
    'Her work has appeared in The Lantern and Coastal News.',
    'The novel, originally published in 1966, was out of print for years.',
    'FREE REPRINTS: please credit us when you republish our articles.',
    'При перепечатке активная ссылка на сайт обязательна.',
    'Here’s a little taste courtesy of The Daily Lantern.',
    'O livro, publicado originalmente em 1924, é um clássico.',
  ])('%s', (words) => {
    const inBody = articleWith({ body: `${prose}<p>${words}</p>${prose}` });
    expect(readRepublicationNotice(inBody).filter((finding) => finding.says.about === 'origin')).toEqual([]);
    expect(origins(words)).toEqual([]);
  });

  test('captions, comments and hidden templates speak of something else', () => {
    const words = 'This photo essay. This article originally appeared on The Lantern.';
    const page = articleWith({
      body: `${prose}<figure><figcaption>${words}</figcaption></figure>${prose}`,
      after: `<section class="comments"><p>${words}</p></section><textarea>${words}</textarea>`,
    });
    expect(readRepublicationNotice(page)).toEqual([]);
  });
});
