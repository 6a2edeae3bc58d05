import { expect, test } from 'vitest';
import { isCallToRead } from './link-words.ts';

test.each([
  'Read it here.',
  'Read the original here!',
  'Continue reading →',
  'Hier lesen.',
  'Zum ganzen Artikel weiterlesen',
  'Lire l’article original »',
  'Leer aquí.',
  'Leia aqui.',
  'Leggi qui l’originale.',
  'Lees hier het hele artikel',
  'Czytaj więcej tutaj',
  'Читать далее',
  'Διαβάστε το αρχικό άρθρο',
])('a call to read names nobody: %s', (words) => {
  expect(isCallToRead(words)).toBe(true);
});

test.each(['Reading Post', 'Read Magazine', 'The Original', 'Here Now', 'Aqui Lisboa', 'Der Artikel', 'Quay News', ''])(
  'a name is none: %s',
  (words) => {
    expect(isCallToRead(words)).toBe(false);
  },
);
