import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { foldWords } from './fold-words.ts';
import { inventedTexts, textOf } from './invented-texts.test-support.ts';
import { layRows, type Row } from './lay-rows.ts';
import type { Piecewise } from './row-texts.ts';

const scripts = Object.entries(inventedTexts);
const latin = inventedTexts['Latin'] as string[];

function lay(copy: string[], original: string[]): Row[] {
  const [a, b] = [textOf(copy), textOf(original)];
  return layRows(a, b, compareTexts(a, b));
}

const wordsOf = (text: string) => foldWords([text]).words;
const wholeOf = (pieces: Piecewise) => pieces.map(({ text }) => text).join('');
const only = (pieces: Piecewise[], of: string) =>
  pieces.flatMap((paragraph) => paragraph.filter((piece) => piece.of === of).map(({ text }) => text));
const kinds = (rows: Row[]) => rows.map(({ what }) => what);
const changeIn = (rows: Row[]) => rows.find(({ what }) => what === 'changed') as Row;

test.each(scripts)('in %s every paragraph of both texts stands in a row, in its own words', (_, text) => {
  const copy = [...text.slice(2), text[0] as string];
  const rows = lay(copy, text);
  expect(rows.flatMap((row) => row.original.map(wholeOf))).toEqual(text);
  expect(rows.flatMap((row) => row.copy.map(wholeOf))).toEqual(copy);
  expect(kinds(rows)).toEqual(['moved-away', 'left-out', 'same', 'same', 'same', 'moved-here']);
});

test('one paragraph left out, one added, one moved: each has its own row at its place', () => {
  const added = 'Readers have sent us forty letters about a bridge that stands in another county altogether, and we print none of them.';
  const rows = lay([latin[0], added, latin[2], latin[3]] as string[], latin);
  expect(kinds(rows)).toEqual(['same', 'left-out', 'added', 'same', 'same', 'left-out']);
});

test.each([
  ['a word for another', 'shortly before dark', 'long after dark', ['shortly before'], ['long after']],
  ['a word less', 'the old wall', 'the wall', ['old '], []],
  ['a word more', 'the old wall', 'the old grey wall', [], ['grey']],
])('%s is shown as that, within its paragraph', (_, was, is, gone, came) => {
  const rows = lay(
    latin.map((paragraph) => paragraph.replace(was, is)),
    latin,
  );
  const row = changeIn(rows);
  expect(only(row.original, 'original').map((text) => text.trim())).toEqual(gone.map((text) => text.trim()));
  expect(only(row.copy, 'copy').map((text) => text.trim())).toEqual(came);
  expect(only(row.merged, 'original').map((text) => text.trim())).toEqual(gone.map((text) => text.trim()));
  expect(only(row.merged, 'copy').map((text) => text.trim())).toEqual(came);
});

test('what changed within a paragraph that moved is marked in both its rows', () => {
  const moved = (latin[2] as string).replace('four million', 'nine million');
  const rows = lay([latin[0], latin[1], latin[3], latin[4], moved] as string[], latin);
  expect(kinds(rows)).toEqual(['same', 'same', 'moved-away', 'same', 'same', 'moved-here']);
  expect(only(rows[2]?.original ?? [], 'original').map((text) => text.trim())).toEqual(['four']);
  expect(only(rows[5]?.copy ?? [], 'copy').map((text) => text.trim())).toEqual(['nine']);
});

test('as one text the words that are gone stand before those that came', () => {
  const row = changeIn(lay(latin.with(1, (latin[1] as string).replace('shortly before', 'long after')), latin));
  expect(
    row.merged.map((paragraph) => paragraph.map(({ text, of }) => (of === 'both' ? text : `[${of} ${text.trim()}]`)).join(''))[0],
  ).toContain('tied up [original shortly before][copy long after] dark.');
});

test('as one text without what came it is the original, and without what is gone the copy', () => {
  const copy = latin
    .with(1, `Late. ${(latin[1] as string).replace('who had moved their boats up the estuary, ', '')}`)
    .with(4, `${latin[4]} So it is said.`);
  for (const row of lay(copy, latin)) {
    const without = (of: string) => row.merged.map((paragraph) => wholeOf(paragraph.filter((piece) => piece.of !== of))).join(' ');
    expect(wordsOf(without('original'))).toEqual(wordsOf(row.copy.map(wholeOf).join(' ')));
    expect(wordsOf(without('copy'))).toEqual(wordsOf(row.original.map(wholeOf).join(' ')));
  }
});

test('a sentence cut off the end is shown there', () => {
  const row = changeIn(lay(latin.with(0, `${(latin[0] as string).split('. ')[0]}.`), latin));
  expect(only(row.merged, 'original').map((text) => text.trim())).toEqual(['Waves had come over the old wall three nights in a row.']);
});

test('a paragraph that the copy parts in two is one row with both', () => {
  const [first, second] = (latin[1] as string).split(/(?<=\.) /);
  const rows = lay([latin[0], first, second, ...latin.slice(2)] as string[], latin);
  expect(kinds(rows)).toEqual(['same', 'same', 'same', 'same', 'same']);
  expect([rows[1]?.original.length, rows[1]?.copy.length]).toEqual([1, 2]);
});

test('what only typography changed is no change', () => {
  expect(
    kinds(
      lay(
        latin.map((paragraph) => paragraph.replaceAll('“', '"').replaceAll('”', '"').toUpperCase()),
        latin,
      ),
    ),
  ).toEqual(latin.map(() => 'same'));
});

test('a line of stars and an empty text break nothing', () => {
  expect(kinds(lay(['* * *', ...latin], ['* * *', ...latin]))).toEqual(['same', 'same', 'same', 'same', 'same', 'same']);
  expect(kinds(lay([], latin.slice(0, 2)))).toEqual(['left-out', 'left-out']);
  expect(lay([], [])).toEqual([]);
});
