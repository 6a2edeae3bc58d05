import type { Page } from '@playwright/test';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from './builds.ts';
import { EVERY_SITE, type ExtensionWindow } from './choices.ts';
import { test as base } from './fixture.ts';
import { ReaderBrowser } from './reader-browser.ts';
import { Sites } from './sites.ts';

/** One browser, given every site, that follows many chains one after the other. */
export interface Walker {
  sites: Sites;
  reader: ReaderBrowser;
  /** Opens an article, clicks "Follow the chain", and hands back the popup's page when the walk has ended. */
  follow(address: string): Promise<Page>;
}

type Extension = ExtensionWindow['chrome'];
type Stored = { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };

/** Asks for every site, as a click on "Follow the chain" does where it is needed; the browser says yes. */
export async function askForEverySite(reader: ReaderBrowser): Promise<void> {
  await reader.inExtension(async (origin) => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request(of: object): Promise<boolean> } } }).chrome;
    if (!(await permissions.request({ origins: [origin] }))) throw new Error('The browser refused');
  }, EVERY_SITE);
}

/** The popup of a tab, opened as a page of its own: a browser has only one popup, and opening it takes longer than the walk. */
export async function popupOf(reader: ReaderBrowser, article: Page): Promise<Page> {
  const popup = await reader.visit(reader.addressOf('manifest.json'));
  const tabId = await popup.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, article.url());
  await popup.goto(reader.addressOf(`popup.html?tab=${tabId}`));
  return popup;
}

/** Leaves no choice of an earlier story behind: whether a badge is drawn must not depend on which stories shared the browser. */
async function forgetChoices(reader: ReaderBrowser): Promise<void> {
  await reader.inExtension(() => (globalThis as unknown as Stored).chrome.storage.local.remove('settings'), null);
}

export const test = base.extend<{ unchosen: undefined }, { walker: Walker }>({
  unchosen: [
    async ({ walker }, use) => {
      await forgetChoices(walker.reader);
      await use(undefined);
    },
    { auto: true },
  ],
  walker: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const executable = findBrowser(chromiumFamily);
      if (!executable) throw new Error(chromiumFamily.advice);
      const sites = await Sites.open();
      const reader = await ReaderBrowser.start({ build: buildFolder('chrome-mv3'), sites, executable });
      await reader.allowHosts(EVERY_SITE);
      await askForEverySite(reader);
      const follow = async (address: string): Promise<Page> => {
        const popup = await popupOf(reader, await reader.visit(address));
        await popup.getByRole('button', { name: 'Follow the chain' }).click();
        await popup.getByRole('button', { name: 'Follow it again' }).waitFor();
        return popup;
      };
      await use({ sites, reader, follow });
      await reader.close();
      await sites.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});
