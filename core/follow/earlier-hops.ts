import { sameOutlet } from '../agents/same-outlet.ts';
import type { Chain, Evidence, Hop, Reading, Relation } from '../model.ts';
import { keepEvidence } from './keep-evidence.ts';
import { ownChain } from './own-chain.ts';
import type { Budget } from './walk.ts';

/** What an opened original says of its own origin. */
export interface Found {
  /** Hops to put before it, the first publisher first. */
  hops: Hop[];
  /** How the opened page derives from the last of them; null where it names none. */
  relation: Relation | null;
  /** Hops of the chain that it names too, with what it adds to them, by their place. */
  fuller: Map<number, Hop>;
  /** Outlets that it names as earlier though they come later in the chain. */
  loops: { name: string; evidence: string[] }[];
}

/** Draws from the reading of the opened page at `index` who is said to come before it. Its words go into `evidence`. */
export function findEarlierHops(chain: Chain, index: number, opened: Reading, evidence: Evidence[], budget: Budget): Found {
  const own = ownChain(opened);
  const found: Found = { hops: [], relation: own.at(-1)?.relation ?? null, fuller: new Map(), loops: [] };
  for (const named of own.slice(0, -1)) {
    const ids = named.evidence.flatMap((id) => takeOver(opened, id, evidence));
    const place = chain.findIndex((hop) => sameOutlet(hop.publisher, named.publisher));
    if (place === index) continue;
    if (place > index) found.loops.push({ name: named.publisher.name, evidence: ids });
    else if (place >= 0) found.fuller.set(place, joinHops(chain[place] as Hop, named, ids));
    else if (chain.length - 1 + found.hops.length < budget.hops) found.hops.push({ ...named, evidence: ids });
  }
  found.loops = found.loops.filter((loop) => loop.evidence.length > 0);
  if (index > 0 && found.hops[0]?.relation === 'published') found.hops[0] = { ...found.hops[0], relation: 'syndicated-from' };
  return found;
}

/** A hop that both pages name: the first one's words, and what only the other knows. */
function joinHops(hop: Hop, named: Hop, ids: readonly string[]): Hop {
  return {
    ...hop,
    work: { title: hop.work.title ?? named.work.title, url: hop.work.url ?? named.work.url, date: hop.work.date ?? named.work.date },
    evidence: [...new Set([...hop.evidence, ...ids])],
  };
}

/** The words stand on the fetched page, so that they can't be pointed at on the page at hand. */
function takeOver(opened: Reading, id: string, evidence: Evidence[]): string[] {
  const entry = opened.evidence.find((other) => other.id === id);
  if (!entry) return [];
  return [keepEvidence(evidence, { signal: entry.signal, where: 'fetched-page', scope: entry.scope, quote: entry.quote, selector: null })];
}
