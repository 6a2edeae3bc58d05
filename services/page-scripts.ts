/** What the background sends into a page. Everything here needs activeTab or the grant for that tab; without, the browser refuses. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OpenedPage } from '../core/follow/open-page.ts';
import type { QuoteSelector } from '../core/model.ts';
import type { Desk } from './desk.ts';
import { type Look, loadLook } from './look.ts';
import type { PageOutcome, QuoteShown } from './messages.ts';
import { OpenedPageSchema, PageOutcomeSchema } from './schema.ts';

type World = { whenceDesk?: Desk };

/** The browser let no script into the page: its own pages, pages without permission, error pages. */
export class PageRefused extends Error {
  override name = 'PageRefused';
}

const refused = (cause: unknown): never => {
  throw new PageRefused(`The browser let no script into the page: ${cause}`, { cause });
};

type PageScript = '/reader.js' | '/engine.js' | '/badge.js' | '/quote.js' | '/article.js';

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
const readAtDesk = (insist: boolean) => (globalThis as World).whenceDesk?.read?.(insist) ?? null;
const openAtDesk = () => (globalThis as World).whenceDesk?.open?.() ?? null;
const layLookOnDesk = (look: Look) => {
  const world = globalThis as World;
  world.whenceDesk = { ...world.whenceDesk, look };
};
const showAtDesk = (selector: QuoteSelector) => (globalThis as World).whenceDesk?.showWords?.(selector) ?? null;

async function dressBadge(tabId: number): Promise<void> {
  // A page can't read the extension's files, so that what the badge needs of them is handed to it.
  await runInPage(tabId, layLookOnDesk, [await loadLook()]);
  await loadScript(tabId, '/badge.js');
}

/** Loads the engine into the tab's page, where it waits to be asked, and says whether it is there: a tab may close meanwhile. */
export const loadEngine = (tabId: number) => isLet(loadScript(tabId, '/engine.js'));

/** Loads the badge into the tab's page, where it draws the reading that lies on the desk, and says whether it is there. */
export const loadBadge = (tabId: number) => isLet(dressBadge(tabId));

/** Loads the reader into the tab's page, which it follows from now on as it grows and moves on, and says whether it is there. */
export const loadReader = (tabId: number) => isLet(loadScript(tabId, '/reader.js'));

/** Reads the tab's page and returns what the engine found, loading the engine where it is not there yet. */
export async function readPage(tabId: number, insist: boolean): Promise<PageOutcome> {
  let outcome = await runInPage(tabId, readAtDesk, [insist]);
  if (outcome === null) {
    await loadScript(tabId, '/engine.js');
    outcome = await runInPage(tabId, readAtDesk, [insist]);
  }
  return v.parse(PageOutcomeSchema, outcome);
}

/** Scrolls the tab's page to these words, marks them, and says whether they were found. */
export async function showWordsInPage(tabId: number, selector: QuoteSelector): Promise<QuoteShown> {
  await loadScript(tabId, '/quote.js');
  return (await runInPage(tabId, showAtDesk, [selector])) === 'shown' ? 'shown' : 'not-found';
}

/** The tab's page as following needs it: its reading and its text. */
export async function openPageInTab(tabId: number): Promise<OpenedPage> {
  await loadScript(tabId, '/article.js');
  return v.parse(OpenedPageSchema, await runInPage(tabId, openAtDesk, []));
}

/** The article's text in a tab's page, with its hash and the address under which the page was first opened. */
export interface PageText {
  text: string;
  /** SHA-256 in hexadecimal. */
  hash: string;
  openedUrl: string;
}

const openedAddress = () => performance.getEntriesByType('navigation')[0]?.name ?? location.href;

/** Takes the article's text out of the tab's page; null where it has none. */
export async function textOfPage(tabId: number): Promise<PageText | null> {
  const { text } = await openPageInTab(tabId);
  const whole = text.paragraphs.join('\n\n');
  if (whole === '') return null;
  const openedUrl = v.parse(v.string(), await runInPage(tabId, openedAddress, []));
  return { text: whole, hash: await digest(whole), openedUrl };
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
