import { extendChain } from '../../core/follow/extend-chain.ts';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import { type Budget, beginWalk, endWalk, type LookedUp, type Lookup, nextLookup, usualBudget } from '../../core/follow/walk.ts';
import type { Crew } from '../crew.ts';
import type { Outcome, PageToRead } from '../read-page.ts';
import type { Fetched, Limits, PageSource } from './page-source.ts';

type Reads = Pick<Crew, 'read'>;

/** Reads a page and follows its chain: the reading with every hop's standing, or why there is none. */
export async function followPage(
  page: PageToRead,
  crew: Reads,
  source: PageSource,
  { archives = false, budget = usualBudget }: { archives?: boolean; budget?: Budget } = {},
): Promise<Outcome> {
  const start = await crew.read({ ...page, follow: { headline: null } });
  if ('error' in start || !start.opened) return start;
  let walk = beginWalk(start.opened, { archives });
  // Only the time that sites take counts: how busy this machine is must not change what is found.
  let seconds = 0;
  for (;;) {
    const lookup = nextLookup(walk, budget, seconds);
    if (!lookup) return { reading: endWalk(walk) };
    const asked = performance.now();
    const signal = AbortSignal.timeout(Math.ceil((budget.seconds - seconds) * 1000));
    const fetched = await fetchFor(lookup, source, { bytes: budget.bytes, signal });
    seconds += (performance.now() - asked) / 1000;
    walk = extendChain(walk, lookup, await open(lookup, fetched, crew), budget);
  }
}

function fetchFor({ url, inArchive }: Lookup, source: PageSource, limits: Limits): Promise<Fetched> {
  return inArchive ? source.fetchCapture(url, inArchive.before, limits) : source.fetch(url, limits);
}

async function open(lookup: Lookup, fetched: Fetched, crew: Reads): Promise<LookedUp> {
  if (!fetched.ok) {
    const body = fetched.body ? await openBytes(fetched.body, lookup, crew) : null;
    return { ok: false, why: fetched.why, elsewhere: body?.elsewhere ?? null };
  }
  const page = await openBytes(fetched, lookup, crew);
  if (!page) return { ok: false, why: 'unreadable' };
  return { ok: true, page, url: fetched.url, redirects: fetched.redirects, ...(fetched.capture ? { capture: fetched.capture } : {}) };
}

type Bytes = { url: string; content: Uint8Array; charset?: string };

async function openBytes({ url, content, charset }: Bytes, lookup: Lookup, crew: Reads): Promise<OpenedPage | null> {
  const page = { url, fallbackUrl: url, content, ...(charset ? { charset } : {}), follow: { headline: lookup.headline } };
  const outcome = await crew.read(page);
  return 'error' in outcome ? null : (outcome.opened ?? null);
}
