import { expect, test } from 'vitest';
import { reprintReading } from '../core/reading.test-support.ts';
import { evidenceIn } from './selected-evidence.ts';

const reading = reprintReading();
const quote = reading.evidence.find(({ where }) => where === 'visible-text')?.quote ?? '';

test('a selection within, around or across the lines of a quotation finds it', () => {
  for (const selected of [quote, `Before. ${quote.toUpperCase()} After.`, quote.replace(/ /g, '\n '), quote.slice(1, 12)]) {
    expect(evidenceIn(reading, selected).map((piece) => piece.quote)).toContain(quote);
  }
});

test('other words, and a letter or two, find nothing', () => {
  expect(evidenceIn(reading, 'the tide was low that morning')).toEqual([]);
  expect(evidenceIn(reading, quote.slice(0, 2))).toEqual([]);
});

test('what stands in markup alone is not found by words on the page', () => {
  const markup = { ...reading, evidence: reading.evidence.map((piece) => ({ ...piece, where: 'meta' as const })) };
  expect(evidenceIn(markup, quote)).toEqual([]);
});
