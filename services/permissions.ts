import { browser } from 'wxt/browser';

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
