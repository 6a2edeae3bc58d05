import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { describeCounts } from './describe-comparison.ts';
import { inventedTexts, textOf } from './invented-texts.test-support.ts';

const scripts = Object.entries(inventedTexts);
const latin = inventedTexts['Latin'] as string[];
const compare = (copy: string[], original: string[]) => compareTexts(textOf(copy), textOf(original));
const nothing = { leftOut: 0, added: 0, changed: 0, moved: 0 };

test.each(scripts)('the same text in %s shares every word and differs in nothing', (_, text) => {
  const { comparison, differences } = compare(text, text);
  expect(comparison).toMatchObject({ sharedOfCopy: 1, sharedOfOriginal: 1, ...nothing });
  expect(differences).toEqual([]);
});

test.each(scripts)('a paragraph that the copy in %s leaves out is quoted', (_, text) => {
  const { comparison, differences } = compare(text.toSpliced(2, 1), text);
  expect(comparison).toMatchObject({ sharedOfCopy: 1, ...nothing, leftOut: 1 });
  expect(differences).toMatchObject([{ what: 'left-out', unit: 'paragraph', original: text[2], copy: null, originalParagraph: 2 }]);
});

test.each(scripts)('a paragraph that the copy in %s adds is quoted', (_, text) => {
  const { comparison, differences } = compare(text, text.toSpliced(3, 1));
  expect(comparison).toMatchObject({ sharedOfOriginal: 1, ...nothing, added: 1 });
  expect(differences).toMatchObject([{ what: 'added', copy: text[3], original: null }]);
});

test.each(scripts)('a paragraph that stands elsewhere in the copy in %s was moved, and its words count as shared', (_, text) => {
  const { comparison, differences } = compare([...text.slice(1), text[0] as string], text);
  expect(comparison).toMatchObject({ sharedOfCopy: 1, sharedOfOriginal: 1, ...nothing, moved: 1 });
  expect(differences).toMatchObject([{ what: 'moved', original: text[0], copy: text[0] }]);
});

test('a changed sentence is shown beside the original’s, and its neighbours are not', () => {
  const copy = latin.with(1, (latin[1] as string).replace('shortly before dark', 'long after dark'));
  const compared = compare(copy, latin);
  expect(compared.comparison).toMatchObject({ ...nothing, changed: 1 });
  expect(compared.differences).toMatchObject([
    {
      what: 'changed',
      unit: 'sentence',
      original: 'The last of them tied up shortly before dark.',
      copy: 'The last of them tied up long after dark.',
    },
  ]);
});

test('a sentence left out of a paragraph, and one put in, are told as sentences', () => {
  const less = latin.with(2, (latin[2] as string).replace(/ Engineers.*/u, ''));
  expect(compare(less, latin).differences).toMatchObject([
    { what: 'left-out', unit: 'sentence', original: expect.stringMatching(/^Engineers/u) },
  ]);
  expect(compare(latin, less).differences).toMatchObject([{ what: 'added', unit: 'sentence', copy: expect.stringMatching(/^Engineers/u) }]);
  expect(compare(less, latin).comparison).toMatchObject({ ...nothing, changed: 1 });
});

test('typography, and where paragraphs break, change nothing', () => {
  const typed = latin.map((text) => text.replace(/[“”]/gu, '"').replace('said', 'SAID').replace(', ', ' – '));
  expect(compare([typed.slice(0, 2).join(' '), ...typed.slice(2)], latin).differences).toEqual([]);
});

test('an address written with its scheme is the same address', () => {
  expect(
    compare(['Recipes can be found at https://www.harbour-post.test today.'], ['Recipes can be found at www.harbour-post.test today.'])
      .differences,
  ).toEqual([]);
});

test('a changed figure, a lost percent sign and a lost "not" are changes', () => {
  for (const [before, after] of [
    ['It rose by 3.5 million in the year to March, the ministry said.', 'It rose by 3.6 million in the year to March, the ministry said.'],
    ['Some 40% of the members voted against the plan on Monday.', 'Some 40 of the members voted against the plan on Monday.'],
    ['The mayor did not know of the letter before the vote.', 'The mayor did know of the letter before the vote.'],
  ] as const)
    expect(compare([after], [before]).differences).toMatchObject([{ what: 'changed', original: before, copy: after }]);
});

test.each([
  [
    'a minus',
    'The temperature fell to -12 degrees in the night, they said.',
    'The temperature fell to 12 degrees in the night, they said.',
  ],
  ['the sign of a change', 'The index moved by +3.2 points on the day.', 'The index moved by −3.2 points on the day.'],
  ['a figure grouped otherwise', 'The line carries 210 000 people in a year.', 'The line carries 120,000 people in a year.'],
])('%s that changed is a change', (_, before, after) => {
  expect(compare([after], [before]).differences).toMatchObject([{ what: 'changed', original: before, copy: after }]);
});

