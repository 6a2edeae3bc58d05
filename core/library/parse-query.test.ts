import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

const wanted = (query: string) =>
  parseQuery(query).wanted.map(({ words, field, isPhrase }) => `${field ?? 'any'}${isPhrase ? '"' : ':'}${words}`);

test('words are looked for anywhere', () => {
  expect(wanted('  gates   sea ')).toEqual(['any:gates', 'any:sea']);
});

test('a field before a colon narrows a word or a phrase to it', () => {
  expect(wanted('outlet:courier Author:"Ana Delgado" «the sea gates»')).toEqual([
    'outlet:courier',
    'author"Ana Delgado',
    'any"the sea gates',
  ]);
});

test('a word after a minus must not be there', () => {
  expect(parseQuery('gates -tag:coast -sea')).toMatchObject({
    wanted: [{ words: 'gates' }],
    unwanted: [
      { words: 'coast', field: 'tag' },
      { words: 'sea', field: null },
    ],
  });
});

test('what names no field is searched for as it stands, an address among it', () => {
  expect(wanted('https://harbour-post.test/gates')).toEqual(['any:https://harbour-post.test/gates']);
  expect(wanted('colour:red')).toEqual(['any:colour:red']);
});

test('half a query is no error', () => {
  expect(wanted('outlet: "" - "half')).toEqual(['any:half']);
  expect(parseQuery('')).toEqual({ wanted: [], unwanted: [], conditions: [] });
  expect(parseQuery('relation: date:20 standing:"" published:2024..20')).toEqual({ wanted: [], unwanted: [], conditions: [] });
});
