import { expect, test } from 'vitest';
import type { AddedOrigin } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { withAddedOrigins } from './added-origins.ts';
import { correctedReading } from './corrected-reading.ts';

const reading = reprintReading();
const alone = { ...reading, chain: reading.chain.slice(-1).map((hop) => ({ ...hop, relation: 'published' as const })) };
const origin: AddedOrigin = {
  name: 'Harbour Post',
  url: 'https://harbour-post.test/gates',
  date: '2024-03',
  at: '2026-11-24T10:00:00Z',
  reason: 'In its printed issue',
};

test('an origin that the reader adds stands before the chain, by their word, and what stood first came from there', () => {
  const { chain } = withAddedOrigins({ reading: alone, addedOrigins: [origin] });
  expect(chain.map(({ publisher, role, relation, standing }) => [publisher.name, role, relation, standing])).toEqual([
    ['Harbour Post', 'origin', 'published', 'added'],
    ['Commons Wire', 'this-page', 'republished-from', 'stated'],
  ]);
  expect(chain[0]).toMatchObject({ work: { url: origin.url, date: '2024-03' }, evidence: [], reason: 'In its printed issue' });
});

test("the page's own origin is an intermediary of one that the reader adds, and keeps the page's word", () => {
  const { chain } = correctedReading({ reading, corrections: [], addedOrigins: [origin, { ...origin, name: 'Older Post' }] });
  expect(chain.map(({ publisher, role, standing }) => [publisher.name, role, standing])).toEqual([
    ['Older Post', 'origin', 'added'],
    ['Harbour Post', 'intermediary', 'added'],
    [reading.chain[0]?.publisher.name, 'intermediary', reading.chain[0]?.standing],
    ['Commons Wire', 'this-page', 'stated'],
  ]);
});

test('corrections are made to the stops that the page names, whatever stands before them', () => {
  const corrections = [{ field: '/chain/0/publisher/name', value: 'Put right', at: origin.at, reason: null }];
  const { chain } = correctedReading({ reading, corrections, addedOrigins: [origin] });
  expect(chain.map(({ publisher }) => publisher.name).slice(0, 2)).toEqual(['Harbour Post', 'Put right']);
});

test('without one the reading is as it was', () => {
  expect(withAddedOrigins({ reading })).toBe(reading);
});
