/** Which page stands in a tab, as far as the browser tells. */
import { browser } from '@wxt-dev/browser';
import { placeOf } from '../../services/database/address.ts';

/** In milliseconds. */
const lookEvery = 200;
/** How long a page is awaited before the reader is told that it is, in milliseconds. */
const silentFor = 8000;

/** The address of the tab's page; null where the browser doesn't tell it, or the tab is gone. */
export async function addressIn(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? placeOf(tab.url) : null;
}

/** Whether another page is on its way into the tab. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** Back when the tab's page has loaded, or has stopped loading: of that the browser sends no word where nothing came. Calls `tell` where that takes long. */
export async function whenLoaded(tabId: number, tell: () => void): Promise<void> {
  const timer = setTimeout(tell, silentFor);
  while (await isLoading(tabId)) await new Promise((settle) => setTimeout(settle, lookEvery));
  clearTimeout(timer);
}

/** Calls back each time that another page may stand in the tab; returns how to end it. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const updated = (id: number, { status, url }: { status?: string; url?: string }) => {
    if (id === tabId && (status ?? url) !== undefined) changed();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}
