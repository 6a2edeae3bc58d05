import type { Browser, CDPSession, Page } from '@playwright/test';

/** A page to run on: no script of its own, no network. */
export interface SpeedPage {
  id: string;
  url: string;
  html: string;
}

/** A world of its own beside a page. */
interface Beside {
  tab: Page;
  client: CDPSession;
  world: number;
}

/** Works in a world of its own, as an extension's content script has one, beside a page that is shown in a context made for it alone; a null page is an empty tab. */
export async function besidePage<Result>(
  browser: Browser,
  page: SpeedPage | null,
  work: (beside: Beside) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    const client = await context.newCDPSession(tab);
    if (page) await showPage(tab, page);
    return await work({ tab, client, world: await openWorld(client) });
  } finally {
    await context.close();
  }
}

/** Runs a contestant's script in a world, where it then stands as `contestant`. */
export const bring = (client: CDPSession, world: number, script: string): Promise<void> =>
  evaluate(client, world, `${script};globalThis.contestant=contestant;0`);

/** What a contestant comes to on a page, as JSON. */
export function callOnPage(browser: Browser, page: SpeedPage, script: string): Promise<string> {
  return besidePage(browser, page, async ({ client, world }) => {
    await bring(client, world, script);
    const { result } = await client.send('Runtime.evaluate', {
      expression: 'JSON.stringify(contestant.run())',
      contextId: world,
      returnByValue: true,
    });
    return String(result.value);
  });
}

/** Shows a page under its own address without its scripts and without asking any network for anything. */
async function showPage(tab: Page, page: SpeedPage): Promise<void> {
  await answerAlone(tab, () => page.html);
  await tab.goto(page.url, { waitUntil: 'load', timeout: 60_000 });
  // Layout is done and the thread idle before anything is measured.
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Answers a tab in the network's place: what it navigates to gets this text, whatever else it asks for gets nothing, and no script of it runs. */
export const answerAlone = (tab: Page, html: () => string): Promise<unknown> =>
  tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
          body: html(),
        })
      : route.abort(),
  );

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
