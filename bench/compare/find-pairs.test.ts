import { expect, test } from 'vitest';
import type { Reading } from '../../core/model.ts';
import { hasCorpus, loadCorpus } from '../cases.ts';
import { handOn } from '../handed-readings.ts';
import { faultsOfReading } from '../reading-schema.ts';
import { findPairs, textsOf } from './find-pairs.ts';

/** From this share of words on, following calls two texts the same (core/follow/standing.ts). */
const SAME_TEXT = 0.5;

/** Hands a whole reading on to the check that holds it against a tab's. */
function hear(id: string, reading: Reading): void {
  expect(faultsOfReading(reading), id).toEqual([]);
  handOn(id, reading);
}

test.skipIf(!hasCorpus())(
  'pages with the same wire story compare as copies, pages on the same topic do not (skipped without ../shared)',
  async () => {
    const { copies, neighbours } = findPairs(textsOf(await loadCorpus(() => true), hear));
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ shared }) => shared < SAME_TEXT).map(({ ids }) => ids)).toEqual([]);
    // Near in topic they are indeed, and none of them shares its text.
    expect(neighbours).toHaveLength(100);
    expect(neighbours.filter(({ shared }) => shared >= SAME_TEXT).map(({ ids }) => ids)).toEqual([]);
  },
);
