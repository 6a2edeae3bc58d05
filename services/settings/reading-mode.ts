import { browser } from '@wxt-dev/browser';
import type { Settings } from './settings.ts';

/** Says whether every article is read now: the reader chose it and the permission still stands. */
export async function readsEverywhere(): Promise<boolean> {
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Settings };
  return settings?.reading === 'everywhere' && (await browser.permissions.contains({ origins: ['*://*/*'] }));
}
