/** What the background sends into a page. Everything here needs activeTab or the grant for that tab; without, the browser refuses. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { QuoteSelector, Reading } from '../../core/model.ts';
import type { QuoteShown } from '../messages.ts';
import { PageTakenSchema } from '../schema.ts';
import { type Look, loadLook } from '../settings/look.ts';
import type { Desk } from './desk.ts';
import type { PageTaken } from './take-this-page.ts';

type World = { whenceDesk?: Desk };

/** The browser let no script into the page: its own pages, pages without permission, error pages. */
export class PageRefused extends Error {
  override name = 'PageRefused';
}

const refused = (cause: unknown): never => {
  throw new PageRefused(`The browser let no script into the page: ${cause}`, { cause });
};

type PageScript = '/reader.js' | '/take.js' | '/badge.js' | '/quote.js';

async function loadScript(tabId: number, file: PageScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(refused);
}

async function isLet(load: Promise<unknown>): Promise<boolean> {
  try {
    await load;
    return true;
  } catch (error) {
    if (error instanceof PageRefused) return false;
    throw error;
  }
}

async function runInPage<Arguments extends unknown[]>(
  tabId: number,
  func: (...args: Arguments) => unknown,
  args: Arguments,
): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args }).catch(refused);
  return injected?.result ?? null;
}

// The functions below are carried into the page as text: they may name nothing outside themselves.
const takeAtDesk = () => (globalThis as World).whenceDesk?.take?.() ?? null;
const layArticleOnDesk = (latest: Reading | null) => {
  const world = globalThis as World;
  world.whenceDesk = Object.assign(world.whenceDesk ?? {}, { article: true }, latest && { latest });
};
const layLookOnDesk = (look: Look) => {
  const world = globalThis as World;
  world.whenceDesk = Object.assign(world.whenceDesk ?? {}, { look });
};
const showAtDesk = (selector: QuoteSelector) => (globalThis as World).whenceDesk?.showWords?.(selector) ?? null;

async function dressBadge(tabId: number): Promise<void> {
  // A page can't read the extension's files, so that what the badge needs of them is handed to it.
  await runInPage(tabId, layLookOnDesk, [await loadLook()]);
  await loadScript(tabId, '/badge.js');
}

/** Tells the scripts in the tab's page that it is an article, with its reading where the badge is to draw it, and says whether a page is there. */
export const layArticle = (tabId: number, reading: Reading | null) => isLet(runInPage(tabId, layArticleOnDesk, [reading]));

/** Loads the badge into the tab's page, where it draws the reading that lies on the desk, and says whether it is there. */
export const loadBadge = (tabId: number) => isLet(dressBadge(tabId));

/** Loads the reader into the tab's page, which it follows from now on as it grows and moves on, and says whether it is there. */
export const loadReader = (tabId: number) => isLet(loadScript(tabId, '/reader.js'));

/**
 * A tab whose address the browser doesn't tell is refused here: Chromium would keep a script for it, until its first page comes, whose
 * site may never answer, or until the reader gives again what they took back.
 */
async function refuseUnlessThere(tabId: number): Promise<void> {
  if (!(await browser.tabs.get(tabId)).url) refused('it may not be read, or none has come into the tab yet');
}

/** Takes down the tab's page as it stands, loading what takes it where it is not there yet. */
export async function takePageOfTab(tabId: number): Promise<PageTaken> {
  await refuseUnlessThere(tabId);
  let taken = await runInPage(tabId, takeAtDesk, []);
  if (taken === null) {
    await loadScript(tabId, '/take.js');
    taken = await runInPage(tabId, takeAtDesk, []);
  }
  return v.parse(PageTakenSchema, taken);
}

/** Scrolls the tab's page to these words, marks them, and says whether they were found: in a page that lets no script in they are not. */
export async function showWordsInPage(tabId: number, selector: QuoteSelector): Promise<QuoteShown> {
  if (!(await isLet(refuseUnlessThere(tabId).then(() => loadScript(tabId, '/quote.js'))))) return 'not-found';
  return (await runInPage(tabId, showAtDesk, [selector])) === 'shown' ? 'shown' : 'not-found';
}

const addressesOfDocument = () => ({
  now: document.URL,
  opened: performance.getEntriesByType('navigation')[0]?.name ?? location.href,
});
const AddressesSchema = v.object({ now: v.string(), opened: v.string() });

/** The address under which the tab's page was first opened; null where the tab shows another page than that at `url` by now. */
export async function openedUrl(tabId: number, url: string): Promise<string | null> {
  const { now, opened } = v.parse(AddressesSchema, await runInPage(tabId, addressesOfDocument, []));
  return now === url ? opened : null;
}
