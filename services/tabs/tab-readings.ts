/** What is known of the page in a tab: recalled from the cache, or read now. */
import { browser } from 'wxt/browser';
import type { Reading } from '../../core/model.ts';
import { paintReading, paintUnreadable } from '../browser/toolbar.ts';
import { addressOf } from '../database/address.ts';
import { asFollowed, findReading, keepReading } from '../database/readings.ts';
import type { PageRead, TabReading, TakenNews, Unreadable } from '../messages.ts';
import { keepLater } from '../notes/later-readings.ts';
import { hasNotes } from '../notes/notes.ts';
import { badgeIsDue } from '../settings/badge-duty.ts';
import { loadSettings } from '../settings/settings.ts';
import { layArticle, loadBadge, loadReader, PageRefused } from './page-scripts.ts';
import type { PageOfTab } from './parser.ts';
import { hashOfTaken, readPage, readTakenPage, type TakenOutcome } from './read-page.ts';
import { tellTabNews } from './tab-news.ts';

// Sites on which browsers let no extension run, though their addresses look like any other.
const closedSites = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

// The engine is built into the extension, so that one version names both.
const engineVersion = () => browser.runtime.getManifest().version;

async function urlOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId)).url;
}

/** Whether the tab is in a private window: of what is only read there nothing is kept. */
const isPrivate = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => false,
  );

/** Whether the tab is there and may be read: the browser tells the address of those tabs alone. */
const mayBeRead = (tabId: number) => urlOf(tabId).then(Boolean, () => false);

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
  const due = await receiveReading(tabId, url ?? outcome.reading.page.url, outcome);
  if (outcome.reading.page.kind === 'article') await layArticle(tabId, due ? outcome.reading : null);
  if (due) await loadBadge(tabId);
  await loadReader(tabId);
  const kept = url ? await findReading(url) : null;
  return { state: 'read', reading: asFollowed(outcome.reading, kept), readAt: new Date().toISOString(), current: true };
}

/** Reads a page that its own script handed over, keeps and draws what it says, and loads the badge where one is due. Where the permission was taken back since that script came there, nothing is read. */
export async function readTaken(tabId: number, taken: PageOfTab): Promise<TakenNews> {
  if (!(await mayBeRead(tabId))) return { article: false, badge: null };
  const outcome = await readTakenPage(taken, false);
  if (outcome.state !== 'read') {
    console.error(`${taken.url} could not be read`, outcome);
    return { article: false, badge: null };
  }
  const { reading } = outcome;
  if (reading.page.kind === 'not-article') return { article: false, badge: null };
  const badge = (await receiveReading(tabId, taken.url, outcome)) && (await loadBadge(tabId));
  return { article: true, badge: badge ? reading : null };
}

/** Keeps what was read at an address, draws it on the icon of the tab that shows it, and says whether the badge is due there. */
async function receiveReading(tabId: number, url: string, { reading, textHash, taken }: PageRead & { taken: PageOfTab }): Promise<boolean> {
  const shown = await stillShows(tabId, url);
  if (shown) await paintReading(tabId, reading);
  if (reading.page.kind === 'not-article') return false;
  const settings = await loadSettings();
  if (!(await isPrivate(tabId))) await keep(url, { reading, textHash, taken }, settings.mostReadings);
  if (shown) tellTabNews({ tabId, is: 'read' });
  return shown && badgeIsDue(reading, settings, new URL(url).hostname);
}

/** Keeps a reading, and beside the notes of its page. Where the disk has no room, or fails, it is shown all the same and made anew on the next visit. */
async function keep(url: string, { reading, textHash, taken }: PageRead & { taken: PageOfTab }, limit: number): Promise<void> {
  const kept = keepReading({ url, reading, textHash, engine: engineVersion(), readAt: Date.now() }, limit);
  await kept.catch((error: unknown) => console.error('A reading was not kept', error));
  await keepBeside(url, reading, taken).catch((error: unknown) => console.error('A later reading was not kept beside its note', error));
}

/** Whether the tab still shows the page that was read: it may have moved on, or closed, while the page was being read. */
async function stillShows(tabId: number, url: string): Promise<boolean> {
  try {
    const shown = await urlOf(tabId);
    return !shown || addressOf(shown) === addressOf(url);
  } catch {
    return false;
  }
}

async function keepBeside(url: string, reading: Reading, taken: PageOfTab): Promise<void> {
  // Most pages have no note: their text is not taken out. What stands around the article changes with every visit, so that
  // only its own text tells whether it is another: that of the page that was read, for the tab may show the next by now.
  if (await hasNotes(url)) await keepLater(url, { reading, textHash: await hashOfTaken(taken) });
}

async function readOrSayWhy(tabId: number, url: string | undefined, insist: boolean): Promise<TakenOutcome> {
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
