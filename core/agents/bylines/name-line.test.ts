import { describe, expect, test } from 'vitest';
import { readByline } from './byline.ts';
import { isNameLine } from './name-line.ts';

describe('a line that says no more than who signs, where and when', () => {
  test.each([
    ['ANNA WINTER - Madrid - 03/05/2009', 'es'],
    ['ÍÑIGO PUERTO | Roma | 03/05/2009', 'es'],
    ['Anna Winter | Madrid | Corresponsal | 03/05/2009 - 12:40h', 'es'],
    ['ANNA WINTER / JAN LUND - Madrid / París - 03/05/2009', 'es'],
    ['ANNA WINTER/ BILBAO', 'es'],
    ['ANNA WINTER | BILBAO.', 'es'],
    ['Anna Winter − 03/05/09, 00:00', 'nl'],
    ['Anna Winter, Jan Lund 03.05.2009 , aktualizacja: 04.05.2009 18:46', 'pl'],
    ['May 3, 2004|Anna Winter | Courier Staff Writer', 'en'],
    ['Artikel veröffentlicht am 3. Mai 2009, 12:40 Uhr, Anna Winter', 'de'],
    ['ANNA WINTER, Reuters May 3, 2009 12:40pm', 'en'],
    ['Anna Winter, Ap National Security Writer', 'en'],
    ['Anna Winter | Julia Lund', 'de'],
  ])('%s (%s)', (text, language) => {
    expect(isNameLine(text, language)).toBe(true);
  });
});

describe('a line that may be a section, a team or a picture’s credit is none', () => {
  test.each([
    ['Harbour United | Sport | 3 May 2009', 'en'],
    ['Harbour United | Fulham | 3 May 2009', 'en'],
    ['Puerto Nuevo | Bilbao', 'es'],
    ['ANNA WINTER / EFE', 'es'],
    ['Anna Winter | Courier Fishing Trawler | May 3, 2004', 'en'],
    ['Harbour Post, Lake House 3 May 2009', 'en'],
  ])('%s (%s)', (text, language) => {
    expect(isNameLine(text, language)).toBe(false);
  });
});

test('names in capitals are joined by a word in capitals', () => {
  const named = (text: string, language: string) => readByline(text, { language }).parties.map(({ name }) => name);
  expect(named('POR ANNA WINTER Y JAN LUND', 'es')).toEqual(['Anna Winter', 'Jan Lund']);
  expect(named('DI ANNA WINTER E JAN LUND', 'it')).toEqual(['Anna Winter', 'Jan Lund']);
  expect(named('DOOR ANNA WINTER EN JAN LUND', 'nl')).toEqual(['Anna Winter', 'Jan Lund']);
  expect(named('POR ANNA PUERTO Y LUND', 'es')).toEqual(['Anna Puerto Y Lund']);
});

describe('those who write from elsewhere sign behind words that say so', () => {
  const sign = (text: string, language: string) =>
    readByline(text, { language })
      .parties.map(({ name }) => name)
      .join('; ');

  test.each([
    ['AUS BERLIN ANNA WINTER', 'de', 'Anna Winter'],
    ['Von unserem Korrespondenten in Brüssel Jan Lund', 'de', 'Jan Lund'],
    ['Mit dem Hafenmeister sprach Anna Winter', 'de', 'Anna Winter'],
    ['From Anna Winter in Washington', 'en', 'Anna Winter'],
    ['De notre correspondante à Berlin Anna Winter', 'fr', 'Anna Winter'],
    ['Envoyée spéciale à Berlin ANNA WINTER', 'fr', 'Anna Winter'],
    ['dal nostro corrispondente da Bruxelles JAN LUND', 'it', 'Jan Lund'],
    ['Door onze redacteur ANNA WINTER', 'nl', 'Anna Winter'],
    ['Van onze correspondent in Berlijn Jan Lund', 'nl', 'Jan Lund'],
  ])('%s (%s)', (text, language, expected) => {
    expect(sign(text, language)).toBe(expected);
  });

  test.each([
    ['DAL NOSTRO CORRISPONDENTE', 'it'],
    ['VON UNSEREM REDAKTIONSMITGLIED', 'de'],
    ['de notre envoyée spéciale', 'fr'],
    ['da Sucursal de Brasília', 'pt'],
    ['Para EL CORREO DEL MUELLE', 'es'],
    ['From the harbour in winter', 'en'],
    ['AUS ALLER WELT', 'de'],
  ])('%s (%s) names nobody', (text, language) => {
    expect(sign(text, language)).toBe('');
  });
});

