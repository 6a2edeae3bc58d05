import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Crew } from '../../cli/crew.ts';
import { openDocument } from '../../cli/open-document.ts';
import { readArticle } from '../../core/read.ts';
import { loadOwnPages } from '../cases.ts';
import { faultsOfReading } from '../reading-schema.ts';
import { hostileAddress, hostileDocuments } from './documents.ts';
import { EXTREMES } from './extremes.ts';

// `npm run bench:hostile` makes ten thousand; the checks make fewer of the same kind.
const runs = Number(process.env['WHENCE_HOSTILE_RUNS'] ?? 300);
/** Milliseconds of processor time, so that a busy machine fails nothing. */
const LONGEST = 1_000;

/** A reading, and the milliseconds of processor time that the process took meanwhile. */
function timed(document: Document, url: string): { reading: ReturnType<typeof readArticle>; cost: number } {
  const started = process.cpuUsage();
  const reading = readArticle(document, url);
  return { reading, cost: process.cpuUsage(started).user / 1000 };
}

const crew = new Crew(availableParallelism(), 600);
afterAll(() => crew.close());

describe('whatever a page is made of', () => {
  test(`${runs} generated and mutated documents each give a valid reading, soon`, async () => {
    const pages = (await loadOwnPages(() => true)).map(({ bytes }) => new TextDecoder().decode(bytes));
    fc.assert(
      fc.property(hostileDocuments(pages), hostileAddress, (html, url) => {
        const document = openDocument(html);
        const before = document.documentElement.outerHTML;
        const { reading, cost } = timed(document, url);
        // The collector's own threads may run within a reading: only what is slow twice is.
        expect(cost < LONGEST ? cost : timed(openDocument(html), url).cost).toBeLessThan(LONGEST);
        expect(faultsOfReading(reading)).toEqual([]);
        expect(faultsOfReading(JSON.parse(JSON.stringify(reading)))).toEqual([]);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);

  test.each(Object.entries(EXTREMES))(
    '%s: a valid reading or a clear refusal',
    async (_, build) => {
      const outcome = await crew.read({
        url: 'https://harbour-post.test/2024/05/02/quay',
        fallbackUrl: 'https://unknown.invalid/',
        content: build(),
      });
      if ('error' in outcome)
        expect(outcome.error).toMatch(/^The page is (?:too large|empty|not text)|^The page nests|^The page needs more memory/);
      else expect(faultsOfReading(outcome.reading)).toEqual([]);
    },
    900_000,
  );
});
