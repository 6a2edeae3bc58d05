import { expect, test } from 'vitest';
import { attributionOf } from '../attribution/index.ts';
import { reprintReading } from '../reading.test-support.ts';
import { correctableFields } from './correctable-fields.ts';
import { correctedReading, readField } from './corrected-reading.ts';

const reading = reprintReading();
const correct = (field: string, value: string | null = 'Put right') =>
  correctedReading({ reading, corrections: [{ field, value, at: '2026-11-24T10:00:00Z', reason: null }] });

test('a correction is laid over a copy, and the reading stays as it was', () => {
  expect(correct('/page/title').page.title).toBe('Put right');
  expect(correct('/chain/0/publisher/name').chain[0]?.publisher.name).toBe('Put right');
  expect(correct('/chain/0/work/date', null).chain[0]?.work.date).toBeNull();
  expect(reading).toEqual(reprintReading());
});

test("the page's own hop bears the corrected headline", () => {
  expect(correct('/page/title').chain.map(({ work }) => work.title)).toEqual([null, 'Put right']);
});

test("a corrected stop is the reader's word, with what the page says beside it", () => {
  const [stop, page] = correct('/chain/0/publisher/name').chain;
  expect(stop).toMatchObject({ standing: 'corrected', pageSays: { name: reading.chain[0]?.publisher.name } });
  expect(page).not.toHaveProperty('pageSays');
  expect(correct('/chain/0/work/date').chain[0]?.pageSays).toEqual({ date: reading.chain[0]?.work.date });
  expect(correct('/page/title').chain[0]?.standing).toBe(reading.chain[0]?.standing);
});

test('another outlet has neither the domain nor the home of the one that the page names', () => {
  const named = reprintReading();
  const publisher = { name: 'The Harbour Post', domain: 'harbour-post.test', url: 'https://harbour-post.test/' };
  named.chain = named.chain.map((hop, place) => (place === 0 ? { ...hop, publisher } : hop));
  const first = (field: string) =>
    correctedReading({ reading: named, corrections: [{ field, value: 'Put right', at: '2026-11-24T10:00:00Z', reason: null }] }).chain[0];
  expect(first('/chain/0/publisher/name')?.publisher).toEqual({ name: 'Put right', domain: null, url: null });
  expect(first('/chain/0/work/date')?.publisher).toEqual(publisher);
});

test('what was found at the address of a stop holds for its corrected name, and not for another address', () => {
  const [first, ...others] = reading.chain;
  if (!first) throw new Error('The reading has no chain.');
  const checked = { ...reading, chain: [{ ...first, standing: 'confirmed' as const, reason: 'The same text stands there.' }, ...others] };
  const corrected = (field: string) =>
    correctedReading({ reading: checked, corrections: [{ field, value: 'https://other.test/', at: '2026-11-24T10:00:00Z', reason: null }] })
      .chain[0];
  expect(corrected('/chain/0/publisher/name')).toMatchObject({ standing: 'confirmed', reason: 'The same text stands there.' });
  expect(corrected('/chain/0/work/url')).toMatchObject({ standing: 'corrected', reason: null, because: null, comparison: null });
});

test('a field that is not there, or is no words, is left alone', () => {
  for (const field of [
    '',
    '/',
    'page/title',
    '/page',
    '/page/nothing',
    '/authors/9/name',
    '/__proto__/title',
    '/page/articleScore',
    '/page/title/length',
  ])
    expect(correct(field)).toEqual(reading);
});

test('what the reading says stays to be seen beside the correction', () => {
  expect(readField(reading, '/page/title')).toBe('Who Keeps the Gates');
  expect(readField(reading, '/page/nothing')).toBeUndefined();
});

test('whoever and whatever is corrected to nothing is not there, and the others stay what they are', () => {
  const corrections = correctableFields(reading).map(({ field }) => ({ field, value: null, at: '2026-11-24T10:00:00Z', reason: null }));
  const struck = correctedReading({ reading, corrections });
  expect([struck.authors, struck.rights.holders, struck.rights.licence, struck.dates.published]).toEqual([[], [], null, null]);
  expect(struck.chain.map(({ publisher, work }) => [publisher.name, work.date, work.url])).toEqual(
    reading.chain.map(({ publisher }) => [publisher.name, null, null]),
  );
  const [first, ...others] = reading.rights.holders;
  expect(first).toBeDefined();
  expect(correct('/rights/holders/0/name', null).rights.holders).toEqual(others);
  // A correction of the second still finds it where the first was struck.
  const both = ['/rights/holders/0/name', '/rights/holders/1/name'].map((field, place) => ({
    field,
    value: place === 0 ? null : 'Put right',
    at: '2026-11-24T10:00:00Z',
    reason: null,
  }));
  expect(correctedReading({ reading, corrections: both }).rights.holders.map(({ name }) => name)).toEqual(others.map(() => 'Put right'));
});

test("what the page says with a name in it is not said of another: the notice of a corrected holder, a corrected licence's address", () => {
  const held = correct('/rights/holders/0/name').rights;
  expect([held.notice, held.year, held.holders[0]?.name]).toEqual([null, reading.rights.year, 'Put right']);
  expect(correct('/rights/holders/0/name', null).rights.notice).toBeNull();
  expect(correct('/rights/licence/name').rights.licence).toMatchObject({ name: 'Put right', url: null, spdx: null });
  expect(correct('/page/title').rights).toEqual(reading.rights);
  const linked = { ...reading, authors: reading.authors.map((one) => ({ ...one, url: 'https://saltmarsh.test/people/ana' })) };
  const corrections = [{ field: '/authors/0/name', value: 'Put right', at: '2026-11-24T10:00:00Z', reason: null }];
  expect(correctedReading({ reading: linked, corrections }).authors[0]).toMatchObject({ name: 'Put right', url: null });
});

test('a corrected holder stands in the credit', () => {
  expect(attributionOf(correct('/rights/holders/0/name'))?.text).toMatch(/© Put right, 2024$/);
});