describe('a date in the line beside it tells what stands behind a name', () => {
  test.each([
    ['Anna Winter, Roma', 'it'],
    ['ANNA WINTER, Madrid', 'es'],
    ['Anna Winter, à Bruxelles', 'fr'],
    ['Anna Winter, PAP', 'pl'],
  ])('%s (%s)', (text, language) => {
    expect(isNameLine(text, language, true)).toBe(true);
    expect(isNameLine(text, language)).toBe(false);
  });

  test.each([
    ['Harbour United, Fulham', 'en'],
    ['Anna Winter, Mother of Five', 'en'],
  ])('%s (%s) is none beside a date either', (text, language) => {
    expect(isNameLine(text, language, true)).toBe(false);
  });
});

test.each([
  ['Lokales, 23.05.2007, Anna Winter', 'de', true],
  ['MADRID / ANNA WINTER', 'es', true],
  ['REDACCIÓN / ANNA WINTER', 'es', true],
  ['Anna Winter, Paris. Aktualisiert am 23.05.2007', 'de', true],
  ['Anna Winter. LONDRES. CORRESPONSAL', 'es', true],
  ['Anna Winter aus Brüssel, 3. Mai 2009, 18:12', 'de', true],
  ['Anna Winter 03-05-2009, ostatnia aktualizacja 03-05-2009 18:46', 'pl', true],
  ['MADRID / REAL SOCIEDAD', 'es', false],
  ['Lokales, Anna Winter', 'de', false],
])('what stands before a name: %s (%s)', (text, language, isName) => {
  expect(isNameLine(text, language)).toBe(isName);
});

describe('labels, houses and archives around a name', () => {
  test.each([
    ['Text und Fotos: Anna Winter', 'de', 'Anna Winter author'],
    ['Tekst og foto: Anna Winter', 'no', 'Anna Winter author'],
    ['Text und Bilder von Anna Winter', 'de', 'Anna Winter author'],
    ['Text: Anna Winter Foto: Jan Lund', 'sv', 'Anna Winter author, Jan Lund photographer'],
    ['SOLEDAD BARREIRO - Porto Tordo - 19/05/2008', 'es', 'Soledad Barreiro author'],
    ['SOLEDAD BARREIRO - Anna Puerto - 19/05/2008', 'es', 'Soledad Barreiro author, Anna Puerto author'],
    ['WINTER,ANNA; LUND,JAN', 'fr', 'Anna Winter author, Jan Lund author'],
    ['von UFER-Redakteurin Anna Winter', 'de', 'Anna Winter author'],
    ['By Anna Winter Legal Affairs Correspondent', 'en', 'Anna Winter author'],
    ['Anna Winter Do Jornal do Cais, em Brasília', 'pt', 'Anna Winter author'],
    ['Not. Anna Winter', 'pl', 'Anna Winter author'],
    ['Anna Do Carmo', 'pt', 'Anna Do Carmo author'],
    ['Foto und Bild: Anna Winter', 'de', 'Anna Winter photographer'],
  ])('%s (%s)', (text, language, expected) => {
    const { parties } = readByline(text, { language });
    expect(parties.map(({ name, role }) => `${name} ${role}`).join(', ')).toBe(expected);
  });
});
