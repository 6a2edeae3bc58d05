import type { Hop, Reading } from '../model.ts';
import type { OpenedPage } from './open-page.ts';
import type { Unreached } from './reasons.ts';
import { settleHops, withStanding, withUnreached } from './settle-hops.ts';
import { beginSides, endSides, joinSides, type Side, settleSides, walkOfSide } from './side-chains.ts';
import type { Verdict } from './standing.ts';

/** How far a walk may go. */
export interface Budget {
  /** Hops before the page at hand. */
  hops: number;
  /** Pages asked for, redirects not counted. */
  pages: number;
  seconds: number;
  /** Bytes of one page. */
  bytes: number;
}

/** What a walk takes where nobody says otherwise: five megabytes a page at most. */
export const usualBudget: Budget = { hops: 6, pages: 10, seconds: 20, bytes: 5 * 1024 * 1024 };

/** The next page to open. */
export interface Lookup {
  /** The place of its hop in the walk's chain. */
  hop: number;
  url: string;
  /** The headline that the article is sought by, where its address has moved. */
  headline: string | null;
  /** Set where the page is gone and an archive is asked for it: the last capture before the copy's date. */
  inArchive?: { before: string | null };
  /** The place among the walk's sides, where the hop is of one of those and not of the chain. */
  side?: number;
}

/** What a lookup came to. `url` is where it ended, `redirects` the addresses it was sent on to. */
export type LookedUp =
  | { ok: true; page: OpenedPage; url: string; redirects: string[]; capture?: { url: string; time: string } | null }
  | { ok: false; why: Unreached; elsewhere?: string | null };

/** What is known of one hop's lookup. */
export interface Trail {
  isChecked: boolean;
  /** Addresses asked for, the named one first. */
  asked: string[];
  /** The address to ask next, where the article has moved. */
  moved: string | null;
  /** What the named address came to; it stands where the article is not found elsewhere either. */
  before: Verdict | null;
  /** Whether an archive is to be asked for it, or was. */
  capture?: 'wanted' | 'asked';
}

/** A walk along a chain, in plain values: it may be kept and gone on with in another process. */
export interface Walk {
  /** The page at hand, as it was opened. */
  start: OpenedPage;
  /** Its reading as followed so far. */
  reading: Reading;
  /** Beside the chain's hops, one each. */
  trails: Trail[];
  /** The ways here that the page gives besides the chain, where its words quarrel over the origin. */
  sides: Side[];
  /** How many pages were asked for. */
  pages: number;
  /** Whether archives may be asked for originals that are gone. */
  archives?: boolean;
}

/** A walk from the page at hand. Hops that cannot be looked up at all are told so at once. */
export function beginWalk(start: OpenedPage, { archives = false }: { archives?: boolean } = {}): Walk {
  const reading = { ...start.reading, chain: start.reading.chain.map((hop) => ({ ...hop })) };
  const trails = reading.chain.map((_, index) => ({ isChecked: index === reading.chain.length - 1, asked: [], moved: null, before: null }));
  return settleSides(settleHops({ start, reading, trails, sides: beginSides(reading), pages: 0, archives }));
}

/** What to open next, nearest to the page at hand first, the chain before what it quarrels with; null where the walk has come to its end or to the budget's. */
export function nextLookup(walk: Walk, budget: Budget, secondsSpent: number): Lookup | null {
  if (walk.pages >= budget.pages || secondsSpent >= budget.seconds) return null;
  const ofChain = nextOfChain(walk, budget);
  if (ofChain) return ofChain;
  for (const [side, way] of walk.sides.entries()) {
    const lookup = nextOfChain(walkOfSide(walk, way), budget);
    if (lookup) return { ...lookup, side };
  }
  return null;
}

function nextOfChain(walk: Walk, budget: Budget): Lookup | null {
  const last = walk.reading.chain.length - 1;
  for (let hop = last - 1; hop >= Math.max(0, last - budget.hops); hop -= 1) {
    const trail = walk.trails[hop];
    if (trail?.capture === 'wanted') return captureLookup(walk, hop, trail);
    const url = trail?.moved ?? walk.reading.chain[hop]?.work.url;
    if (trail && !trail.isChecked && url) return { hop, url, headline: walk.start.reading.page.title };
  }
  return null;
}

function captureLookup(walk: Walk, hop: number, trail: Trail): Lookup {
  const { page, dates } = walk.start.reading;
  const url = trail.asked[0] ?? walk.reading.chain[hop]?.work.url ?? '';
  return { hop, url, headline: page.title, inArchive: { before: dates.published?.value ?? null } };
}

/** The walk's reading, with every hop that was not come to told as such. */
export function endWalk(walk: Walk, why: 'budget-spent' | 'cancelled' | 'no-permission' = 'budget-spent'): Reading {
  const leave = (hop: Hop, trail: Trail | undefined) => leftAt(hop, trail, why);
  const chain = walk.reading.chain.map((hop, index) => leave(hop, walk.trails[index]));
  return joinSides({ ...walk.reading, chain }, endSides(walk.sides, leave));
}

/** A hop as the walk's end left it: what its own address came to stands, where it was asked for. */
function leftAt(hop: Hop, trail: Trail | undefined, why: Unreached): Hop {
  if (trail?.isChecked) return hop;
  return trail?.before ? withStanding(hop, trail.before) : withUnreached(hop, why);
}
