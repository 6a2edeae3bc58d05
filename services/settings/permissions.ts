// Not the polyfill's: the popup asks too, and browsers give promises of their own here.
import { browser } from '@wxt-dev/browser';

/** Every http and https site: what reading every article needs. */
export const everySite = { origins: ['*://*/*'] };

/** Says whether the reader lets Whence read every site. */
export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains(everySite);
}

/** Asks the reader for every site and says whether it was given. Must be called straight from a click. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request(everySite);
}

/** Gives every site back and says whether the browser took it. */
export function giveBackEverySite(): Promise<boolean> {
  return browser.permissions.remove(everySite);
}

/** The pattern that asks for one site alone: "*://www.harbour-post.test/*". Null for an address of no site. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** Says whether the reader lets Whence read the site of an address. */
export async function mayReadSite(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site !== null && browser.permissions.contains({ origins: [site] });
}

/** Says whether the reader lets Whence open all of these sites, as the browser's patterns. */
export function maySites(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Asks the reader for these sites and says whether they were given. Must be called straight from a click. */
export function askForSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives these sites back, as the browser's patterns, and says whether the browser took them. */
export function giveBackSites(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}
