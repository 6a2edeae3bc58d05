import type { ReaderBrowser } from './reader-browser.ts';
import { until } from './until.ts';

/** What the extension asks for when a reader wants every article read. */
export const EVERY_SITE = '*://*/*';

/** The extension's interfaces that stories look into from a page of its own. */
export interface ExtensionWindow {
  chrome: {
    scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[]; excludeMatches?: string[] }[]> };
    storage: { local: { get(key: string): Promise<{ settings?: object }> } };
    permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
    action: { getTitle(about: { tabId: number }): Promise<string> };
    runtime: { getManifest(): { version: string } };
  };
}

/** Chooses "every article" on the welcome page and lets the browser allow it; back when Whence reads every page that loads. */
export async function chooseEveryArticle(reader: ReaderBrowser): Promise<void> {
  await reader.allowHosts(EVERY_SITE);
  const welcome = await reader.visit(reader.addressOf('welcome.html'));
  await welcome.getByRole('radio', { name: 'Every article I open' }).check();
  await until('the reader to be registered', async () => (await welcome.evaluate(lookUpRegistered)).length > 0);
  await welcome.close();
}

/** What the extension has registered at run time, looked up in a page of its own. */
const lookUpRegistered = () => (globalThis as unknown as ExtensionWindow).chrome.scripting.getRegisteredContentScripts();

const registered = (reader: ReaderBrowser) => reader.inExtension(lookUpRegistered, null);

/** The content scripts that the extension has registered at run time, by name. */
export async function registeredScripts(reader: ReaderBrowser): Promise<string[]> {
  return (await registered(reader)).map(({ id }) => id);
}

/** The pages on which the extension reads by itself, as the browser's patterns. */
export async function registeredPages(reader: ReaderBrowser): Promise<string[]> {
  return (await registered(reader)).flatMap(({ matches = [] }) => matches);
}

/** The pages that it leaves out among them. */
export async function leftOutPages(reader: ReaderBrowser): Promise<string[]> {
  return (await registered(reader)).flatMap(({ excludeMatches = [] }) => excludeMatches);
}

/** The settings as they are kept: a page shows a choice before it is. */
export async function keptSettings(reader: ReaderBrowser): Promise<object> {
  const look = () => (globalThis as unknown as ExtensionWindow).chrome.storage.local.get('settings');
  return (await reader.inExtension(look, null)).settings ?? {};
}

/** The sites that the extension may read without a click. */
export async function allowedSites(reader: ReaderBrowser): Promise<string[]> {
  const { origins = [] } = await reader.inExtension(() => (globalThis as unknown as ExtensionWindow).chrome.permissions.getAll(), null);
  return origins;
}

/** What the toolbar button says in words, for every tab by its address. */
export async function toolbarTitles(reader: ReaderBrowser): Promise<Record<string, string>> {
  return reader.inExtension(async () => {
    const { action, tabs } = (globalThis as unknown as ExtensionWindow).chrome;
    const open = await tabs.query({});
    const titled = open.map(async ({ id, url = '' }) => [url, await action.getTitle({ tabId: id })] as const);
    return Object.fromEntries(await Promise.all(titled));
  }, null);
}

/** The version that the extension says it has. */
export async function extensionVersion(reader: ReaderBrowser): Promise<string> {
  return reader.inExtension(() => (globalThis as unknown as ExtensionWindow).chrome.runtime.getManifest().version, null);
}
