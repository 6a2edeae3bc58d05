import { expect, test } from 'vitest';
import { isMasthead } from './masthead-words.ts';

test.each([
  'Lantern Post',
  'El Linternero',
  'L’Eco del Faro',
  'Leuchtkurier',
  'Majakkalehti',
  'Маяцкий вестник',
  'Fener Postası',
  'Η Φωνή του Φάρου',
  'lantern.test',
  'Lantern24',
  'Universität Leuchtingen',
])('%s is written as outlets and universities are', (name) => {
  expect(isMasthead(name)).toBe(true);
});

test.each(['Lantern Airport', 'Cruz de Linterna', 'Veranstalter', 'Центр маяков', 'Embralanterna'])('%s is not', (name) => {
  expect(isMasthead(name)).toBe(false);
});
