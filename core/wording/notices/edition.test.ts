import { expect, test } from 'vitest';
import { skipEdition } from './edition.ts';

test.each([
  ['the May 2 edition of The Harbour Post', 'The Harbour Post'],
  ['the spring 2023 issue of Estuary Review.', 'Estuary Review.'],
  ['the January–February 2025 issue of Estuary Review.', 'Estuary Review.'],
  ['Ausgabe 3/2024 der Deichzeitung', 'Deichzeitung'],
  ['l’édition du 3 mai du Courrier', 'Courrier'],
  ['la edición impresa de La Bitácora', 'La Bitácora'],
])('in “%s” the outlet is what the edition is of', (words, name) => {
  expect(words.slice(skipEdition(words) ?? 0)).toBe(name);
});

test.each(['the print edition', 'Printausgabe vom 3. Mai.', 'the May print edition of our paper', 'l’édition du 3 mai. Le Courrier'])(
  '“%s” names no outlet',
  (words) => {
    expect(skipEdition(words)).toBeNull();
  },
);

test.each(['The Harbour Post', 'Harbour Post’s Sunday edition', 'Dune Editions of Selmoria', 'Küstenblick'])(
  '“%s” is no edition of something',
  (words) => {
    expect(skipEdition(words)).toBe(0);
  },
);

test.each([
  ['le n° 16 de Marée Haute', 'Marée Haute'],
  ['numerze 16 z Wysoka Fala', undefined],
])('what has a number is an edition: “%s”', (words, name) => {
  const skipped = skipEdition(words);
  expect(skipped === null ? undefined : words.slice(skipped)).toBe(name);
});
