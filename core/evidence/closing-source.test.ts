import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readClosingSource } from './closing-source.ts';

const namesIn = (closing: string, lang = 'hu') =>
  readClosingSource(articleWith({ body: `${prose}<p>${closing}</p>` }, { lang })).map(({ says }) =>
    says.about === 'origin' ? [says.publisher?.name, says.url] : [],
  );

const text = 'A hajózási felügyelet szerint a szabályzat nem tiltja, hogy a jelzést egy kutya adja a kikötő bejáratánál.';
const link = '<a href="https://www.hirhajo.test/cikk/elaludt-a-revesz-kutyaja">Hírhajó</a>';

test('a Hungarian portal closes with whom it took the story from, linked in brackets', () => {
  expect(namesIn(`${text} (${link})`)).toEqual([['Hírhajó', 'https://www.hirhajo.test/cikk/elaludt-a-revesz-kutyaja']]);
});

test('elsewhere, within a sentence, unlinked, or of an own page such a bracket is none', () => {
  expect(namesIn(`${text} (${link})`, 'en')).toEqual([]);
  expect(namesIn(`A kutya (${link}) szerint a szabályzat nem tiltja, hogy a jelzést állat adja a kikötő bejáratánál.`)).toEqual([]);
  expect(namesIn(`${text} (Hírhajó)`)).toEqual([]);
  expect(namesIn(`${text} (<a href="/cikk/elaludt-a-revesz-kutyaja">Hírhajó</a>)`)).toEqual([]);
  expect(namesIn(`${text} (<a href="https://www.hirhajo.test/">Hírhajó</a>)`)).toEqual([]);
});

test('a line below the text names who wrote it and for which paper, or the paper’s issue', () => {
  const signed = (line: string) =>
    readClosingSource(articleWith({ foot: `<p>${line}</p>` }, { lang: 'ru' })).map(({ says }) =>
      says.about === 'origin' ? says.publisher?.name : says.about === 'author' ? says.parties[0]?.name : null,
    );
  expect(signed('Виктор Жаров / «Уездный маяк»')).toEqual(['Уездный маяк', 'Виктор Жаров']);
  expect(signed('«Речной маяк», № 5, 2012')).toEqual(['Речной маяк']);
  expect(signed('Виктор Жаров, «Речной маяк», № 5')).toEqual(['Речной маяк', 'Виктор Жаров']);
  expect(signed('Виктор Жаров, «Дом над рекой»')).toEqual([]);
  expect(signed('«Дом над рекой»')).toEqual([]);
  expect(signed('Театр реки / «Дом над рекой», премьера в мае')).toEqual([]);
});

test('a dash before a paper on a line of its own below the text signs it, before a person or below a quotation it does not', () => {
  expect(namesIn('—The Lantern Courier/Tide News Network', 'en')).toEqual([['The Lantern Courier', null]]);
  expect(namesIn('— Lantern Courier', 'en')).toEqual([['Lantern Courier', null]]);
  expect(namesIn('- RNZ', 'en')).toEqual([['RNZ', null]]);
  expect(namesIn('- Lantern Courier', 'en')).toEqual([]);
  expect(namesIn('— Ada Winter', 'en')).toEqual([]);
  expect(namesIn('— Lantern Courier contributed', 'en')).toEqual([]);
  expect(namesIn('– Read more in the Lantern Courier', 'en')).toEqual([]);
  expect(namesIn('— With reports from the Lantern Courier.', 'en')).toEqual([]);
  expect(namesIn('“The best book on ropes in years.”</p><p>— Lantern Courier', 'en')).toEqual([]);
});

test('a clipping is signed with its writer, its paper and the number below', () => {
  const says = (foot: string) => readClosingSource(articleWith({ foot }, { lang: 'fr' })).map((finding) => finding.says);
  const line = '<p>Anna Winter, <i>La Gazette des Quais</i> n° 108, février 2013</p>';
  expect(says(`<h2>P.-S.</h2>${line}`)).toMatchObject([
    { about: 'origin', publisher: { name: 'La Gazette des Quais' }, authors: [{ name: 'Anna Winter' }] },
    { about: 'author', parties: [{ name: 'Anna Winter' }] },
  ]);
  expect(says(`<h2>Bibliographie</h2>${line}`)).toEqual([]);
  expect(says(`${line}<p>Jean Lund, <i>La Gazette des Quais</i> n° 109, mars 2013</p>`)).toEqual([]);
  expect(says('<p>Anna Winter, Rue des Quais n° 108, février 2013</p>')).toEqual([]);
});

