import { expect, test } from 'vitest';
import { prose } from '../page.test-support.ts';
import { authorsOf, contributorsOf } from './authors.test-support.ts';

const signedBy = (byline: string, lang = 'en') => authorsOf({ byline: `<div class="byline">${byline}</div>` }, lang);
const inMeta = (author: string, lang = 'en') => authorsOf({ head: `<meta name="author" content="${author}">` }, lang);
const inJsonLd = (name: string, lang = 'en') =>
  authorsOf(
    {
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"${name}"}}</script>`,
    },
    lang,
  );

test('what kind of article it is, before the name', () => {
  expect(signedBy('Analysis: Jane Harbour')).toBe('Jane Harbour');
  expect(signedBy('OPINION: Jane Harbour and Boris Lund')).toBe('Jane Harbour; Boris Lund');
  expect(signedBy('Kommentar: Jana Hafen', 'de')).toBe('Jana Hafen');
  expect(signedBy('Column Jana Haven', 'nl')).toBe('Jana Haven');
  expect(signedBy('Tribune par Jeanne Duport, historienne', 'fr')).toBe('Jeanne Duport');
  expect(signedBy('Exclusive by Ada Winter')).toBe('Ada Winter');
});

test('what kind of article it is, before a headline or whom it is about', () => {
  expect(signedBy('Analysis: Jane Harbour must go')).toBe('');
  expect(signedBy('Opinion: The pier can wait')).toBe('');
  expect(signedBy('Opinion: Lakeside Votes Again')).toBe('');
  expect(authorsOf({ byline: '<p>Portrait Jeanne Duport</p>' }, 'fr')).not.toContain('Portrait');
  expect(authorsOf({ byline: '<p>Reportage Jeanne Duport</p>' }, 'fr')).toBe('');
});

test('a Catalan weekly links its writers to their pages, an account between them', () => {
  const line =
    '<div class="signatura"><a href="/autoria/jana-port">Jana Port</a> <a href="https://twitter.com/jport">@jport</a> | <a href="/autoria/pau-moll">Pau Moll</a></div>';
  expect(authorsOf({ byline: line }, 'ca')).toBe('Jana Port; Pau Moll');
});

test('who signs in what closes the standfirst; whom it only speaks of does not', () => {
  const lead = (words: string, lang: string) => authorsOf({ body: `<p>${words}</p>${prose}` }, lang);
  expect(lead('Die Mole hat gehalten, und niemand weiß, wie lange noch. Von Jana Hafen', 'de')).toBe('Jana Hafen');
  expect(lead('Die Mole hat gehalten, doch wie lange noch? – ein Gastbeitrag von Jana Hafen.', 'de')).toBe('Jana Hafen');
  expect(lead('La jetée a tenu, mais personne ne sait pour combien de temps. Par Jeanne Duport', 'fr')).toBe('Jeanne Duport');
  expect(lead('Die Suche geht weiter, doch die Polizei hat nichts. Von Jana Hafen fehlt jede Spur.', 'de')).toBe('');
  expect(lead('Die Mole hat gehalten, und gebaut wurde sie von Jana Hafen.', 'de')).toBe('');
});

test('others’ parts in small letters behind the name', () => {
  const told = { byline: '<div class="byline">By Ada Winter as told to Boris Lund</div>' };
  expect(contributorsOf(told)).toBe('Ada Winter:person, Boris Lund:contributor');
  expect(contributorsOf({ byline: '<div class="byline">Words Ada Winter Photography Boris Lund</div>' })).toBe(
    'Ada Winter:person, Boris Lund:photographer',
  );
  expect(signedBy('Texto de Joana Porto Fotografia de Luís Maré', 'pt')).toBe('Joana Porto');
});

test('an agency, an outlet’s letters or a town in capitals behind the name', () => {
  expect(signedBy('Joana Porto e Lusa', 'pt')).toBe('Joana Porto');
  expect(signedBy('By Ada Winter & Boris Lund BBC Trending')).toBe('Ada Winter; Boris Lund');
  expect(signedBy('Joana Porto SÃO PAULO', 'pt')).toBe('Joana Porto');
  expect(signedBy('By Maria San Juan')).toBe('Maria San Juan');
  expect(signedBy('Par Jean-Luc DU PORT', 'fr')).toBe('Jean-Luc DU PORT');
});

test('what leads to a stamp or a date behind the name', () => {
  expect(signedBy('By Ada Winter Last updated on May 3, 2024')).toBe('Ada Winter');
  expect(signedBy('Autor: Jana Hafen Datum: 03.05.2024', 'de')).toBe('Jana Hafen');
  expect(signedBy('Escrito por Juana Puerto el 3 de mayo de 2024', 'es')).toBe('Juana Puerto');
  expect(signedBy('Publicado por Joana Porto em 3 de maio de 2024', 'pt')).toBe('Joana Porto');
  expect(signedBy('Von Jana Hafen u. Tom Hecht', 'de')).toBe('Jana Hafen; Tom Hecht');
});

test('last names first, several of them', () => {
  expect(inMeta('Harbour, Jane; Pike, Tom')).toBe('Jane Harbour; Tom Pike');
  expect(inMeta('Harbour, Jane M.; Pike, Tom')).toBe('Jane M. Harbour; Tom Pike');
  expect(inMeta('Harbour Post, Newsroom; Sport, Desk')).toBe('');
});

test('a rank before a name, and a correspondent without one', () => {
  expect(inMeta('Associate Professor Ada Winter')).toBe('Ada Winter');
  expect(signedBy('From our own correspondent Ada Winter')).toBe('Ada Winter');
  expect(inJsonLd('Our Correspondent in Lisbon')).toBe('');
  expect(inJsonLd('Special to The Eastern Ledger')).toBe('');
  expect(inJsonLd('Door onze redactie binnenland', 'nl')).toBe('');
});

test('degrees and offices of other countries around a name', () => {
  expect(inMeta('Univ.-Prof. Dr. Jana Hafen', 'de')).toBe('Jana Hafen');
  expect(inMeta('Dr. med. Jana Hafen', 'de')).toBe('Jana Hafen');
  expect(inMeta('Doç. Dr. Ayşe Liman', 'tr')).toBe('Ayşe Liman');
  expect(inMeta('dr hab. Joanna Port', 'pl')).toBe('Joanna Port');
  expect(inMeta('MUDr. Jana Dubová', 'cs')).toBe('Jana Dubová');
  expect(inMeta('Jane Harbour MEP')).toBe('Jane Harbour');
  expect(inMeta('Doc Rivers')).toBe('Doc Rivers');
  expect(inMeta('Bo van ’t Hof', 'nl')).toBe('Bo van ’t Hof');
  expect(['Various Authors', 'Multiple Authors'].map((nobody) => inMeta(nobody))).toEqual(['', '']);
});

test('a caption signs the text where it holds an address element of its own', () => {
  const caption = (signed: string) =>
    authorsOf({ byline: `<figure><figcaption>${signed} <time>4.3.2026</time></figcaption></figure>` }, 'de');
  expect(caption('<address>Von <span>Jana Hafen</span></address>')).toBe('Jana Hafen');
  expect(caption('<div>Von <span>Jana Hafen</span></div>')).toBe('');
});

test('a labelled author stands below lists of what else to read, once and marked as such', () => {
  const more = '<h3>Baca juga</h3><table><tr><th><h4><a href="/2">Badai di pelabuhan</a></h4></th></tr></table>';
  expect(authorsOf({ foot: `${more}<div id="penulis">Penulis: Ada Winter</div>` }, 'id')).toBe('Ada Winter');
  expect(authorsOf({ foot: `${more}<div>Penulis: Ada Winter</div>` }, 'id')).toBe('');
  expect(authorsOf({ foot: `${more}<p class="penulis">Penulis: Ada Winter</p><p class="penulis">Penulis: Max Rock</p>` }, 'id')).toBe('');
});

test('a menu that no class tells from the byline below it hides neither name nor day', () => {
  const menu = `<ul>${'<li><a href="/harbour">Harbour</a></li>'.repeat(9)}</ul>${'<button>Larger letters</button>'.repeat(60)}`;
  expect(authorsOf({ byline: `${menu}<p>By Ada Winter</p>` })).toBe('Ada Winter');
});

test('a name linked to its author’s page by an address without a slash signs', () => {
  expect(authorsOf({ byline: '<div><a href="author/ada-winter">Ada Winter</a> <a href="https://social.test/adaw">adaw</a></div>' })).toBe(
    'Ada Winter',
  );
});

test('a label above a name is no link of a menu', () => {
  expect(authorsOf({ byline: '<div>Report</div><div>Ada Winter</div>' })).toBe('Ada Winter');
  const entry = (name: string) => `<div><a href="/${name.replaceAll(' ', '')}">${name}</a></div>`;
  expect(authorsOf({ byline: `${entry('The Harbour Report')}${entry('Ada Winter')}${entry('Harbour Lite')}` })).toBe('');
});

test('a name in Cyrillic letters that begins as "with" does is a name', () => {
  expect(signedBy('Злата Мещерякова, Прохор Ельников', 'ru')).toBe('Злата Мещерякова; Прохор Ельников');
  expect(signedBy('Розмова з Оленою Гончар', 'uk')).toBe('');
});

test('the trade behind a colon, and a place in brackets right behind the name', () => {
  expect(signedBy('深沢 悠斗 : 東洋通信 記者', 'ja')).toBe('深沢 悠斗');
  expect(signedBy('写真：編集部', 'ja')).toBe('');
  expect(signedBy('Par Solène Aubrac et Régis Malaval(Montbrac, correspondant)', 'fr')).toBe('Solène Aubrac; Régis Malaval');
});

test('a box about the author under the headline, and one that shows no more than the portrait', () => {
  const box = '<div class="AuthorBox"><h4>Jane Harbour</h4><span>Reporter</span></div>';
  expect(authorsOf({ byline: box })).toBe('Jane Harbour');
  expect(authorsOf({ byline: '<div class="AuthorBox"><h4>More on the harbour</h4></div>' })).toBe('');
  expect(authorsOf({ byline: '<div itemprop="author"><a href="/staff/1"><img src="a.jpg" alt="Jane Harbour"></a></div>' })).toBe(
    'Jane Harbour',
  );
});
