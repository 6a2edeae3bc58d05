import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hop, quotes, reprintReading } from '../core/reading.test-support.ts';
import { ReadingSchema } from './schema/reading.ts';
import { PageTakenSchema } from './schema.ts';

test('a reading crosses the border whole, optional fields and all', () => {
  const followed = hop('The Saltmarsh Review', {
    standing: 'confirmed',
    reason: null,
    capture: { url: 'https://archive.test/1', time: '2024-05-04T10:00:00Z' },
    comparison: { sharedOfCopy: 0.94, sharedOfOriginal: 1, leftOut: 1, added: 0, changed: 2, moved: 0, headline: 'same' },
  });
  const reading = reprintReading({ chain: [followed, ...reprintReading().chain] });
  expect(v.parse(ReadingSchema, reading)).toEqual(reading);
});

test('what following found crosses it as codes too', () => {
  const another = { code: 'another-text', share: 0.04, name: null } as const;
  const followed = hop('The Saltmarsh Review', { standing: 'contradicted', reason: 'another text stands there', because: another });
  const conflict = {
    about: 'origin',
    explanation: 'It does not bear it out.',
    evidence: [],
    followed: { code: 'contradicted', name: 'X', because: another },
  } as const;
  const reading = reprintReading({ chain: [followed, ...reprintReading().chain], conflicts: [{ ...conflict, evidence: [] }] });
  expect(v.parse(ReadingSchema, reading)).toEqual(reading);
});

test('a code of another version leaves its sentence', () => {
  const chain = [{ ...hop('The Saltmarsh Review', { reason: 'its ink is invisible' }), because: { code: 'invisible-ink' } }];
  const [read] = v.parse(ReadingSchema, { ...reprintReading(), chain }).chain;
  expect(read).toMatchObject({ reason: 'its ink is invisible', because: null });
});

describe('the border refuses', () => {
  const refused = (reading: unknown) => !v.is(ReadingSchema, reading);

  test('a chain without a hop', () => expect(refused({ ...reprintReading(), chain: [] })).toBe(true));
  test('a standing that no reader knows', () =>
    expect(refused({ ...reprintReading(), chain: [{ ...hop('X'), standing: 'trusted' }] })).toBe(true));
  test('a quotation longer than a quotation', () =>
    expect(refused({ ...reprintReading(), evidence: [quotes('a', 'x'.repeat(501))] })).toBe(true));
  test('text where a list belongs', () => expect(refused({ ...reprintReading(), authors: 'Ana Delgado' })).toBe(true));
  test('nothing', () => expect(refused(null)).toBe(true));
});

test('what is no field of a reading is dropped at the border', () => {
  const parsed = v.parse(ReadingSchema, { ...reprintReading(), extra: 'from a page', __proto__: { polluted: true } });
  expect(Object.keys(parsed).sort()).toEqual(Object.keys(reprintReading()).sort());
});

test.each([
  { ok: true as const, page: { markup: ['<html>', '</html>'], mediaType: 'text/html', quirks: false }, url: 'https://harbour-post.test/a' },
  { ok: false as const, why: 'too-large' as const },
])('a page comes from its tab, or why there is none: $ok', (taken) => {
  expect(v.parse(PageTakenSchema, taken)).toEqual(taken);
});
