import type { Page } from '@playwright/test';
import type { Extension } from './extension-page.ts';

type Watched = typeof globalThis & { drawnAt: number | null; preparedAt: number | null; found: number[] };

/** Runs in the library before its own script: notes when the list is drawn, when every word can be found, and how long it takes to find. */
function watchLibrary(): void {
  const page = globalThis as Watched;
  Object.assign(page, { drawnAt: null, preparedAt: null, found: [] });
  const look = () => {
    if (page.drawnAt !== null || !document.querySelector('[data-part=note-row], .entry-list')) return;
    requestAnimationFrame(() => {
      page.drawnAt ??= performance.now();
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...sent: [{ do?: string; id?: number }]) {
    const start = performance.now();
    // The page listens first: when this hears of the answer, its rows stand in the page.
    if (sent[0].do === 'find')
      this.addEventListener('message', ({ data }) => {
        if (data.id === sent[0].id) page.found.push(performance.now() - start);
      });
    if (sent[0].do === 'refresh')
      this.addEventListener('message', ({ data }) => {
        if (data.prepared && data.prepared.done === data.prepared.of) page.preparedAt ??= performance.now();
      });
    Reflect.apply(post, this, sent);
  };
}

/** The library in a tab of its own, and after how many milliseconds its first rows were drawn. */
export async function openLibrary({ context, library }: Extension): Promise<{ page: Page; drawn: number }> {
  const page = await context.newPage();
  await page.addInitScript(watchLibrary);
  await page.goto(library);
  const drawn = await page.waitForFunction(() => (globalThis as Watched).drawnAt);
  return { page, drawn: Number(await drawn.jsonValue()) };
}

/** After how many milliseconds every word could be found. */
export async function prepared(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => (globalThis as Watched).preparedAt, undefined, { timeout: 600_000 });
  return Number(await at.jsonValue());
}

/** Types each query and waits for its rows: milliseconds from asking the worker to having them in the page. */
export async function timeQueries(page: Page, queries: readonly string[]): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    (globalThis as Watched).found = [];
  });
  const field = page.getByRole('searchbox');
  for (const [place, query] of queries.entries()) {
    await field.fill(query);
    await page.waitForFunction((count) => (globalThis as Watched).found.length > count, place);
  }
  return page.evaluate(() => (globalThis as Watched).found);
}

/** What lives in the heaps of the page and of its worker, in bytes, once what is no longer needed has been collected. */
export async function heapsOf(page: Page): Promise<{ page: number; worker: number }> {
  const session = await page.context().newCDPSession(page);
  const used = async (send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>) => {
    await send('HeapProfiler.collectGarbage');
    return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
  };
  const inWorker = new Promise<number>((resolve, reject) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (!targetInfo.url.includes('search-worker')) return;
      used(async (method) => askWorker(session, sessionId, method)).then(resolve, reject);
    });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const heaps = { worker: await inWorker, page: await used((method) => session.send(method)) };
  await session.detach();
  return heaps;
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;
let asked = 0;

function askWorker(session: Session, sessionId: string, method: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  const answer = new Promise((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const said: { id?: number; result?: unknown } = JSON.parse(message);
      if (said.id === id) resolve(said.result);
    });
  });
  return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).then(() => answer);
}
