import { describe, expect, test } from 'vitest';
import { type Because, type Followed, wordBecause, wordFollowed } from '../core/follow/because.ts';
import { tellBecause, tellFollowed } from './because-sentence.ts';
import { english, wordsOf } from './words.test-support.tsx';

const cases: [string, Because, string][] = [
  ['a page that is gone', { code: 'gone' }, 'The page was taken away (410).'],
  [
    'an original that names a later outlet',
    { code: 'names-later', name: 'Commons Wire' },
    'It carries the text, but itself names Commons Wire as the first.',
  ],
  [
    'an original dated after its copy',
    { code: 'dated-later', there: '2024-05-09', here: '2024-05-03' },
    'It carries the text, but is dated 9 May 2024. This page is dated 3 May 2024.',
  ],
  [
    'a translation',
    { code: 'translation', language: 'de-AT', numbers: { shared: 4, of: 5 }, names: { shared: 7, of: 8 } },
    'It is in another language: German. So structure, names and numbers were compared. Numbers that agree: 4 of 5. Names that agree: 7 of 8.',
  ],
  [
    'a text in a language that is none',
    { code: 'no-translation', language: '%', numbers: { shared: 0, of: 5 }, names: { shared: 1, of: 8 } },
    'It is in another language. So structure, names and numbers were compared. Numbers that agree: 0 of 5. Names that agree: 1 of 8.',
  ],
  [
    'a share of the words',
    { code: 'some-words', share: 0.297 },
    'No more than 29% of the words are the same: too much for another text, too little to confirm it.',
  ],
  [
    'a form that returns with every issue',
    { code: 'set-form', share: 0.954, numbers: { shared: 2, of: 8 }, names: { shared: 3, of: 3 } },
    '95% of the words are the same, but they may be a form that returns in every issue. So structure, names and numbers were compared. Numbers that agree: 2 of 8. Names that agree: 3 of 3.',
  ],
  [
    'another text that names its own first outlet',
    { code: 'another-text', share: 0.04, name: 'The Harbour Post' },
    'Another text stands there: 4% of the words are the same. It itself names The Harbour Post as the first.',
  ],
];

test.each(cases)('%s is told in sentences', (_, because, sentence) => {
  expect(tellBecause(because, english)).toBe(sentence);
});

test('dates that differ are told with both sides', () => {
  const followed: Followed = { code: 'dated-otherwise', name: 'The Harbour Post', stated: '2024-05-01', published: '2024-05-04' };
  expect(tellFollowed(followed, english)).toBe(
    'Publication by The Harbour Post: this page says 1 May 2024, The Harbour Post itself says 4 May 2024.',
  );
});

const found: Followed[] = [
  ...cases.map(([, because]): Followed => ({ code: 'contradicted', name: 'صحيفة الميناء', because })),
  { code: 'names-another', name: 'The Harbour Post', other: 'Nordwind' },
  { code: 'names-later-hop', name: 'The Harbour Post', other: 'Nordwind' },
];

describe.each(['ar', 'de', 'el', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'])('in %s', (language) => {
  test.each(found.map((followed) => [wordFollowed(followed), followed] as const))('no English is left of: %s', (sentence, followed) => {
    const told = tellFollowed(followed, wordsOf(language));
    expect(told).not.toMatch(/\b(?:this page|itself|words|the text|\$\d)\b/i);
    expect(told).not.toBe(sentence);
    expect(told).toContain(followed.name);
  });
});

test('files and programs get a clause in English', () => {
  expect(cases.map(([, because]) => wordBecause(because))).toEqual([
    'the page was taken away (410)',
    'it carries the text, but itself names Commons Wire as the first',
    "it carries the text, but is dated 2024-05-09, after this page's 2024-05-03",
    'it is in German, so that structure, names and numbers were compared: 4 of 5 numbers and 7 of 8 names are the same',
    'it is in another language, and only 0 of 5 numbers and 1 of 8 names are the same',
    'no more than 29 % of the words are the same: too much for another text, too little to confirm it',
    '95 % of the words are the same, but they may be a form that returns in every issue: only 2 of 8 numbers and 3 of 3 names are the same',
    'another text stands there: 4 % of the words are the same; and it itself names The Harbour Post as the first',
  ]);
});
