import type { Chain, Hop, Reading } from '../model.ts';
import type { OpenedPage } from './open-page.ts';
import { refuseAddress } from './public-address.ts';
import type { Unreached } from './reasons.ts';
import { sameAddress } from './same-address.ts';
import { unreachable, type Verdict } from './standing.ts';

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
  /** How many pages were asked for. */
  pages: number;
  /** Whether archives may be asked for originals that are gone. */
  archives?: boolean;
}

/** A walk from the page at hand. Hops that cannot be looked up at all are told so at once. */
export function beginWalk(start: OpenedPage, { archives = false }: { archives?: boolean } = {}): Walk {
  const reading = { ...start.reading, chain: start.reading.chain.map((hop) => ({ ...hop })) };
  const trails = reading.chain.map((_, index) => ({ isChecked: index === reading.chain.length - 1, asked: [], moved: null, before: null }));
  return settleHops({ start, reading, trails, pages: 0, archives });
}

/** What to open next, nearest to the page at hand first; null where the walk has come to its end or to the budget's. */
export function nextLookup(walk: Walk, budget: Budget, secondsSpent: number): Lookup | null {
  if (walk.pages >= budget.pages || secondsSpent >= budget.seconds) return null;
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
  const chain = walk.reading.chain.map((hop, index) => leftAt(hop, walk.trails[index], why));
  return { ...walk.reading, chain };
}

/** A hop as the walk's end left it: what its own address came to stands, where it was asked for. */
function leftAt(hop: Hop, trail: Trail | undefined, why: Unreached): Hop {
  if (trail?.isChecked) return hop;
  return trail?.before ? { ...hop, standing: trail.before.standing ?? hop.standing, reason: trail.before.reason } : withUnreached(hop, why);
}

/** Checks off hops without an address, with one that may not be opened, and with one that leads back into the chain. */
export function settleHops(walk: Walk): Walk {
  const trails = walk.trails.map((trail) => ({ ...trail }));
  const chain: Chain = walk.reading.chain.map((hop, index) => {
    const trail = trails[index] as Trail;
    if (trail.isChecked || trail.moved) return hop;
    const why = whyNoLookup(hop, index, walk.reading.chain);
    if (!why) return hop;
    trail.isChecked = true;
    return withUnreached(hop, why);
  });
  return { ...walk, trails, reading: { ...walk.reading, chain } };
}

function whyNoLookup(hop: Hop, index: number, chain: Chain): Unreached | null {
  const { url } = hop.work;
  if (!url) return 'no-address';
  return (
    refuseAddress(url) ?? (chain.slice(index + 1).some((later) => later.work.url && sameAddress(later.work.url, url)) ? 'leads-back' : null)
  );
}

export function withUnreached(hop: Hop, why: Unreached): Hop {
  const { standing, reason } = unreachable(why);
  return { ...hop, standing: standing ?? hop.standing, reason };
}
