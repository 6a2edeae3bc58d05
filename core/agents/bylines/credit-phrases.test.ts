import { expect, test } from 'vitest';
import { readByline } from './byline.ts';
import { roleOfPhrase } from './credit-roles.ts';

test.each([
  ['text von', 'author'],
  ['artwork by', 'photographer'],
  ['with photographs by', 'photographer'],
  ['a guest essay by', 'author'],
  ['ein leitartikel von', 'author'],
  ['une chronique de', 'author'],
  ['l’édito de', 'author'],
  ['opinione di', undefined],
  ['napsala', 'author'],
  ['перевела', 'translator'],
  ['підготувала', 'author'],
  ['razgovarala', 'author'],
  ['dalla nostra inviata a kiev', 'author'],
  ['from our special correspondent', 'author'],
  ['van onze verslaggeefster', 'author'],
  ['correspondante à rome', 'author'],
  ['γράφτηκε από την', 'author'],
  ['aus dem englischen von', undefined],
])('who stands behind "%s": %s', (phrase, role) => {
  expect(roleOfPhrase(phrase)).toBe(role);
});

test.each(['interview de', 'author of', 'source by', 'autor de', 'correspondant', 'sponsored by', 'paula', 'book by', 'auteur van'])(
  'nobody is credited behind "%s"',
  (phrase) => {
    expect(roleOfPhrase(phrase)).toBeUndefined();
  },
);

test('a woman who took the pictures for a text by another', () => {
  const { parties } = readByline('Napsala Jana Hafenová | Foto: Petr Pole', { language: 'cs' });
  expect(parties.map(({ name, role }) => [name, role])).toEqual([
    ['Jana Hafenová', 'author'],
    ['Petr Pole', 'photographer'],
  ]);
});
