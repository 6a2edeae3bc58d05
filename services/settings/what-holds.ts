import { browser } from 'wxt/browser';
import { loadSettings } from './settings.ts';

/** What the reader's choices have come to by now, to be compared with what they came to before: settings, permissions, pages read as they load. */
export async function whatHolds(): Promise<string> {
  return JSON.stringify(await Promise.all([loadSettings(), browser.permissions.getAll(), browser.scripting.getRegisteredContentScripts()]));
}
