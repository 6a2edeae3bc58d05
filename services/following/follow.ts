/**
 * Follows a chain from a page: core says what to open next, this fetches, opens and keeps. A walk is kept after every
 * step, for the worker may die between two; nothing that was asked for is asked for again.
 */
import { browser } from 'wxt/browser';
import { extendChain } from '../../core/follow/extend-chain.ts';
import { beginWalk, endWalk, type LookedUp, type Lookup, nextLookup, usualBudget, type Walk } from '../../core/follow/walk.ts';
import type { Reading } from '../../core/model.ts';
import { findFetched, keepOpened } from '../database/opened-pages.ts';
import { chainKey, keepFollowed } from '../database/readings.ts';
import type { TabReading, WalkProgress } from '../messages.ts';
import { keepFollowedBesideNotes } from '../notes/later-readings.ts';
import { loadSettings } from '../settings/settings.ts';
import { openFetched } from '../tabs/parser.ts';
import { findCapture, mayAskArchives } from './archives.ts';
import { fetchOriginal, refuseFetch } from './originals.ts';
import { addressOfWalked, nameWalked, openWalked, showWalked, type Walked } from './walked.ts';

/** A walk as it is kept between two steps. */
interface KeptWalk {
  walk: Walk;
  /** The page's address. */
  url: string;
  /** Milliseconds since 1970. */
  begunAt: number;
  /** What is being fetched at this moment. */
  asking: Lookup | null;
}

const keyOf = (walked: Walked) => `walk ${nameWalked(walked)}`;

// Lost with the worker: then the walk is gone on with from what is kept.
const live = new Map<string, { stop: AbortController; ended: Promise<TabReading> }>();

/** Walks the chain of a page to its end and answers with the followed reading; joins a walk that is on its way. */
export function followChain(walked: Walked): Promise<TabReading> {
  const key = keyOf(walked);
  const known = live.get(key);
  if (known) return known.ended;
  const stop = new AbortController();
  const ended = walkFrom(walked, stop).finally(() => live.delete(key));
  live.set(key, { stop, ended });
  return ended;
}

/** Stops the walk of a page; what it has found so far is kept. */
export async function stopFollowing(walked: Walked): Promise<void> {
  live.get(keyOf(walked))?.stop.abort();
}

/** How far the walk of a page has come; null where none is on its way. */
export async function progressOf(walked: Walked): Promise<WalkProgress | null> {
  const kept = await loadWalk(walked);
  return kept && { pages: kept.walk.pages, host: kept.asking && new URL(kept.asking.url).hostname };
}

async function walkFrom(walked: Walked, stop: AbortController): Promise<TabReading> {
  let kept = (await resumed(walked)) ?? (await begun(walked));
  const timeLeft = usualBudget.seconds * 1000 - (Date.now() - kept.begunAt);
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(Math.max(1, timeLeft))]);
  for (;;) {
    const lookup = stop.signal.aborted ? null : nextLookup(kept.walk, usualBudget, (Date.now() - kept.begunAt) / 1000);
    if (!lookup) return finish(walked, kept, endWalk(kept.walk, stop.signal.aborted ? 'cancelled' : 'budget-spent'));
    await keepWalk(walked, { ...kept, asking: lookup });
    const outcome = await lookUp(lookup, signal);
    if (stop.signal.aborted) continue;
    kept = { ...kept, walk: extendChain(kept.walk, lookup, outcome), asking: null };
    await keepWalk(walked, kept);
  }
}

async function begun(walked: Walked): Promise<KeptWalk> {
  const url = await addressOfWalked(walked);
  const start = await openWalked(walked);
  const walk = beginWalk(start, { archives: await mayAskArchives() });
  const kept = { walk, url: url || start.reading.page.url, begunAt: Date.now(), asking: null };
  await keepWalk(walked, kept);
  return kept;
}

/** The walk that a dead worker left. What it was asking for may have been asked already, and is not asked for again. */
async function resumed(walked: Walked): Promise<KeptWalk | null> {
  const kept = await loadWalk(walked);
  const url = await addressOfWalked(walked);
  if (!kept || (url && url !== kept.url)) return null;
  if (!kept.asking) return kept;
  const known = kept.asking.inArchive ? null : await recall(kept.asking.url);
  return { ...kept, walk: extendChain(kept.walk, kept.asking, known ?? { ok: false, why: 'cancelled' }), asking: null };
}

/** What a page was when it was fetched a short while ago. */
async function recall(address: string): Promise<LookedUp | null> {
  const known = await findFetched(address, Date.now());
  return known && { ok: true, page: known.page, url: known.endedAt, redirects: known.redirects, capture: known.capture };
}

async function lookUp(lookup: Lookup, signal: AbortSignal): Promise<LookedUp> {
  if (lookup.inArchive) return lookUpCapture(lookup, lookup.inArchive.before, signal);
  const refusal = await refuseFetch(lookup.url);
  if (refusal) return { ok: false, why: refusal };
  return (await recall(lookup.url)) ?? (await lookUpOnline(lookup, signal));
}

async function lookUpCapture({ url, headline }: Lookup, before: string | null, signal: AbortSignal): Promise<LookedUp> {
  const held = await findCapture(url, before, { bytes: usualBudget.bytes, signal });
  const page = held && (await openFetched({ html: held.html, url, headline }));
  if (!page) return { ok: false, why: 'no-capture' };
  const { capture } = held;
  await keepOpened('fetch', capture.url, { page, url: capture.url, redirects: [], capture }, Date.now());
  return { ok: true, page, url, redirects: [], capture };
}

async function lookUpOnline(lookup: Lookup, signal: AbortSignal): Promise<LookedUp> {
  const fetched = await fetchOriginal(lookup.url, { bytes: usualBudget.bytes, signal });
  const there = fetched.ok ? fetched : fetched.body;
  const page = there ? await openFetched({ html: there.html, url: there.url, headline: lookup.headline }) : null;
  if (!fetched.ok) return { ok: false, why: fetched.why, elsewhere: page?.elsewhere ?? null };
  if (!page) return { ok: false, why: 'unreadable' };
  const { url, redirects } = fetched;
  await keepOpened('fetch', lookup.url, { page, url, redirects }, Date.now());
  return { ok: true, page, url, redirects };
}

async function finish(walked: Walked, kept: KeptWalk, reading: Reading): Promise<TabReading> {
  // Where the disk refuses, what was found is shown all the same.
  await keepFound(kept, reading).catch((error: unknown) => console.error('What following found was not kept', error));
  await browser.storage.session.remove(keyOf(walked));
  return showWalked(walked, reading, kept.url);
}

async function keepFound({ url, walk }: KeptWalk, reading: Reading): Promise<void> {
  await keepFollowed(url, reading, chainKey(walk.start.reading));
  if ((await loadSettings()).followSaved) await keepFollowedBesideNotes(url, reading);
}

async function loadWalk(walked: Walked): Promise<KeptWalk | null> {
  const key = keyOf(walked);
  const kept = (await browser.storage.session.get(key)) as Record<string, KeptWalk | undefined>;
  return kept[key] ?? null;
}

async function keepWalk(walked: Walked, walk: KeptWalk): Promise<void> {
  await browser.storage.session.set({ [keyOf(walked)]: walk });
}
