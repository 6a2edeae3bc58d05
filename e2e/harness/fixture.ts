import { test as base, expect } from '@playwright/test';
import { chromiumFamily, findBrowser, firefoxFamily } from '../../scripts/browsers.mjs';
import { buildFolder } from './builds.ts';
import { ReaderBrowser } from './reader-browser.ts';
import { ReaderFirefox } from './reader-firefox.ts';
import { Sites } from './sites.ts';

interface Stage {
  /** The folder of the extension that `reader` starts with. */
  build: string;
  /** Invented sites, and the record of all that browsers asked for. */
  sites: Sites;
  /** A reader's Chromium with the extension freshly installed, without any host permission. */
  reader: ReaderBrowser;
  /** Whether that Firefox asks before it gives a permission. */
  asks: boolean;
  /** A reader's Firefox; a story with it is skipped where there is none. */
  firefox: ReaderFirefox;
}

export const test = base.extend<Stage>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  sites: async ({}, use) => {
    const sites = await Sites.open();
    await use(sites);
    await sites.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  build: async ({}, use) => use(buildFolder('chrome-mv3')),
  reader: async ({ build, sites }, use) => {
    const executable = findBrowser(chromiumFamily);
    if (!executable) throw new Error(chromiumFamily.advice);
    const reader = await ReaderBrowser.start({ build, sites, executable });
    await use(reader);
    await reader.close();
  },
  asks: [false, { option: true }],
  firefox: async ({ asks, sites }, use) => {
    const executable = findBrowser(firefoxFamily);
    test.skip(!executable, firefoxFamily.advice);
    const firefox = await ReaderFirefox.start({ build: buildFolder('firefox-mv3'), sites, asks, executable: executable ?? '' });
    await use(firefox);
    await firefox.close();
  },
});

export { expect };