test('a known outlet’s name and nothing else closes what was taken over; linked, a heading or unknown it does not', () => {
  expect(namesIn('<em>Washington Post</em>', 'en')).toEqual([['Washington Post', null]]);
  expect(namesIn('The New York Times, London', 'en')).toEqual([['The New York Times', null]]);
  expect(namesIn('Lantern Gazette', 'en')).toEqual([]);
  expect(namesIn('<a href="https://www.washingtonpost.com/">Washington Post</a>', 'en')).toEqual([]);
  expect(namesIn('</p><h3>Washington Post</h3><p>', 'en')).toEqual([]);
});

test('a network’s paper is where its story is from', () => {
  expect(namesIn('The Lantern Star/Asia News Network', 'en')).toEqual([['The Lantern Star', null]]);
  expect(namesIn('Ada Winter/Asia News Network', 'en')).toEqual([]);
});

test('a paper and its day on a line of its own below the text tell where a clipping is from', () => {
  const signed = (lines: string, lang: string) =>
    readClosingSource(articleWith({ foot: lines }, { lang, head: '<meta property="og:site_name" content="Zrno">' })).map(({ says }) =>
      says.about === 'origin' ? `${says.publisher?.name} ${says.date}` : says.about,
    );
  expect(signed('<p>Obalni list, 12.03.2010.</p><p>Zrno, 14.03.2010.</p>', 'hr')).toEqual(['Obalni list 2010-03-12']);
  expect(signed('<p>Corriere della Marea, 12 marzo 2014</p>', 'it')).toEqual(['Corriere della Marea 2014-03-12']);
  expect(signed('<p>(„Głos Przystani”, 12.03.2010)</p>', 'pl')).toEqual(['Głos Przystani 2010-03-12']);
  expect(signed('<p>The Guardian, 3 May 2012</p>', 'en')).toEqual(['The Guardian 2012-05-03']);
});

test('a town and the day, a release, a line of several and one below a quotation or a heading are no clipping', () => {
  const signed = (lines: string, lang: string) => readClosingSource(articleWith({ foot: lines }, { lang }));
  expect(signed('<p>La Spezia, 12 marzo 2014</p>', 'it')).toEqual([]);
  expect(signed('<p>Novi Sad, 12.03.2010.</p>', 'sr')).toEqual([]);
  expect(signed('<p>St. Gallen, 3.5.2010</p>', 'de')).toEqual([]);
  expect(signed('<p>Press Release, 3 May 2012</p>', 'en')).toEqual([]);
  expect(signed('<p>Daily update, 3 May 2012</p>', 'en')).toEqual([]);
  expect(signed('<p>Obalni list, 12.03.2010.</p><p>Lučke novine, 13.03.2010.</p>', 'hr')).toEqual([]);
  expect(signed('<p>“A harbour of a book.”</p><p>The Guardian, 3 May 2012</p>', 'en')).toEqual([]);
  expect(signed('<h3>Press</h3><p>The Guardian, 3 May 2012</p>', 'en')).toEqual([]);
});

test('a translation closes with the foreign paper and its day, in brackets; a day alone is none', () => {
  const read = (closing: string) =>
    readClosingSource(articleWith({ body: `${prose}<p>${closing}</p>` }, { lang: 'ja' })).map(({ says }) => says);
  expect(read('（英ハーバー・タイムズ紙 2024年3月8日付）')).toMatchObject([
    { publisher: { name: 'ハーバー・タイムズ' }, relation: 'translated-from', date: '2024-03-08' },
  ]);
  expect(read('（2024年3月8日付）')).toEqual([]);
  expect(read('（談話は水門紙の取材による 2024年）')).toEqual([]);
});
