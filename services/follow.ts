/**
 * Follows a chain from the page in a tab: core says what to open next, this fetches, opens and keeps. A walk is kept after every
 * step, for the worker may die between two; nothing that was asked for is asked for again.
 */
import { browser } from 'wxt/browser';
import { extendChain } from '../core/follow/extend-chain.ts';
import { beginWalk, endWalk, type LookedUp, type Lookup, nextLookup, usualBudget, type Walk } from '../core/follow/walk.ts';
import type { Reading } from '../core/model.ts';
import { findCapture, mayAskArchives } from './archives.ts';
import type { TabReading, WalkProgress } from './messages.ts';
import { keepFollowedBesideNotes } from './notes.ts';
import { findFetched, keepOpened } from './opened-pages.ts';
import { fetchOriginal, refuseFetch } from './originals.ts';
import { openFetched } from './parser.ts';
import { openPageInTab } from './read-page.ts';
import { chainKey, keepFollowed } from './readings.ts';
import { loadSettings } from './settings.ts';
import { tellTabNews } from './tab-news.ts';
import { paintReading } from './toolbar.ts';

/** A walk as it is kept between two steps. */
interface KeptWalk {
  walk: Walk;
  /** The page's address in the tab. */
  url: string;
  /** Milliseconds since 1970. */
  begunAt: number;
  /** What is being fetched at this moment. */
  asking: Lookup | null;
}

const keyOf = (tabId: number) => `walk ${tabId}`;
const wantKey = 'walk wanted';
const wantLasts = 120_000;

// Lost with the worker: then the walk is gone on with from what is kept.
const live = new Map<number, { stop: AbortController; ended: Promise<TabReading> }>();

/** Walks the chain of the page in a tab to its end and answers with the followed reading; joins a walk that is on its way. */
export function followTab(tabId: number): Promise<TabReading> {
  const known = live.get(tabId);
  if (known) return known.ended;
  const stop = new AbortController();
  const ended = walkFrom(tabId, stop).finally(() => live.delete(tabId));
  live.set(tabId, { stop, ended });
  return ended;
}

/** Stops the walk of a tab; what it has found so far is kept. */
export async function stopFollowing(tabId: number): Promise<void> {
  live.get(tabId)?.stop.abort();
}

/** How far the walk of a tab has come; null where none is on its way. */
export async function progressOf(tabId: number): Promise<WalkProgress | null> {
  const kept = await loadWalk(tabId);
  return kept && { pages: kept.walk.pages, host: kept.asking && new URL(kept.asking.url).hostname };
}

/** Remembers that a walk waits for a permission: the browser's question may close what asked it. */
export async function wantWalk(tabId: number): Promise<void> {
  await browser.storage.session.set({ [wantKey]: { tabId, at: Date.now() } });
}

/** Begins the walk that waited for a permission, where one did a short while ago. */
export async function beginWantedWalk(): Promise<void> {
  const { [wantKey]: wanted } = (await browser.storage.session.get(wantKey)) as { [wantKey]?: { tabId: number; at: number } };
  await browser.storage.session.remove(wantKey);
  if (wanted && Date.now() - wanted.at < wantLasts) await followTab(wanted.tabId);
}

async function walkFrom(tabId: number, stop: AbortController): Promise<TabReading> {
  let kept = (await resumed(tabId)) ?? (await begun(tabId));
  const timeLeft = usualBudget.seconds * 1000 - (Date.now() - kept.begunAt);
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(Math.max(1, timeLeft))]);
  for (;;) {
    const lookup = stop.signal.aborted ? null : nextLookup(kept.walk, usualBudget, (Date.now() - kept.begunAt) / 1000);
    if (!lookup) return finish(tabId, kept, endWalk(kept.walk, stop.signal.aborted ? 'cancelled' : 'budget-spent'));
    await keepWalk(tabId, { ...kept, asking: lookup });
    const outcome = await lookUp(lookup, signal);
    if (stop.signal.aborted) continue;
    kept = { ...kept, walk: extendChain(kept.walk, lookup, outcome), asking: null };
    await keepWalk(tabId, kept);
  }
}

async function begun(tabId: number): Promise<KeptWalk> {
  const { url = '' } = await browser.tabs.get(tabId);
  const start = await openPageInTab(tabId);
  await keepOpened('tab', start.reading.page.url, { page: start, url: start.reading.page.url, redirects: [] }, Date.now());
  const kept = {
    walk: beginWalk(start, { archives: await mayAskArchives() }),
    url: url || start.reading.page.url,
    begunAt: Date.now(),
    asking: null,
  };
  await keepWalk(tabId, kept);
  return kept;
}

/** The walk that a dead worker left. What it was asking for may have been asked already, and is not asked for again. */
async function resumed(tabId: number): Promise<KeptWalk | null> {
  const kept = await loadWalk(tabId);
  const { url } = await browser.tabs.get(tabId);
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
  return (await recall(lookup.url)) ?? (await fetchAndOpen(lookup, signal));
}

async function lookUpCapture({ url, headline }: Lookup, before: string | null, signal: AbortSignal): Promise<LookedUp> {
  const held = await findCapture(url, before, { bytes: usualBudget.bytes, signal });
  const page = held && (await openFetched({ html: held.html, url, headline }));
  if (!page) return { ok: false, why: 'no-capture' };
  const { capture } = held;
  await keepOpened('fetch', capture.url, { page, url: capture.url, redirects: [], capture }, Date.now());
  return { ok: true, page, url, redirects: [], capture };
}

async function fetchAndOpen(lookup: Lookup, signal: AbortSignal): Promise<LookedUp> {
  const fetched = await fetchOriginal(lookup.url, { bytes: usualBudget.bytes, signal });
  const there = fetched.ok ? fetched : fetched.body;
  const page = there ? await openFetched({ html: there.html, url: there.url, headline: lookup.headline }) : null;
  if (!fetched.ok) return { ok: false, why: fetched.why, elsewhere: page?.elsewhere ?? null };
  if (!page) return { ok: false, why: 'unreadable' };
  const { url, redirects } = fetched;
  await keepOpened('fetch', lookup.url, { page, url, redirects }, Date.now());
  return { ok: true, page, url, redirects };
}

async function finish(tabId: number, kept: KeptWalk, reading: Reading): Promise<TabReading> {
  await keepFollowed(kept.url, reading, chainKey(kept.walk.start.reading));
  if ((await loadSettings()).followSaved) await keepFollowedBesideNotes(kept.url, reading);
  await browser.storage.session.remove(keyOf(tabId));
  // The tab may have been closed meanwhile; the reading is kept all the same.
  await paintReading(tabId, reading).catch(() => undefined);
  tellTabNews({ tabId, is: 'read' });
  return { state: 'read', reading, readAt: new Date().toISOString(), current: true };
}

async function loadWalk(tabId: number): Promise<KeptWalk | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key)) as Record<string, KeptWalk | undefined>;
  return kept[key] ?? null;
}

async function keepWalk(tabId: number, walk: KeptWalk): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: walk });
}
