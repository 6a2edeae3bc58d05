import { expect, test } from 'vitest';
import { isArticledOf } from './organisation-name.ts';

test.each(['El Faro de Vigo', 'La Voz del Lago', 'La Gazzetta del Lago'])('%s is a masthead or a column', (text) => {
  expect(isArticledOf(text)).toBe(true);
});

test.each([
  ['La Gazzetta del Lago. Tutti i diritti riservati.', 'a sentence that goes on'],
  ['La Toya Winter', 'a name'],
  ['Rosa de Luna', 'a name without an article'],
])('%s is none: %s', (text) => {
  expect(isArticledOf(text)).toBe(false);
});
