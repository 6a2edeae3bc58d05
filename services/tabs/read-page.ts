/** What a tab's page says, read in the hidden document: the page's own thread only hands the page over. */
import * as v from 'valibot';
import { textKey } from '../../core/compare/text-key.ts';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import type { Reading } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import type { PageOutcome } from '../messages.ts';
import { PageReadSchema } from '../schema.ts';
import { openedUrl, PageRefused, takePageOfTab } from './page-scripts.ts';
import { askParser, type PageOfTab } from './parser.ts';

/** A page that was read, with what was taken down of it: what else is asked about it later is asked of the same page, whatever the tab shows by then. */
export type TakenOutcome = (Extract<PageOutcome, { state: 'read' }> & { taken: PageOfTab }) | Exclude<PageOutcome, { state: 'read' }>;

/** Reads the tab's page as it stands. Throws PageRefused where the browser lets no script into it. */
export async function readPage(tabId: number, insist: boolean): Promise<TakenOutcome> {
  const taken = await takePageOfTab(tabId);
  return taken.ok ? readTakenPage(taken, insist) : { state: 'unreadable', why: taken.why };
}

/** Reads a page that was taken down in its tab. */
export async function readTakenPage({ page, url }: PageOfTab, insist: boolean): Promise<TakenOutcome> {
  const reply = await askParser('read', { page, url, insist });
  if (!reply.ok) return { state: 'failed', error: reply.error };
  return { state: 'read', ...v.parse(PageReadSchema, reply.made), taken: { page, url } };
}

/** The tab's page as following needs it: its reading and its text. Throws PageRefused where there is none to be had. */
export async function openPageInTab(tabId: number): Promise<OpenedPage> {
  const taken = await takePageOfTab(tabId);
  if (!taken.ok) throw new PageRefused(`The page can't be read: ${taken.why}`);
  return openTaken(taken);
}

async function openTaken({ page, url }: PageOfTab): Promise<OpenedPage> {
  const reply = await askParser('openTaken', { page, url });
  if (!reply.ok) throw new Error(reply.error);
  return reply.made;
}

/** The text of an article, with the hash of its words, however they are set: 40 hexadecimal digits, null where they are too few to be known again. */
interface HashedText {
  text: string;
  hash: string | null;
}

async function hashedText(page: OpenedPage): Promise<HashedText | null> {
  const whole = page.text.paragraphs.join('\n\n');
  const key = textKey(page);
  const hash = key === null ? null : (await digest(new TextEncoder().encode(key))).slice(0, 40);
  return whole === '' ? null : { text: whole, hash };
}

/** The hash of the article's text in a page that was taken down; null where it has none. */
export async function hashOfTaken(taken: PageOfTab): Promise<string | null> {
  return (await hashedText(await openTaken(taken)))?.hash ?? null;
}

/** The article's text in a tab's page, the reading of that same page, and the address under which it was first opened. */
export interface PageText extends HashedText {
  reading: Reading;
  openedUrl: string | null;
}

/** Takes the article's text out of the tab's page; null where it has none or lets nobody in. */
export async function textOfPage(tabId: number): Promise<PageText | null> {
  try {
    const opened = await openPageInTab(tabId);
    const hashed = await hashedText(opened);
    return hashed && { ...hashed, reading: opened.reading, openedUrl: await openedUrl(tabId, opened.reading.page.url) };
  } catch (error) {
    if (error instanceof PageRefused) return null;
    throw error;
  }
}
