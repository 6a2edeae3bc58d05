import { expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { originalReading, reprintReading } from '../reading.test-support.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** The reading, with one holder whom a line of this scope names. */
function held(reading: Reading, scope: 'article' | 'site' | null): Reading {
  const [piece] = reading.evidence;
  const holders = scope && piece ? [{ name: 'Portal Press', evidence: ['line'] }] : [];
  const evidence = piece && scope ? [...reading.evidence, { ...piece, id: 'line', scope }] : reading.evidence;
  return { ...reading, evidence, rights: { ...reading.rights, holders: holders as Reading['rights']['holders'] } };
}
const firstOf = (reading: Reading) => reading.chain[0]?.publisher.name;

test('who holds the rights by the words beside the article is asked first', () => {
  expect(whomToAsk(held(reprintReading(), 'article'))).toEqual(['Portal Press']);
});

test('who owns the whole site does not own what was first elsewhere', () => {
  const copy = reprintReading({ conflicts: [] });
  expect(whomToAsk(held(copy, 'site'))).toEqual([firstOf(copy)]);
  expect(whomToAsk(held(copy, null))).toEqual([firstOf(copy)]);
});

test('of what was first nowhere else the owner of the site is asked, and nobody where none is named', () => {
  expect(whomToAsk(held(originalReading(), 'site'))).toEqual(['Portal Press']);
  expect(whomToAsk(held(originalReading(), null))).toEqual([]);
});

test('where the page names two origins nobody is named for it', () => {
  const quarrel: Reading['conflicts'][number] = { about: 'origin', evidence: [], explanation: 'Two origins.' };
  expect(whomToAsk(held(reprintReading({ conflicts: [quarrel] }), 'site'))).toEqual([]);
});
