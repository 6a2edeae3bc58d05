import { browser } from 'wxt/browser';

/**
 * Changes what the browser's storage keeps under `key`, and returns it as it is then. Changes come one after another, whichever pages
 * of Whence ask for them at once, so that none undoes another; a worker that dies holds nobody up (https://w3c.github.io/web-locks/).
 * Rejects where the storage is full or broken: then what was kept before still is.
 */
export function changeKept<Kept>(key: string, load: () => Promise<Kept>, change: (kept: Kept) => Kept): Promise<Kept> {
  return navigator.locks.request(`kept/${key}`, async () => {
    const changed = change(await load());
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}
