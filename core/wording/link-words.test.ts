import { expect, test } from 'vitest';
import { isCallToRead, isLinkToOriginal } from './link-words.ts';

test.each([
  'Read it here.',
  'Read the original here!',
  'The original',
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
  'Yazının orijinaline buradan ulaşabilirsiniz',
  'Clique aqui',
])('a call to read names nobody: %s', (words) => {
  expect(isCallToRead(words)).toBe(true);
});

test.each(['Reading Post', 'Read Magazine', 'Here Now', 'Aqui Lisboa', 'Der Artikel', 'Quay News', ''])('a name is none: %s', (words) => {
  expect(isCallToRead(words)).toBe(false);
});

test.each(['Source link', 'Zum Originalbeitrag', 'Lien vers la source', 'Link da fonte', 'Źródło', 'Ссылка на источник', 'رابط المصدر'])(
  'it leads to the original: %s',
  (words) => {
    expect(isLinkToOriginal(words)).toBe(true);
  },
);

test.each(['Read more', 'Weiterlesen', 'Читать далее', 'Source Weekly'])('it leads anywhere: %s', (words) => {
  expect(isLinkToOriginal(words)).toBe(false);
});
