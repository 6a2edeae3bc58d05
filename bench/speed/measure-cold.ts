import type { Browser, CDPSession, Page } from '@playwright/test';

/** What one cold run cost the renderer's main thread, in milliseconds of its processor time. */
export interface Cost {
  /** Compiling and running the script that brings the code. */
  load: number;
  /** The first call. */
  call: number;
}

/** A page to run on: no script of its own, no network. */
export interface SpeedPage {
  id: string;
  url: string;
  html: string;
}

/**
 * The cost of a script's first call on a page, in a browser context made for it alone: nothing is compiled, cached or warm.
 * The script runs in an isolated world, as an extension's content script does.
 */
export async function measureCold(browser: Browser, page: SpeedPage, script: string): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    await showPage(tab, page);
    const world = await openWorld(client);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readTime(client);
    await evaluate(client, world, `${script};globalThis.contestant=contestant;0`);
    const loaded = await readTime(client);
    await evaluate(client, world, 'contestant.run();0');
    const called = await readTime(client);
    return { load: loaded - before, call: called - loaded };
  } finally {
    await context.close();
  }
}

/** Shows a page under its own address without its scripts and without asking any network for anything. */
export async function showPage(tab: Page, page: SpeedPage): Promise<void> {
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
          body: page.html,
        })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'load', timeout: 60_000 });
  // Layout is done and the thread idle before anything is measured.
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** A world of its own in the page's main frame. */
export async function openWorld(client: CDPSession): Promise<number> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'whence-bench' });
  return executionContextId;
}

/** Runs an expression in a world; a surprise in it is one here. */
export async function evaluate(client: CDPSession, contextId: number, expression: string): Promise<void> {
  const { exceptionDetails } = await client.send('Runtime.evaluate', { expression, contextId, timeout: 120_000 });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** The string that an expression comes to in a world. */
export async function evaluateString(client: CDPSession, contextId: number, expression: string): Promise<string> {
  const { result } = await client.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return String(result.value);
}

/** The processor time that the main thread has taken so far, in milliseconds. */
export async function readTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}
