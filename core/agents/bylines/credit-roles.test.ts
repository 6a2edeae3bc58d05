import { expect, test } from 'vitest';
import { readByline } from './byline.ts';

const signed = (line: string, language: string) =>
  readByline(line, { language })
    .parties.filter(({ role }) => role === 'author')
    .map(({ name }) => name)
    .join('; ');

test.each([
  ['Gastkommentar von Jana Hafen', 'de', 'Jana Hafen'],
  ['Ein Leitartikel von Jana Hafen', 'de', 'Jana Hafen'],
  ['Une chronique de Jeanne Port', 'fr', 'Jeanne Port'],
  ['L’édito de Jeanne Port', 'fr', 'Jeanne Port'],
  ['Un’intervista di Giulia Serra', 'it', 'Giulia Serra'],
  ['A cura di Giulia Serra', 'it', 'Giulia Serra'],
  ['Een analyse van Jan Haven', 'nl', 'Jan Haven'],
  ['En klumme af Karin Havn', 'da', 'Karin Havn'],
  ['Ledare av Karin Hamn', 'sv', 'Karin Hamn'],
  ['An exclusive by Tom Pike', 'en', 'Tom Pike'],
  ['Photos and words by Tom Pike', 'en', 'Tom Pike'],
  ['Texto e fotos de Rita Mota', 'pt', 'Rita Mota'],
])('a kind of article and the word for "by" open a byline: %s', (line, language, expected) => {
  expect(signed(line, language)).toBe(expected);
});

test.each([
  ['Columna de humo sobre el puerto', 'es'],
  ['Analysis of the Harbour Wall', 'en'],
])('a headline and a subject do not: %s', (line, language) => {
  expect(signed(line, language)).toBe('');
});

test('a paper that is called like one keeps its name', () => {
  expect(signed('Por La Tribuna de Ciudad Marina', 'es')).toBe('La Tribuna de Ciudad Marina');
});

test.each([
  ['Written by Ada Winter | Edited by Boris Lund | Published by Tom Pike', 'en', 'Ada Winter'],
  ['Ada Winter Published By: Tom Pike', 'en', 'Ada Winter'],
  ['Добавил: Борис Озеров | Автор: Ада Зимина', 'ru', 'Ада Зимина'],
  ['News | Published by Tom Pike', 'en', 'Tom Pike'],
  ['Published By: Tom Pike', 'en', ''],
  ['Diunggah oleh: Tomi Pike', 'id', ''],
  ['Opiekunowie: Anna Wodna i Jan Lis. Zdjęcia: Piotr Morski', 'pl', ''],
  ['Photo: Boris Lund | Posted by Tom Pike', 'en', 'Tom Pike'],
])('who put a text online signs only where no author is named: %s', (line, language, expected) => {
  expect(signed(line, language)).toBe(expected);
});

test.each([
  ['Автор Ада Зимина Куратор Борис Озеров', 'ru', 'Ада Зимина'],
  ['Deniz LİMAN Tüm Yazıları', 'tr', 'Deniz LİMAN'],
  ['रमेश पौडेल शुक्रबार, २९ वैशाख २०८०', 'ne', 'रमेश पौडेल'],
  ['Escribe: Juana Puerto', 'es', 'Juana Puerto'],
  ['Dalla corrispondente Giulia Serra', 'it', 'Giulia Serra'],
  ['Articol de: Ana Dumitru', 'ro', 'Ana Dumitru'],
  ['稿件来源：河湾日报 作者：王小明', 'zh', '王小明'],
])('words behind and before a name are left out: %s', (line, language, expected) => {
  expect(signed(line, language)).toBe(expected);
});

test.each([
  ['DE SÃO PAULO', 'pt'],
  ['DO RIO', 'pt'],
  ['מאמר מערכת', 'he'],
  ['کد خبر: 1402022215', 'fa'],
  ['稿件来源：河湾日报', 'zh'],
])('a desk, an editorial, a number and a source are nobody: %s', (line, language) => {
  expect(signed(line, language)).toBe('');
});

test('a name that begins with a given name like a particle is one', () => {
  expect(signed('By Della Shore', 'en')).toBe('Della Shore');
});
