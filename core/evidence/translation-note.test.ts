import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readTranslationNote } from './translation-note.ts';

const translators = (foot: string) =>
  readTranslationNote(articleWith({ foot: `<p>${foot}</p>` })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map((party) => party.name) : [],
  );

describe('a note names the translator', () => {
  test.each([
    ['Translated from the German by Ada Harbour', 'Ada Harbour'],
    ['TRANSLATION BY ADA HARBOUR', 'Ada Harbour'],
    ['Aus dem Englischen von Ada Hafen', 'Ada Hafen'],
    ['Übersetzt von: Ada Hafen', 'Ada Hafen'],
    ['Traduit de l’anglais par Ada Duport', 'Ada Duport'],
    ['Traducción de Ada Puerto', 'Ada Puerto'],
    ['Перевод: Ада Портова', 'Ада Портова'],
    ['译者：王小明', '王小明'],
  ])('%s', (words, name) => {
    expect(translators(words)).toEqual([name]);
  });
});

test('the linked original is where the text derives from', () => {
  const note = 'Translated by Ada Harbour from <a href="https://faro.test/2024/05/la-noche-del-rompeolas">La noche del rompeolas</a>';
  const found = readTranslationNote(articleWith({ foot: `<p>${note}</p>` })).map(({ says }) => says);
  expect(found).toContainEqual(
    expect.objectContaining({ about: 'origin', relation: 'translated-from', url: 'https://faro.test/2024/05/la-noche-del-rompeolas' }),
  );
});

test('"translation" in the text explains words', () => {
  const body = `${prose}<p>Translation: The odds are very much stacked against the boats.</p>${prose}`;
  expect(readTranslationNote(articleWith({ body }))).toEqual([]);
  expect(translators('Read the Spanish version of this article translated by Ada Harbour')).toEqual([]);
});
