import type { Browser, CDPSession } from '@playwright/test';
import { evaluate, evaluateString, openWorld, readTime, type SpeedPage, showPage } from './measure-cold.ts';

/**
 * What reading the pages costs the hidden document, in milliseconds of its thread's processor time, one after another: it stays open, so
 * that only the first meets a cold engine. A page that gave up costs NaN. `taking` and `elsewhere` are the contestants of these names.
 */
export async function measureElsewhere(browser: Browser, pages: SpeedPage[], taking: string, elsewhere: string): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    const world = await openWorld(client);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await evaluate(client, world, `${elsewhere};globalThis.contestant=contestant;0`);
    const costs: number[] = [];
    for (const page of pages) costs.push(await costOf(client, world, page, await takeDown(browser, page, taking)).catch(() => Number.NaN));
    return costs;
  } finally {
    await context.close();
  }
}

async function costOf(client: CDPSession, world: number, page: SpeedPage, message: string): Promise<number> {
  await evaluate(client, world, `globalThis.message=${JSON.stringify(message)};0`);
  const before = await readTime(client);
  await evaluate(client, world, `contestant.run(message,${JSON.stringify(page.url)});0`);
  return (await readTime(client)) - before;
}

async function takeDown(browser: Browser, page: SpeedPage, taking: string): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    await showPage(tab, page);
    const world = await openWorld(client);
    await evaluate(client, world, `${taking};globalThis.contestant=contestant;0`);
    return await evaluateString(client, world, 'contestant.run()');
  } finally {
    await context.close();
  }
}
