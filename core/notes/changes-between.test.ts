import { expect, test } from 'vitest';
import { hop, originalReading, quotes, reprintReading } from '../reading.test-support.ts';
import { changesBetween } from './changes-between.ts';

test('the same page read again says the same', () => {
  expect(changesBetween(reprintReading(), reprintReading())).toEqual([]);
});

test('numbers of evidence are no change', () => {
  const renumbered = JSON.parse(
    JSON.stringify(reprintReading()).replaceAll('"origin"', '"e7"').replaceAll('"role":"e7"', '"role":"origin"'),
  );
  expect(changesBetween(reprintReading(), renumbered)).toEqual([]);
});

test('a credit line that was removed is told first, with its words', () => {
  const { evidence } = reprintReading();
  const after = { ...originalReading(), conflicts: [], evidence: evidence.filter(({ id }) => id !== 'origin') };
  expect(changesBetween(reprintReading(), after)).toEqual([
    'The Saltmarsh Review is no longer named as the origin.',
    'These words are gone: “The original source of this article is The Saltmarsh Review”.',
  ]);
});

test('a headline, an author and a licence that came, went or changed', () => {
  const before = reprintReading();
  const after = reprintReading({
    page: { ...before.page, title: 'Who Kept the Gates' },
    authors: [],
    rights: { ...before.rights, licence: null },
    dates: { ...before.dates, modified: { value: '2024-06-01', evidence: ['byline'] } },
  });
  expect(changesBetween(before, after)).toEqual([
    'The headline was “Who Keeps the Gates” and is now “Who Kept the Gates”.',
    'Ana Delgado is no longer named as an author.',
    'The date of the last change is now “2024-06-01”.',
    'The licence, “CC BY 4.0”, is gone.',
  ]);
});

test('what following a chain found is no word of the page, and its absence in the next reading none either', () => {
  const fresh = reprintReading();
  const [stated, ...rest] = fresh.chain;
  if (!stated) throw new Error('The reading has no chain.');
  const found = quotes('found', 'First published by Harbour Wire', { where: 'fetched-page', selector: null });
  const followed = reprintReading({
    chain: [
      hop('Harbour Wire', { standing: 'unreachable', evidence: ['found'] }),
      { ...stated, role: 'intermediary', relation: 'republished-from', standing: 'confirmed', evidence: [...stated.evidence, 'found'] },
      ...rest,
    ],
    evidence: [...fresh.evidence, found],
  });
  expect(changesBetween(followed, fresh)).toEqual([]);
  expect(changesBetween(fresh, followed)).toEqual([]);
  expect(changesBetween(followed, originalReading())).toContain('The Saltmarsh Review is no longer named as an intermediary.');
});

test('of origins that quarrel the one that following settled on is named as before', () => {
  const [stated, here] = reprintReading().chain;
  if (!stated || !here) throw new Error('The reading has no chain.');
  const chains = [stated, hop('The Harbour Post')].map((original) => [original, here]);
  const conflicts = [{ about: 'origin' as const, explanation: 'Two origins.', evidence: [], chains }];
  expect(changesBetween(reprintReading({ conflicts }), reprintReading({ chain: [here], conflicts }))).toEqual([]);
});
