import type { Browser } from '@playwright/test';
import type { Reading } from '../../core/model.ts';
import { evaluate, openWorld, type SpeedPage, showPage } from '../speed/measure-cold.ts';

/** The reading of a page by the engine in a content script's world of a real tab, the page standing at its own address. */
export async function readInChromium(browser: Browser, page: SpeedPage, engine: string): Promise<Reading> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    await showPage(tab, page);
    const world = await openWorld(client);
    await evaluate(client, world, `${engine};globalThis.contestant=contestant;0`);
    const { result } = await client.send('Runtime.evaluate', {
      expression: 'JSON.stringify(contestant.run())',
      contextId: world,
      returnByValue: true,
    });
    return JSON.parse(String(result.value)) as Reading;
  } finally {
    await context.close();
  }
}
