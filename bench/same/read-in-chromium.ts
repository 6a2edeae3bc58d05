import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Reading } from '../../core/model.ts';
import { answerAlone, besidePage, bring, openWorld, type SpeedPage } from '../speed/beside-page.ts';
import { bundleContestant } from '../speed/bundle-contestant.ts';

/** The extension's two halves as scripts: what takes a page down in its tab, and what reads it elsewhere. */
interface Halves {
  taking: string;
  reading: string;
}

/**
 * The readings of pages as the extension makes them, in their order: each page stands at its own address in a real tab, is taken down in a
 * world of a content script's kind, and read in a document of another tab, which stays open as the hidden document does.
 * So many pages are on their way at once. All windows are put away: laid out is what is taken down, painted only what is in sight.
 */
export async function readInChromium(browser: Browser, pages: SpeedPage[], atOnce: number): Promise<Reading[]> {
  const halves = { taking: await bundleContestant('ungated'), reading: await bundleContestant('elsewhere') };
  const readings = new Map<SpeedPage, Reading>();
  const waiting = pages.values();
  await Promise.all(Array.from({ length: atOnce }, () => readOneByOne(browser, waiting, halves, readings)));
  return pages.map((page) => readings.get(page) as Reading);
}

function readOneByOne(browser: Browser, waiting: Iterable<SpeedPage>, halves: Halves, readings: Map<SpeedPage, Reading>): Promise<void> {
  return besidePage(browser, null, async (hidden) => {
    await putAway(hidden.client);
    await bring(hidden.client, hidden.world, halves.reading);
    await besidePage(browser, null, async ({ tab, client }) => {
      await putAway(client);
      let html = '';
      await answerAlone(tab, () => html);
      for (const page of waiting) {
        html = page.html;
        await openAnew(tab, page.url);
        const world = await openWorld(client);
        await bring(client, world, halves.taking);
        const taken = await call(client, world, '() => contestant.run()');
        readings.set(page, (await call(hidden.client, hidden.world, '({ page, url }) => contestant.run(page, url)', taken)) as Reading);
      }
    });
  });
}

/** Minimises the window of a tab. */
async function putAway(client: CDPSession): Promise<void> {
  const { windowId } = await client.send('Browser.getWindowForTarget');
  await client.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
}

/** Opens an address in a tab, though the tab may stand at the same one, but for its fragment, with another page. */
async function openAnew(tab: Page, url: string): Promise<void> {
  if (await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })) return;
  await tab.goto('about:blank');
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}

/** Calls a function in a world with a plain value, and returns what it comes to. */
async function call(client: CDPSession, executionContextId: number, functionDeclaration: string, value?: unknown): Promise<unknown> {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration,
    arguments: [{ value }],
    executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