test.each([
  ['Arabic digits', 'تنقل السفينة 210 آلاف شخص منذ عام 1994', 'تنقل السفينة ٢١٠ آلاف شخص منذ عام ١٩٩٤'],
  ['Hindi digits', 'यह नाव 1994 में बनी थी और 86 यात्री थे', 'यह नाव १९९४ में बनी थी और ८६ यात्री थे'],
  ['Hebrew vowel points', 'שלום לכל תושבי האי הקטן', 'שָׁלוֹם לְכָל תּוֹשָׁבֵי הָאִי הַקָּטָן'],
  ['letters in two parts', 'قال أحمد إن المدينة آمنة', 'قال أحمد إن المدينة آمنة'.normalize('NFD')],
  ['Arabic letters in Persian', 'این کتاب را علی یک بار خواند', 'اين كتاب را علي يك بار خواند'],
  ['a yo without its dots', 'Её счёт ещё не оплачен', 'Ее счет еще не оплачен'],
  ['Turkish capitals', 'Sokakta ışıklar söndü', 'Sokakta IŞIKLAR söndü'],
  ['figures parted by blanks', 'It carries 210,000 people and 1,250,000.5 tonnes', 'It carries 210 000 people and 1 250 000.5 tonnes'],
  ['figures parted by apostrophes', 'Es kostet 45,000 Franken', 'Es kostet 45’000 Franken'],
  ['a range with its dash set loose', 'Pupils aged 12–14 may go in', 'Pupils aged 12 –14 may go in'],
])('%s change nothing', (_, one, other) => {
  expect(compare([other], [one]).comparison).toMatchObject({ sharedOfCopy: 1, sharedOfOriginal: 1, ...nothing });
});

test.each(['It rose by -', 'It cost 45 ', 'It cost 45’', '-', '1 000 ', '+1', '–'])('%s at the end breaks nothing', (text) => {
  expect(compare([text], [text]).comparison).toMatchObject({ ...nothing });
});

test('a year and the number behind it are two words', () => {
  expect(compare(['In 2019 500 people left the valley.'], ['In 2019 500 people left the valley.']).copyWords).toBe(7);
});

test('a figure that changed in a paragraph that moved is told as changed too', () => {
  const moved = (latin[2] as string).replace('four million', 'nine million');
  const compared = compare([latin[0], latin[1], latin[3], latin[4], moved] as string[], latin);
  expect(compared.comparison).toMatchObject({ ...nothing, moved: 1, changed: 1 });
  expect(compared.changedSentences).toBe(1);
  expect(compared.differences).toContainEqual(
    expect.objectContaining({ what: 'changed', unit: 'sentence', copy: expect.stringContaining('nine million') }),
  );
});

test('two reports on one matter share next to nothing', () => {
  const other = [
    'A winter of storms will not break the new wall in the harbour, according to the man who runs it.',
    'On Tuesday the boats that had been taken up the river came home again, most of them before it was dark.',
    'Who will pay the four million for the repairs is to be settled by the council of the town on Thursday.',
  ];
  const { comparison } = compare(other, latin);
  expect(comparison.sharedOfCopy).toBeLessThan(0.1);
  expect(comparison).toMatchObject({ leftOut: 5, added: 3, changed: 0 });
});

test('headline, authors, links and disclosures are compared by themselves, and the counts are told in a line', () => {
  const correction = { kind: 'correction' as const, text: 'Correction: An earlier version gave the cost as three million.' };
  const original = textOf(latin, {
    headline: 'Wall “holds”',
    authors: ['Ada Wren'],
    links: ['https://a.test/x'],
    disclosures: [correction],
  });
  const copy = textOf(latin.slice(0, 3), { headline: 'Wall holds' });
  const compared = compareTexts(copy, original);
  expect(compared.besides).toMatchObject({ headline: 'same', authors: 'left-out', linksLeftOut: ['https://a.test/x'] });
  expect(compared.besides.disclosuresLeftOut).toEqual([correction]);
  expect(describeCounts(compared.comparison)).toMatch(
    /^\d+ % of the original's words, 100 % of this page's; headline kept; 2 paragraphs left out$/u,
  );
  expect(compareTexts({ ...copy, paragraphs: [...copy.paragraphs, correction.text] }, original).besides.disclosuresLeftOut).toEqual([]);
});

test('no text, of whatever characters, breaks the counts', () => {
  const anything = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 8 });
  fc.assert(
    fc.property(anything, anything, (copy, original) => {
      const [there, back] = [compare(copy, original), compare(original, copy)];
      expect(there.sharedWords).toBeLessThanOrEqual(Math.min(there.copyWords, there.originalWords));
      expect(there.comparison.sharedOfCopy).toBe(back.comparison.sharedOfOriginal);
      for (const { comparison } of [there, back])
        expect(Object.values(comparison).every((value) => typeof value === 'string' || value >= 0)).toBe(true);
    }),
  );
});

test('paragraphs taken away and put in are counted alike from either side', () => {
  const kept = fc.subarray(latin, { minLength: 1 });
  fc.assert(
    fc.property(kept, (copy) => {
      expect(compare(copy, latin).comparison).toMatchObject({ ...nothing, leftOut: 5 - copy.length });
      expect(compare(latin, copy).comparison).toMatchObject({ ...nothing, added: 5 - copy.length });
    }),
  );
});
