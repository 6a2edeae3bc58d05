/** Reading as pages load: the reader is registered at run time while the reader's choice and the permission for it both stand. */
import { browser } from 'wxt/browser';
import { paintIdle } from '../browser/toolbar.ts';
import { loadReader } from '../tabs/page-scripts.ts';
import { tellReadingEnded } from '../tabs/reading-ended.ts';
import { tellTabNews } from '../tabs/tab-news.ts';
import { everySite, mayReadEverySite } from './permissions.ts';
import { loadSettings } from './settings.ts';
import { allowedRules, patternOf } from './site-rules.ts';

/** The pages on which the reader runs by itself. */
interface Pages {
  matches: string[];
  excludeMatches: string[];
}

const readerScript = {
  id: 'reader',
  js: ['reader.js'],
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
};

async function pagesToRead(): Promise<Pages | null> {
  const { reading, readSites, skippedSites } = await loadSettings();
  const excludeMatches = skippedSites.map(patternOf);
  if (reading === 'everywhere') return (await mayReadEverySite()) ? { matches: everySite.origins, excludeMatches } : null;
  if (reading === 'click') return null;
  const matches = (await allowedRules(readSites)).map(patternOf);
  return matches.length > 0 ? { matches, excludeMatches } : null;
}

async function registered(): Promise<Pages | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [readerScript.id] });
  return script ? { matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] } : null;
}

const inWords = (pages: Pages | null) => pages && JSON.stringify([pages.matches.toSorted(), pages.excludeMatches.toSorted()]);

/**
 * Registers, changes or withdraws the reader so that it follows the choice and the permissions, and returns the pages that it reads now.
 * One call after another: a permission that changes and the choice that goes with it are told at once, and the browser refuses who
 * registers twice, or withdraws what is withdrawn.
 */
export function syncRegistration(): Promise<Pages | null> {
  return navigator.locks.request('registration', sync);
}

async function sync(): Promise<Pages | null> {
  const [wanted, before] = await Promise.all([pagesToRead(), registered()]);
  if (inWords(wanted) === inWords(before)) return wanted;
  if (!wanted) await browser.scripting.unregisterContentScripts({ ids: [readerScript.id] });
  // Changed in one: a page that loads meanwhile is read by the one or by the other.
  else await browser.scripting[before ? 'updateContentScripts' : 'registerContentScripts']([{ ...readerScript, ...wanted }]);
  return wanted;
}

/** Reads the tabs that were open before the reader was registered for their pages. Sleeping tabs read themselves when they wake. */
async function readOpenTabs({ matches, excludeMatches }: Pages): Promise<void> {
  const [tabs, left] = await Promise.all([
    browser.tabs.query({ url: matches, discarded: false }),
    excludeMatches.length > 0 ? browser.tabs.query({ url: excludeMatches }) : [],
  ]);
  const leftOut = new Set(left.map(({ id }) => id));
  // Pages that extensions may not touch refuse one by one; the others are read.
  await Promise.all(tabs.map(({ id }) => (id === undefined || leftOut.has(id) ? null : loadReader(id))));
}

/** Reads from now on what the choice and the permissions let it read, open tabs among it. */
export async function beginReading(): Promise<void> {
  const pages = await syncRegistration();
  if (pages) await readOpenTabs(pages);
}

/** Ends the reading where it may no longer be, in the pages that are open as well: the browser tells no address of theirs. */
export async function endReading(): Promise<void> {
  await syncRegistration();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id === undefined || url ? null : endReadingIn(id))));
}

async function endReadingIn(tabId: number): Promise<void> {
  if (!(await tellReadingEnded(tabId))) return;
  tellTabNews({ tabId, is: 'withdrawn' });
  await paintIdle(tabId);
}
