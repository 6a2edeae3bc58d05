import { browser } from '@wxt-dev/browser';

/** Returns the tab that the popup is about: the one in front, or the one that its address names (`popup.html?tab=12`). */
export async function tabInQuestion(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front');
  return tab.id;
}
