import { expect, test } from 'vitest';
import { reprintReading } from '../reading.test-support.ts';
import { correctableFields } from './correctable-fields.ts';
import { correctedReading, readField } from './corrected-reading.ts';

const reading = reprintReading();

test('every field that is offered can be put right, and none twice', () => {
  const fields = correctableFields(reading).map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
  for (const field of fields) {
    const corrections = [{ field, value: 'Put right', at: '2026-11-24T10:00:00Z', reason: null }];
    expect(readField(correctedReading({ reading, corrections }), field), field).toBe('Put right');
  }
});

test('headline, authors, the hops, holders and licence are offered', () => {
  expect([...new Set(correctableFields(reading).map(({ name }) => name))]).toEqual(
    expect.arrayContaining(['headline', 'author', 'hop-name', 'hop-date', 'hop-address', 'holder', 'licence']),
  );
});
