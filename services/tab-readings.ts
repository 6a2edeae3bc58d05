/** What is known of the page in a tab: recalled from the cache, or read now. */
import { browser } from 'wxt/browser';
import type { Reading } from '../core/model.ts';
import { badgeIsDue } from './badge-duty.ts';
import type { PageOutcome, PageRead, TabReading, Unreadable } from './messages.ts';
import { hasNotes, keepLater } from './notes.ts';
import { loadBadge, loadReader, PageRefused, readPage, textOfPage } from './page-scripts.ts';
import { asFollowed, findReading, keepReading } from './readings.ts';
import { loadSettings } from './settings.ts';
import { tellTabNews } from './tab-news.ts';
import { paintReading, paintUnreadable } from './toolbar.ts';

// Sites on which browsers let no extension run, though their addresses look like any other.
const closedSites = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

// The engine is built into the extension, so that one version names both.
const engineVersion = () => browser.runtime.getManifest().version;

async function urlOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId)).url;
}

/** Returns the kept reading of the tab's page, whichever engine made it; the page is not touched. */
export async function recallTab(tabId: number): Promise<TabReading> {
  const url = await urlOf(tabId);
  const kept = url ? await findReading(url) : null;
  if (!kept) return { state: 'unread' };
  return { state: 'read', reading: asFollowed(kept.reading, kept), readAt: new Date(kept.readAt).toISOString(), current: false };
}

/** Reads the tab's page now, keeps and draws what it says, and leaves the reader there to follow the page from now on. `insist` reads it as an article whatever it looks like; `unasked`, only where it may be read without a click. */
export async function readTab(tabId: number, { insist, unasked }: { insist: boolean; unasked: boolean }): Promise<TabReading> {
  const url = await urlOf(tabId);
  // The browser tells the address of those tabs alone that may be read.
  if (unasked && !url) return { state: 'unreadable', why: 'unasked' };
  const outcome = await readOrSayWhy(tabId, url, insist);
  if (outcome.state === 'unreadable' && !unasked) await paintUnreadable(tabId);
  if (outcome.state !== 'read') return outcome;
  await receiveReading(tabId, url ?? outcome.reading.page.url, outcome);
  await loadReader(tabId);
  const kept = url ? await findReading(url) : null;
  return { state: 'read', reading: asFollowed(outcome.reading, kept), readAt: new Date().toISOString(), current: true };
}

/** Keeps what was read at an address, draws it on the tab's toolbar icon, and says whether the badge is due and loaded. */
export async function receiveReading(tabId: number, url: string, { reading, textHash }: PageRead): Promise<boolean> {
  await paintReading(tabId, reading);
  if (reading.page.kind === 'not-article') return false;
  // Where there is no room the reading is shown all the same and made anew on the next visit.
  const settings = await loadSettings();
  await keepReading({ url, reading, textHash, engine: engineVersion(), readAt: Date.now() }, settings.mostReadings);
  // The page is shown all the same; what changed on it is noticed again at the next visit.
  await keepBeside(tabId, url, reading).catch((error: unknown) => console.error('A later reading was not kept beside its note', error));
  tellTabNews({ tabId, is: 'read' });
  return badgeIsDue(reading, settings, new URL(url).hostname) && loadBadge(tabId);
}

async function keepBeside(tabId: number, url: string, reading: Reading): Promise<void> {
  // Most pages have no note: their text is not taken out.
  if (await hasNotes(url)) await keepLater(url, { reading, textHash: await hashOfText(tabId) });
}

/** What stands around the article changes with every visit: only its own text tells whether it is another. */
async function hashOfText(tabId: number): Promise<string | null> {
  try {
    return (await textOfPage(tabId))?.hash ?? null;
  } catch (error) {
    if (error instanceof PageRefused) return null;
    throw error;
  }
}

async function readOrSayWhy(
  tabId: number,
  url: string | undefined,
  insist: boolean,
): Promise<PageOutcome | { state: 'unreadable'; why: Unreadable }> {
  try {
    return await readPage(tabId, insist);
  } catch (error) {
    if (error instanceof PageRefused) return { state: 'unreadable', why: whyRefused(url) };
    throw error;
  }
}

// Without activeTab on such a page its address is not even told.
function whyRefused(url: string | undefined): Unreadable {
  if (!url || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname } = new URL(url);
  const ofSite = ['http:', 'https:', 'file:'].includes(protocol) && !closedSites.has(hostname);
  return ofSite ? 'no-access' : 'browser-page';
}
