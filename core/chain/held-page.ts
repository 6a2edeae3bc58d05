import { findInMarkup } from '../evidence/finding.ts';
import type { Chain, Finding, Hop } from '../model.ts';
import type { Wrapper } from '../page/wrapper.ts';
import type { Page } from '../page.ts';

/**
 * The chain of a page that an archive or a machine translator holds: the page that is held becomes a hop of its own,
 * and the last hop is the keeper's copy. A cache passes a page on unchanged and is no hop.
 */
export function seeThrough(chain: Chain, page: Page, cite: (finding: Finding) => string): Chain {
  const { wrapper } = page;
  const last = chain.at(-1);
  if (!wrapper || wrapper.kind === 'cache' || !last) return chain;
  const evidence = [cite(findInMarkup('keeper-address', 'url', wrapper.address, { about: 'canonical', url: wrapper.original }, 1))];
  const heldHop: Hop = {
    ...last,
    role: chain.length > 1 ? 'intermediary' : 'origin',
    work: { ...last.work, url: wrapper.original },
    evidence: [...new Set([...last.evidence, ...evidence])],
  };
  return [...chain.slice(0, -1), heldHop, keeperHop(wrapper, last, evidence)];
}

function keeperHop(wrapper: Wrapper, held: Hop, evidence: string[]): Hop {
  return {
    publisher: wrapper.keeper,
    role: 'this-page',
    relation: wrapper.kind === 'archive' ? 'archived-from' : 'translated-from',
    work: { title: held.work.title, url: wrapper.address, date: wrapper.captured?.slice(0, 10) ?? null },
    standing: 'stated',
    confidence: 1,
    evidence,
  };
}
