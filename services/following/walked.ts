/** What a chain is followed from: the page in a tab, or a page that a link leads to and a side panel shows. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import type { Reading } from '../../core/model.ts';
import { renewInPanel } from '../browser/panel.ts';
import { paintReading } from '../browser/toolbar.ts';
import { placeOf } from '../database/address.ts';
import { findOpened, keepOpened } from '../database/opened-pages.ts';
import type { TabReading } from '../messages.ts';
import { openPageInTab } from '../tabs/read-page.ts';
import { tellTabNews } from '../tabs/tab-news.ts';

/** What a walk is asked for by, as a page of the extension may send it. */
export const WalkedSchema = v.union([v.object({ tabId: v.number() }), v.object({ windowId: v.number(), url: v.string() })]);
/** A tab by its id, or the window whose panel shows the page at an address. */
export type Walked = v.InferOutput<typeof WalkedSchema>;

/** One walk is on its way for each. */
export function nameWalked(walked: Walked): string {
  return 'tabId' in walked ? `${walked.tabId}` : `link ${walked.windowId} ${walked.url}`;
}

/** The address of the page now; undefined where the browser does not tell it. */
export async function addressOfWalked(walked: Walked): Promise<string | undefined> {
  return 'tabId' in walked ? (await browser.tabs.get(walked.tabId)).url : walked.url;
}

/** The page to set out from. Throws where the tab may not be read, or the link's page is no longer kept. */
export async function openWalked(walked: Walked): Promise<OpenedPage> {
  if ('tabId' in walked) {
    const page = await openPageInTab(walked.tabId);
    const { url } = page.reading.page;
    await keepOpened('tab', url, { page, url, redirects: [] }, Date.now());
    return page;
  }
  const kept = await findOpened('fetch', walked.url);
  if (!kept) throw new Error('The page that the link leads to is no longer kept; choose the link once more.');
  return kept.page;
}

/** Whether the page that a walk set out from, at `url`, still stands there: the tab may have moved on meanwhile, or been closed. */
async function isThere(walked: Walked, url: string): Promise<boolean> {
  const shown = await addressOfWalked(walked).catch(() => null);
  return shown !== null && (!shown || placeOf(shown) === placeOf(url));
}

/** Shows what following found where the reader looks, and answers with it; of a page that is no longer there nothing is known. */
export async function showWalked(walked: Walked, reading: Reading, url: string): Promise<TabReading> {
  if (!(await isThere(walked, url))) return { state: 'unread' };
  const known: TabReading = { state: 'read', reading, readAt: new Date().toISOString(), current: true };
  if ('tabId' in walked) {
    await paintReading(walked.tabId, reading);
    tellTabNews({ tabId: walked.tabId, is: 'read' });
  } else await renewInPanel(walked.windowId, { url: walked.url, known });
  return known;
}
