import type { Browser, CDPSession } from '@playwright/test';
import { besidePage, bring, callOnPage, evaluate, type SpeedPage } from './beside-page.ts';
import { readTime } from './measure-cold.ts';

/**
 * What reading the pages costs the hidden document, in milliseconds of its thread's processor time, one after another: it stays open, so
 * that only the first meets a cold engine. A page that gave up costs NaN. `taking` and `elsewhere` are the contestants of these names.
 */
export function measureElsewhere(browser: Browser, pages: SpeedPage[], taking: string, elsewhere: string): Promise<number[]> {
  return besidePage(browser, null, async ({ client, world }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await bring(client, world, elsewhere);
    const costs: number[] = [];
    for (const page of pages) {
      const message = JSON.parse(await callOnPage(browser, page, taking)) as string;
      costs.push(await costOf(client, world, page, message).catch(() => Number.NaN));
    }
    return costs;
  });
}

async function costOf(client: CDPSession, world: number, page: SpeedPage, message: string): Promise<number> {
  await evaluate(client, world, `globalThis.message=${JSON.stringify(message)};0`);
  const before = await readTime(client);
  await evaluate(client, world, `contestant.run(message,${JSON.stringify(page.url)});0`);
  return (await readTime(client)) - before;
}
