import { expect, test } from 'vitest';
import { contributorsOf, type Parts } from './authors.test-support.ts';

const by = (html: string): Parts => ({ byline: `<div class="byline">${html}</div>` });
const ld = (author: object, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Breakwater holds through the winter storms', author, ...more })}</script>`;

/** Each with the part they had in it; authors with what they are. */
test.each<[string, string, Parts]>([
  ['en', 'Lakeside University:organization', by('By Lakeside University')],
  ['en', 'Institute for Harbour Studies:organization', by('By Institute for Harbour Studies')],
  ['en', 'Lakeside Police Department:organization', by('By Lakeside Police Department')],
  ['en', 'City of Lakeside:organization', by('By City of Lakeside')],
  ['en', 'World Health Organization:organization', by('By World Health Organization')],
  ['en', 'Ada Winter:person, Boris Lund:translator', by('By Ada Winter. Translated by Boris Lund')],
  ['en', 'Ada Winter:person, Boris Lund:editor', by('By Ada Winter; edited by Boris Lund')],
  [
    'en',
    'Ada Winter:person, Boris Lund:photographer, Clara Hook:photographer',
    by('By Ada Winter; photographs by Boris Lund and Clara Hook'),
  ],
  ['en', 'Ada Winter:person, Boris Lund:contributor', by('By Ada Winter, with additional reporting by Boris Lund')],
  ['en', 'Ada Winter:person, Boris Lund:contributor', by('By Ada Winter with reporting from Boris Lund')],
  [
    'en',
    'Ada Winter:person, Boris Lund:contributor',
    { byline: '<div class="byline">By Ada Winter</div>', foot: '<p>Boris Lund contributed to this report.</p>' },
  ],
  [
    'en',
    'Ada Winter:person, Boris Lund:contributor',
    { byline: '<div class="byline">By Ada Winter</div>', foot: '<p>Additional reporting by Boris Lund.</p>' },
  ],
  [
    'en',
    'Ada Winter:person, Boris Lund:editor',
    { byline: '<div class="byline">By Ada Winter</div>', foot: '<p>Edited by Boris Lund.</p>' },
  ],
  [
    'en',
    'Ada Winter:person, Boris Lund:translator',
    { byline: '<div class="byline">By Ada Winter</div>', foot: '<p>Translated from Spanish by Boris Lund.</p>' },
  ],
  ['de', 'Jana Hafen:person, Otto See:photographer', by('Text: Jana Hafen | Fotos: Otto See')],
  ['de', 'Jana Hafen:person, Otto See:translator', by('Von Jana Hafen, aus dem Englischen von Otto See')],
  ['de', 'Jana Hafen:person, Otto See:translator', by('Von Jana Hafen, Übersetzung: Otto See')],
  ['de', 'Jana Hafen:person, Otto See:contributor', by('Von Jana Hafen, Mitarbeit: Otto See')],
  ['de', 'Jana Hafen:person, Otto See:photographer', by('Von Jana Hafen (Text) und Otto See (Fotos)')],
  ['de', 'Jana Hafen:person, Otto See:person', by('Von Jana Hafen (Berlin) und Otto See (Rom)')],
  ['de', 'Universität Lakeside:organization', by('Von Universität Lakeside')],
  ['fr', 'Jeanne Port:person, Luc Quai:translator', by('Par Jeanne Port. Traduit de l’anglais par Luc Quai')],
  ['fr', 'Jeanne Port:person, Luc Quai:photographer', by('Jeanne Port, photos Luc Quai')],
  ['fr', 'Jeanne Port:person, Luc Quai:photographer', by('Par Jeanne Port / Photos : Luc Quai')],
  ['fr', 'Université de Lakeside:organization', by('Par Université de Lakeside')],
  ['es', 'María Puerto:person, Juan Lago:translator', by('Por María Puerto. Traducción de Juan Lago')],
  ['es', 'María Puerto:person, Juan Lago:photographer', by('Por María Puerto. Fotografía: Juan Lago')],
  ['es', 'María Puerto:person, Juan Lago:photographer', by('María Puerto (texto) y Juan Lago (fotos)')],
  ['it', 'Marco Porto:person, Ida Lago:translator', by('di Marco Porto, traduzione di Ida Lago')],
  ['it', 'Marco Porto:person, Ida Lago:photographer', by('di Marco Porto, foto di Ida Lago')],
  ['pt', 'João Porto:person, Ana Lagoa:photographer', by('Por João Porto (texto) e Ana Lagoa (fotos)')],
  ['pt', 'João Porto:person, Ana Lagoa:editor', by('Por João Porto, Edição: Ana Lagoa')],
  ['nl', 'Jan Haven:person, Els Meer:photographer', by('Tekst: Jan Haven, Foto: Els Meer')],
  ['sv', 'Per Hamn:person, Lisa Sjö:photographer', by('Text Per Hamn Foto Lisa Sjö')],
  ['nb', 'Per Havn:person, Lise Sjø:photographer', by('Per Havn (tekst) Lise Sjø (foto)')],
  ['pl', 'Jan Port:person, Anna Jezioro:translator', by('Jan Port, tłum. Anna Jezioro')],
  ['pl', 'Jan Port:person, Anna Jezioro:photographer', by('Jan Port, fot. Anna Jezioro')],
  ['cs', 'Petr Přístav:person, Jana Vodová:translator', by('Petr Přístav, přeložila Jana Vodová')],
  ['ru', 'Иван Портов:person, Анна Озёрная:photographer', by('Иван Портов, фото Анна Озёрная')],
  ['ru', 'Иван Портов:person, Анна Озёрная:translator', by('Автор: Иван Портов. Перевод: Анна Озёрная')],
  ['ru', 'Иван Портов:person, Анна Озёрная:editor', by('Автор: Иван Портов Редактор: Анна Озёрная')],
  ['uk', 'Іван Портенко:person, Олена Море:translator', by('Іван Портенко. Переклад: Олена Море')],
  ['el', 'Γιάννης Λιμανιός:person, Άννα Λίμνη:translator', by('Γιάννης Λιμανιός, Μετάφραση: Άννα Λίμνη')],
  ['tr', 'Ali Liman:person, Ayşe Deniz:translator', by('Ali Liman, Çeviren: Ayşe Deniz')],
  ['ar', 'أحمد المرسى:person, سارة البحر:translator', by('أحمد المرسى، ترجمة: سارة البحر')],
  ['he', 'דני נמל:person, רותי ים:photographer', by('דני נמל | צילום: רותי ים')],
  ['hi', 'राम कुमार:person, श्याम वर्मा:editor', by('Written by: राम कुमार, Edited by: श्याम वर्मा')],
  ['id', 'Budi Pelabuhan:person, Siti Laut:editor', by('Penulis: Budi Pelabuhan, Editor: Siti Laut')],
  ['id', 'Budi Pelabuhan:person, Siti Laut:photographer', by('Oleh Budi Pelabuhan, Foto: Siti Laut')],
  ['zh', '陈海峰:person, 王小明:translator', by('作者：陈海峰 译者：王小明')],
  ['zh', '陈海峰:person, 王小明:editor', by('作者：陈海峰 责编：王小明')],
  ['ja', '山田太郎:person, 鈴木花子:translator', by('著者：山田太郎　翻訳：鈴木花子')],
  ['ja', '山田太郎:person, 鈴木花子:photographer', by('文＝山田太郎　写真＝鈴木花子')],
  ['ja', '山田太郎:person, 鈴木花子:photographer', by('文・山田太郎 写真・鈴木花子')],
  [
    'en',
    'Ada Winter:person, Boris Lund:translator',
    { head: ld({ '@type': 'Person', name: 'Ada Winter' }, { translator: { '@type': 'Person', name: 'Boris Lund' } }) },
  ],
  [
    'en',
    'Ada Winter:person, Boris Lund:editor',
    { head: ld({ '@type': 'Person', name: 'Ada Winter' }, { editor: { '@type': 'Person', name: 'Boris Lund' } }) },
  ],
  [
    'en',
    'Ada Winter:person, Boris Lund:contributor',
    { head: ld({ '@type': 'Person', name: 'Ada Winter' }, { contributor: { '@type': 'Person', name: 'Boris Lund' } }) },
  ],
  ['en', 'Ada DeVries:person', { byline: '<div class="byline">By ADA DEVRIES</div>', head: '<meta name="author" content="Ada DeVries">' }],
  ['es', 'José García:person', { byline: '<div class="byline">Por JOSE GARCIA</div>', head: '<meta name="author" content="José García">' }],
  ['en', 'Ada Winter:person', by('By ADA WINTER')],
  ['en', 'Ada Winter Jr.:person', by('By ADA WINTER JR.')],
  ['en', "Ada D'Angelo:person", by("By ADA D'ANGELO")],
  ['en', 'J.D. Winter:person', by('By J.D. WINTER')],
  ['en', 'Ada Winter:person', by('By “Ada Winter”')],
  ['en', 'Ada Winter:person', by('By Ada Winter.')],
  ['en', 'Ada Winter:person', by('By Ada  Winter,')],
  ['en', 'Ada Winter:person', by('By Ada Winter*')],
  ['en', 'Ada Winter:person', by('By Ada Winter (she/her)')],
  ['en', 'Ada Winter:person', by('By Ada Winter, PhD, RN')],
  ['en', 'Ada Winter:person', by('By Ada Winter MD')],
  ['en', 'Ada “Bo” Winter:person', by('By Ada “Bo” Winter')],
  ['en', 'Ada Winter:person', by('By: Ada Winter, Age 12')],
  ['en', 'Don Johnson:person', by('By Don Johnson')],
  ['en', 'Art Stone:person', by('By Art Stone')],
  ['en', 'Page Winter:person', by('By Page Winter')],
  ['en', 'April March:person', by('By April March')],
  ['en', 'Ada May:person', by('By Ada May')],
  ['en', 'June Winter:person', by('By June Winter')],
  ['en', 'Chip Chase:person', by('By Chip Chase')],
  ['en', 'Sunday Adeyemi:person', by('By Sunday Adeyemi')],
  ['en', 'Ada Link:person', by('By Ada Link')],
  ['en', 'Ada Story:person', by('By Ada Story')],
  ['en', 'Thandeka Church:person', by('By Thandeka Church')],
  ['en', 'Tavita Sheriff:person', by('By Tavita Sheriff')],
  ['en', 'Laurance Winter:person', by('By Laurance Winter')],
  ['bs', 'Lejla Mušić:person', by('Piše: Lejla Mušić')],
  ['en', 'Ada Bishop:person', by('By Ada Bishop')],
  ['en', 'Mark Read:person', by('By Mark Read')],
  ['en', 'Ada Church:person', by('By Ada Church')],
  ['en', 'Ada Fellows:person', by('By Ada Fellows')],
  ['en', 'Tom Page:person', by('By Tom Page')],
])('who did what, in %s: %s', (lang, contributors, parts) => {
  expect(contributorsOf(parts, lang)).toBe(contributors);
});

test.each([
  ['Photo: Uncredited', 'en'],
  ['Photo: Screengrab/CCTV', 'en'],
  ['Photo: Courtesy of the family', 'en'],
  ['Photo by: File Photo', 'en'],
  ['Foto: Tangkapan Layar TVRI', 'id'],
  ['Tangkapan Layar TVRI', 'id'],
  ['Foto: Dok. Pribadi', 'id'],
  ['Foto: Archiv', 'de'],
  ['Photo : Archives', 'fr'],
  ['Foto: Cortesía', 'es'],
  ['Foto: Divulgação', 'pt'],
  ['Fotoğraf: Arşiv', 'tr'],
  ['Ảnh: Internet', 'vi'],
  ['写真：本人提供', 'ja'],
  ['供图：受访者提供', 'zh'],
  ['Foto: Otto See (Archiv), über dts Nachrichtenagentur', 'de'],
])('nobody took a picture credited with "%s"', (credit, lang) => {
  const byline = '<p class="byline">By Ada Winter</p>';
  expect(contributorsOf({ byline: `${byline}<p>${credit}</p>` }, lang)).toBe('Ada Winter:person');
  expect(contributorsOf({ byline, foot: `<p>${credit}</p>` }, lang)).toBe('Ada Winter:person');
});

test('a photographer who is named is one', () => {
  expect(contributorsOf({ byline: '<p>By Ada Winter</p><p>Photo: Boris Lund</p>' })).toBe('Ada Winter:person, Boris Lund:photographer');
});

test('a heading that says "with" names no contributor', () => {
  expect(contributorsOf({ byline: '<p>By Ada Winter</p>', foot: '<h2>LOOK: Ten Pies You Can Only Get With Cash</h2>' })).toBe(
    'Ada Winter:person',
  );
});

test('who took one picture is no photographer of the article; a line beside its byline credits one', () => {
  const lines = (...texts: string[]) => contributorsOf({ byline: texts.map((text) => `<p>${text}</p>`).join('') });
  expect(lines('By Ada Winter', 'Photos: Boris Lund')).toBe('Ada Winter:person, Boris Lund:photographer');
  expect(lines('By Ada Winter', 'Waves at the old wall on Sunday.', 'Photo: Boris Lund/Northern Wire')).toBe('Ada Winter:person');
  expect(lines('By Ada Winter', 'Last update at noon', 'Waves at the old wall on Sunday. Photo: Boris Lund')).toBe('Ada Winter:person');
  expect(lines('By Ada Winter', 'Restart gallery', 'More Photo Galleries', 'Waves at the wall')).toBe('Ada Winter:person');
});

test('a linked title below the text credits nobody', () => {
  const title = 'Mayor Must Deal With Harbour Board Before Spring';
  const foot = (heading: string) => contributorsOf({ foot: `<p>Read on:</p><div>${heading}</div>` });
  expect(foot(`<h3><a href="/mayor">${title}</a></h3>`)).toBe('');
  expect(foot('<h3><a href="/x">By Ada Winter</a></h3>')).toBe('');
});
