import type { Browser, CDPSession } from '@playwright/test';
import type { TakenPage } from '../../core/page/take.ts';
import { besidePage, bring, callOnPage, evaluate, type SpeedPage } from './beside-page.ts';
import { readTime } from './measure-cold.ts';

/**
 * What reading the pages costs the hidden document, in milliseconds of its thread's processor time, one after another: it stays open, so
 * that only the first meets a cold engine. A page that gave up, or was not let through, costs NaN. `taking` and `elsewhere` are the contestants of these names.
 */
export function measureElsewhere(browser: Browser, pages: SpeedPage[], taking: string, elsewhere: string): Promise<number[]> {
  return besidePage(browser, null, async ({ client, world }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await bring(client, world, elsewhere);
    const costs: number[] = [];
    for (const page of pages) {
      const taken = JSON.parse(await callOnPage(browser, page, taking)) as TakenPage | null;
      costs.push(taken ? await costOf(client, world, page, taken).catch(() => Number.NaN) : Number.NaN);
    }
    return costs;
  });
}

async function costOf(client: CDPSession, world: number, page: SpeedPage, taken: TakenPage): Promise<number> {
  await evaluate(client, world, `globalThis.taken=${JSON.stringify(taken)};0`);
  const before = await readTime(client);
  await evaluate(client, world, `contestant.run(taken,${JSON.stringify(page.url)});0`);
  return (await readTime(client)) - before;
}
