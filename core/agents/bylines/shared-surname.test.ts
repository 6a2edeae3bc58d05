import { expect, test } from 'vitest';
import { readByline } from './byline.ts';

const signed = (line: string, language = 'en') =>
  readByline(line, { language })
    .parties.map(({ name }) => name)
    .join('; ');

test('two who share a surname have it both', () => {
  expect(signed('By Jane and Tom Harbour')).toBe('Jane Harbour; Tom Harbour');
  expect(signed('By Ann, Jane and Tom M. Reed')).toBe('Ann Reed; Jane Reed; Tom M. Reed');
  expect(signed('By Ann and Tom Reed and Boris Lund')).toBe('Ann Reed; Tom Reed; Boris Lund');
  expect(signed('Door Anna en Peter de Vries', 'nl')).toBe('Anna de Vries; Peter de Vries');
  expect(signed('Por Ana y Pedro Ribera Luna', 'es')).toBe('Ana Ribera Luna; Pedro Ribera Luna');
});

test('a pen name, a house or a full name before another keeps what it has', () => {
  expect(signed('By Wren and Tom Harbour')).toBe('Wren; Tom Harbour');
  expect(signed('By Staff and Tom Harbour')).toBe('Tom Harbour');
  expect(signed('By Jane Pike and Tom Harbour')).toBe('Jane Pike; Tom Harbour');
  expect(signed('By Jane Pike in London and Tom Harbour in Paris')).toBe('Jane Pike; Tom Harbour');
  expect(signed('Por José Ortega y Gasset', 'es')).toBe('José Ortega y Gasset');
});

test('words in capitals behind a bar are where a Spanish reporter is', () => {
  expect(signed('TEXTO Y FOTOS: INÉS BARRIOS LOSADA | PORTONOVO DE ARRIBA', 'es')).toBe('Inés Barrios Losada');
  expect(signed('INÉS BARRIOS | CARMEN LUNA', 'es')).toBe('Inés Barrios; Carmen Luna');
});
