import { expect, test } from 'vitest';
import { bylineWords, creditRoles, families, phrasesIn, wordsOf } from './byline-words.ts';

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test.each(['before', 'labels'] as const)('no phrase stands twice for one role, whichever its language: %s', (kind) => {
  for (const role of creditRoles)
    expect(twice(Object.values(bylineWords).flatMap((language) => phrasesIn(language[kind]?.[role])))).toEqual([]);
});

test.each([
  'generic',
  'collectives',
  'collectiveOpenings',
  'unsigned',
  'stamps',
  'trades',
  'organisations',
  'mastheads',
  'offices',
  'furniture',
  'openings',
  'topics',
  'desks',
] as const)('no word stands twice on the list of %s, whichever its language', (list) => {
  expect(twice(wordsOf(list).split(' '))).toEqual([]);
});

test('each language is in one family', () => {
  expect(twice(families.flatMap(Object.keys))).toEqual([]);
});
