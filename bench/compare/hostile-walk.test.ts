import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePage } from '../../cli/decode-page.ts';
import { openDocument } from '../../cli/open-document.ts';
import { extendChain } from '../../core/follow/extend-chain.ts';
import { openForFollowing } from '../../core/follow/open-page.ts';
import { beginWalk, endWalk, nextLookup, usualBudget } from '../../core/follow/walk.ts';
import { loadOwnPages } from '../cases.ts';
import { hostileAddress, hostileDocuments } from '../hostile/documents.ts';
import { faultsOfReading } from '../reading-schema.ts';

const RUNS = 150;

test(`${RUNS} walks through generated and mutated documents each end, with a valid reading`, async () => {
  const pages = (await loadOwnPages(() => true)).map(({ bytes }) => decodePage(bytes));
  fc.assert(
    fc.property(hostileDocuments(pages), hostileDocuments(pages), hostileAddress, hostileAddress, (here, there, url, ended) => {
      let walk = beginWalk(openForFollowing(openDocument(here), url));
      const page = openForFollowing(openDocument(there), ended, walk.start.reading.page.title);
      for (let steps = 0; ; steps += 1) {
        const lookup = nextLookup(walk, usualBudget, 0);
        if (!lookup) break;
        expect(steps).toBeLessThan(usualBudget.pages);
        walk = extendChain(walk, lookup, { ok: true, page, url: steps % 2 === 0 ? lookup.url : ended, redirects: [] });
      }
      expect(faultsOfReading(JSON.parse(JSON.stringify(endWalk(walk))))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
