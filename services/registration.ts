/** Reading every article: the reader is registered at run time while the reader's choice and the permission both stand. */
import { browser } from 'wxt/browser';
import { loadReader } from './page-scripts.ts';
import { everySite, mayReadEverySite } from './permissions.ts';
import { loadSettings } from './settings.ts';

const readerScript = {
  id: 'reader',
  matches: everySite.origins,
  js: ['reader.js'],
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
};

async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [readerScript.id] })).length > 0;
}

/** Registers or withdraws the reader so that it follows the choice and the permission, and says whether it reads every article now. */
export async function syncRegistration(): Promise<boolean> {
  const wanted = (await loadSettings()).reading === 'everywhere' && (await mayReadEverySite());
  const registered = await isRegistered();
  if (wanted && !registered) await browser.scripting.registerContentScripts([readerScript]);
  if (!wanted && registered) await browser.scripting.unregisterContentScripts({ ids: [readerScript.id] });
  return wanted;
}

/** Reads the tabs that were open before the reader was registered. Sleeping tabs read themselves when they wake. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: everySite.origins, discarded: false });
  // Pages that extensions may not touch refuse one by one; the others are read.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : loadReader(id))));
}
