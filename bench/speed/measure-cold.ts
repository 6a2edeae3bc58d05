import type { Browser, CDPSession } from '@playwright/test';
import { besidePage, bring, evaluate, type SpeedPage } from './beside-page.ts';

/** What one cold run cost the renderer's main thread, in milliseconds of its processor time. */
export interface Cost {
  /** Compiling and running the script that brings the code. */
  load: number;
  /** The first call. */
  call: number;
}

/**
 * The cost of a script's first call on a page, in a browser context made for it alone: nothing is compiled, cached or warm.
 * The script runs in an isolated world, as an extension's content script does.
 */
export async function measureCold(browser: Browser, page: SpeedPage, script: string): Promise<Cost> {
  return besidePage(browser, page, async ({ client, world }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readTime(client);
    await bring(client, world, script);
    const loaded = await readTime(client);
    await evaluate(client, world, 'contestant.run();0');
    const called = await readTime(client);
    return { load: loaded - before, call: called - loaded };
  });
}

/** The processor time that the main thread has taken so far, in milliseconds. */
export async function readTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}
