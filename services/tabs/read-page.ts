/** What a tab's page says, read in the hidden document: the page's own thread only hands the page over. */
import * as v from 'valibot';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import { digest } from '../database/digest.ts';
import type { PageOutcome } from '../messages.ts';
import { PageReadSchema } from '../schema.ts';
import { openedUrl, PageRefused, takePageOfTab } from './page-scripts.ts';
import { askParser, type PageOfTab } from './parser.ts';

/** Reads the tab's page as it stands. Throws PageRefused where the browser lets no script into it. */
export async function readPage(tabId: number, insist: boolean): Promise<PageOutcome> {
  const taken = await takePageOfTab(tabId);
  return taken.ok ? readTakenPage(taken, insist) : { state: 'unreadable', why: taken.why };
}

/** Reads a page that was taken down in its tab. */
export async function readTakenPage({ page, url }: PageOfTab, insist: boolean): Promise<PageOutcome> {
  const reply = await askParser('read', { page, url, insist });
  return reply.ok ? { state: 'read', ...v.parse(PageReadSchema, reply.made) } : { state: 'failed', error: reply.error };
}

/** The tab's page as following needs it: its reading and its text. Throws PageRefused where there is none to be had. */
export async function openPageInTab(tabId: number): Promise<OpenedPage> {
  const taken = await takePageOfTab(tabId);
  if (!taken.ok) throw new PageRefused(`The page can't be read: ${taken.why}`);
  const reply = await askParser('openTaken', { page: taken.page, url: taken.url });
  if (!reply.ok) throw new Error(reply.error);
  return reply.made;
}

/** The article's text in a tab's page, with its hash and the address under which the page was first opened. */
export interface PageText {
  text: string;
  /** SHA-256 in hexadecimal. */
  hash: string;
  openedUrl: string;
}

/** Takes the article's text out of the tab's page; null where it has none or lets nobody in. */
export async function textOfPage(tabId: number): Promise<PageText | null> {
  try {
    const { text } = await openPageInTab(tabId);
    const whole = text.paragraphs.join('\n\n');
    return whole === '' ? null : { text: whole, hash: await digest(new TextEncoder().encode(whole)), openedUrl: await openedUrl(tabId) };
  } catch (error) {
    if (error instanceof PageRefused) return null;
    throw error;
  }
}
