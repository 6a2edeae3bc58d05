import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';
import { lineWithSeams, seamBehind } from './line-with-seams.ts';

const lineOf = (html: string) => {
  const [block] = pageWith(html).blocks;
  return block ? lineWithSeams(block) : '';
};

test('elements that style alone sets apart are parted by a bar', () => {
  expect(lineOf('<p><b>Ada Winter</b><i>Reporter</i></p>')).toBe('Ada Winter | Reporter');
  expect(lineOf('<p><b>ADA WINTER</b><i>MARCH 3, 2023</i></p>')).toBe('ADA WINTER | MARCH 3, 2023');
  expect(lineOf('<p><b>Ada Winter</b><i>3 March 2023</i></p>')).toBe('Ada Winter | 3 March 2023');
  expect(lineOf('<p><b>By</b><span>by ADA WINTER</span></p>')).toBe('By by ADA WINTER');
});

test('figures and words in capitals end where the next element begins', () => {
  expect(lineOf('<p><b>Birna Jónsdóttir</b> <i>skrifar</i><i>3. maí 2024</i></p>')).toBe('Birna Jónsdóttir skrifar | 3. maí 2024');
  expect(lineOf('<p><span>3.5.2024 11:12</span><span>Aktualisiert</span></p>')).toBe('3.5.2024 11:12 | Aktualisiert');
  expect(lineOf('<p><span>Ada Winter/SDA</span><span>Publiziert</span></p>')).toBe('Ada Winter/SDA | Publiziert');
});

test('two elements with classes of their own are two, whatever letters meet', () => {
  expect(lineOf('<p><span class="name">Ada Winter</span><span class="title">författare</span></p>')).toBe('Ada Winter | författare');
  expect(lineOf('<p><b class="name">Ada Winter</b><i class="mail">ada@harbour.test</i></p>')).toBe('Ada Winter | ada@harbour.test');
  expect(lineOf('<p><b>Ada Win</b><i>terhaven</i></p>')).toBe('Ada Winterhaven');
  expect(lineOf('<p><span class="cap">A</span><span class="rest">da Winter</span></p>')).toBe('Ada Winter');
});

test('names with capitals inside and drop caps stay whole', () => {
  expect(lineOf('<p>By Ada <b>McNeil</b></p>')).toBe('By Ada McNeil');
  expect(lineOf('<p><b>B</b>y Ada Winter</p>')).toBe('By Ada Winter');
  expect(lineOf('<p>Section B<b>2</b></p>')).toBe('Section B2');
});

test('the element for the name ends before the office and the place', () => {
  const line = (html: string) => lineOf(`<p class="byline">${html}</p>`);
  expect(line('<b class="fn">Por Rita Mota</b> <span>Santos</span>')).toBe('Por Rita Mota | Santos');
  expect(line('<b class="byline__name">Oda Feenstra</b><i>redacteur Economie</i>')).toBe('Oda Feenstra | redacteur Economie');
  expect(line('<b class="name">Ada</b> <i>Winter</i>')).toBe('Ada Winter');
  expect(line('<b class="journaliste">Ada Winter</b> <i>Le Quai</i>')).toBe('Ada Winter | Le Quai');
  expect(line('<b class="author">By Ada</b> <i>Winter</i>')).toBe('By Ada Winter');
  expect(line('<b class="lead">Ada Winter</b> <i>Le Quai</i>')).toBe('Ada Winter Le Quai');
});

test('a drawing may stand before the name', () => {
  expect(lineOf('<p class="byline"><svg class="icon"><text>A pen</text></svg> <b class="name">Ada Winter</b></p>')).toBe('Ada Winter');
});

test('of several blocks in one element only the own words are read', () => {
  expect(lineOf('<div>Ada Winter<p>Reporter</p></div>')).toBe('Ada Winter');
  expect(lineOf('<div><b>Rita Mota</b><b>Beto Salles</b><p>Santos</p></div>')).toBe('Rita Mota | Beto Salles');
  expect(lineOf('<div><b>ADA WINTER</b><i>MARCH 3</i><p>Reporter</p></div>')).toBe('ADA WINTER | MARCH 3');
});

test('a seam is found behind a place of the text', () => {
  const [block] = pageWith('<div><b>Kaynak: DHA</b><i>Giriş: 10:12</i></div>').blocks;
  if (!block) throw new Error('the page has one block');
  expect(block.text.slice(0, seamBehind(block, 3))).toBe('Kaynak: DHA');
  expect(seamBehind(block, 12)).toBe(block.text.length);
});

test('the template’s "by" is a word of its own in other languages too', () => {
  expect(lineOf('<p><span>De</span><a href="/a">Rosalía Lago</a></p>')).toBe('De Rosalía Lago');
  expect(lineOf('<p><b>Oleh</b><a href="/a">Dewi Dermaga</a></p>')).toBe('Oleh Dewi Dermaga');
});

test('a day of the week is parted from the name before it', () => {
  expect(lineOf('<p><b>نویسنده: نرگس یوسفی</b><i>سه شنبه ۲۲ اردیبهشت ۱۴۰۲</i></p>')).toBe('نویسنده: نرگس یوسفی | سه شنبه ۲۲ اردیبهشت ۱۴۰۲');
  expect(lineOf('<p>مدر<b>سه</b> بندر</p>')).toBe('مدرسه بندر');
});

test('"by" behind another element opens a part of its own, and is none within a word', () => {
  expect(lineOf('<p><span>9.00 Uhr</span><span>von <a href="/a">Jana Hafen</a></span></p>')).toBe('9.00 Uhr | von Jana Hafen');
  expect(lineOf('<p>The near<b>byes</b></p>')).toBe('The nearbyes');
});

test('an element that signs is parted from the section before it', () => {
  expect(lineOf('<p><span>3.5.2024</span> <span>Lokales</span> <span>Von <b>Ada Winter</b></span></p>')).toBe(
    '3.5.2024 Lokales | Von Ada Winter',
  );
  expect(lineOf('<p>Carl <span>Von</span> Winter</p>')).toBe('Carl Von Winter');
});

test('an element for the source is parted from the name before it', () => {
  expect(lineOf('<p>Von Ada Winter <span class="source">Deichbote</span></p>')).toBe('Von Ada Winter | Deichbote');
  expect(lineOf('<p>Ada <span class="source-author">Winter</span></p>')).toBe('Ada Winter');
  expect(lineOf('<p>Ada <span class="surname">Winter</span></p>')).toBe('Ada Winter');
});
