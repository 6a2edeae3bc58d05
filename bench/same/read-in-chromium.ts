import type { Browser } from '@playwright/test';
import type { Reading } from '../../core/model.ts';
import { evaluate, evaluateString, openWorld, type SpeedPage, showPage } from '../speed/measure-cold.ts';

/** The reading of a page that was taken down in a content script's world of a real tab, the page standing at its own address. */
export async function readInChromium(browser: Browser, page: SpeedPage, whole: string): Promise<Reading> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    await showPage(tab, page);
    const world = await openWorld(client);
    await evaluate(client, world, `${whole};globalThis.contestant=contestant;0`);
    return JSON.parse(await evaluateString(client, world, 'JSON.stringify(contestant.run())')) as Reading;
  } finally {
    await context.close();
  }
}
