import type { Page } from '@playwright/test';
import { articleHtml, creditLine } from '../../core/follow/invented-site.test-support.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { askForEverySite, popupOf, type Walker, test as walkerTest } from '../harness/walker.ts';
import { heldWorker, holdWorker, stepsOfWorker } from '../harness/worker-steps.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';

const headline = 'The gates that hold back the sea';
const dates = ['March 6, 2026', 'March 4, 2026', 'March 2, 2026'];

/** A copy, its original and that one's original, on sites of their own. `at` is called with each request, in order, and may hold it. */
function serveChain(sites: Sites, word: string, at: (step: number) => Promise<void>) {
  const outlets = ['Commons', 'Courier', 'Echo'].map((kind) => ({
    name: `${word} ${kind}`,
    home: `https://www.${word.toLowerCase()}-${kind.toLowerCase()}.test/`,
  }));
  const pages = outlets.map(({ home }) => `${home}2026/03/gates`);
  const html = outlets.map(({ name }, index) => {
    const earlier = outlets[index + 1];
    return articleHtml({
      site: name,
      date: dates[index] ?? '',
      headline,
      paragraphs: PARAGRAPHS,
      credit: earlier ? creditLine(earlier.name, pages[index + 1] ?? '') : '',
    });
  });
  const steps = outlets.slice(1).flatMap(({ home }, index) => [
    { address: `${home}robots.txt`, answer: { body: '', headers: { 'content-type': 'text/plain' } } },
    { address: pages[index + 1] ?? '', answer: { body: html[index + 1] ?? '' } },
  ]);
  steps.forEach(({ address, answer }, step) => {
    sites.serve(address, async () => {
      await at(step);
      return answer;
    });
  });
  sites.serve(pages[0] ?? '', html[0] ?? '');
  return { start: pages[0] ?? '', asked: steps.map(({ address }) => address) };
}

const nobody = (_step: number) => Promise.resolve();
const standings = async (popup: Page) =>
  Promise.all((await popup.locator('[data-part=hop]').all()).map((hop) => hop.getAttribute('data-standing')));

async function beginFollowing(reader: ReaderBrowser, start: string): Promise<Page> {
  const article = await reader.visit(start);
  const popup = await reader.clickToolbar(article);
  await popup.getByRole('button', { name: 'Follow the chain' }).click();
  return article;
}

/** The popup once the walk has ended. A tab of the browser's own that closes late closes a popup too: then it is opened again. */
async function openWhenEnded(reader: ReaderBrowser, article: Page): Promise<Page> {
  return until('the end of the walk', async () => {
    const popup = await reader.clickToolbar(article);
    const isThere = popup.getByRole('button', { name: 'Follow it again' }).waitFor({ timeout: 5000 });
    return isThere.then(
      () => popup,
      () => undefined,
    );
  });
}

/** Begins the walk of a new chain, has the worker killed by `interrupt`, and tells what the popup shows in the end and after being opened anew. */
async function walkInterrupted(
  { sites, reader }: Walker,
  word: string,
  interrupt: (begin: () => Promise<void>) => Promise<void>,
  at = nobody,
) {
  const { start, asked } = serveChain(sites, word, at);
  const popup = await popupOf(reader, await reader.visit(start));
  const follow = popup.getByRole('button', { name: 'Follow the chain' });
  await follow.waitFor();
  await interrupt(() => follow.click());
  const ended = popup.getByRole('button', { name: 'Follow it again' });
  await ended.waitFor();
  const shown = await standings(popup);
  const reasons = await popup.locator('[data-part=hop][data-standing=unreachable] [data-part=reason]').allTextContents();
  await popup.reload();
  await ended.waitFor();
  const times = asked.map((address) => sites.timesAsked(address));
  const shownAnew = await standings(popup);
  for (const page of reader.context.pages().slice(1)) await page.close();
  return { shown, shownAnew, reasons, times };
}

type Interrupted = Awaited<ReturnType<typeof walkInterrupted>>;

/** A chain that ends at the page; what was come to is confirmed, the rest told to have been stopped; nothing is asked for twice. */
function expectChain({ shown, shownAnew, reasons, times }: Interrupted, step: string): void {
  const [here, ...earlier] = shown.toReversed();
  const whole = ['confirmed', 'confirmed'];
  const partial = ['unreachable', 'confirmed,unreachable'];
  expect([step, here]).toEqual([step, 'stated']);
  expect([step, [String(whole), ...partial].includes(String(earlier)), earlier]).toEqual([step, true, earlier]);
  expect([step, reasons.filter((reason) => !/stopped before/i.test(reason))]).toEqual([step, []]);
  expect([step, shownAnew]).toEqual([step, shown]);
  expect([step, times.filter((many) => many > 1)]).toEqual([step, []]);
}

walkerTest('a worker that dies at any message of a walk leaves a chain, and nothing is asked for twice', async ({ walker }) => {
  walkerTest.setTimeout(600_000);
  const { reader } = walker;
  let steps: string[] = [];
  const unbroken = await walkInterrupted(walker, 'Whole', async (begin) => {
    await holdWorker(reader, null);
    await begin();
    steps = await until('the end of the walk', async () => {
      const done = await stepsOfWorker(reader);
      return done.includes('remove walk') && done.slice(0, done.indexOf('remove walk') + 1);
    });
  });
  expect(unbroken).toMatchObject({ shown: ['confirmed', 'confirmed', 'stated'], times: [1, 1, 1, 1] });
  const many = (name: string) => steps.filter((step) => step === name).length;
  expect([many('fetch'), many('sendMessage') > 1, many('set walk') > 3]).toEqual([4, true, true]);
  for (const [step, name] of steps.entries()) {
    // What was answered elsewhere and not heard here is a state of its own; else the end of one step is the beginning of the next.
    for (const when of ['fetch', 'sendMessage'].includes(name) ? (['before', 'after'] as const) : (['before'] as const)) {
      const came = await walkInterrupted(walker, `${when}${step}`, async (begin) => {
        await holdWorker(reader, { step, when });
        await begin();
        await heldWorker(reader);
        await reader.killWorker();
      });
      expectChain(came, `${when} ${step}, ${name}`);
    }
  }
});

walkerTest('a worker that dies at any request of a walk leaves a chain, and nothing is asked for twice', async ({ walker }) => {
  walkerTest.setTimeout(600_000);
  for (const killAt of [0, 1, 2, 3]) {
    let [reached, killed] = [false, false];
    const came = await walkInterrupted(
      walker,
      `Request${killAt}`,
      async (begin) => {
        await begin();
        await until('the end of the worker', () => killed);
      },
      async (step) => {
        if (step !== killAt || reached) return;
        reached = true;
        await walker.reader.killWorker();
        killed = true;
      },
    );
    expectChain(came, `request ${killAt}`);
    // What was confirmed before stays; what was being asked for is told to have been stopped.
    expect([killAt, came.shown]).toEqual([killAt, killAt < 2 ? ['unreachable', 'stated'] : ['unreachable', 'confirmed', 'stated']]);
  }
});

test('a permission that is withdrawn at any step of a walk ends the asking, and the chain says so', async ({ sites, reader }) => {
  test.setTimeout(600_000);
  for (const [withdrawAt, word] of ['Fir', 'Gorse', 'Hazel', 'Ivy'].entries()) {
    await reader.allowHosts(EVERY_SITE);
    await askForEverySite(reader);
    const withdraw = await reader.readyToWithdraw(EVERY_SITE);
    let [withdrawal, withdrawn]: [Promise<void> | null, boolean] = [null, false];
    const askedAfterwards: number[] = [];
    const { start, asked } = serveChain(sites, word, async (step) => {
      if (withdrawn) askedAfterwards.push(step);
      if (step === withdrawAt)
        withdrawal ??= withdraw().then(() => {
          withdrawn = true;
        });
      // Whence waits five seconds for a site's rules and then asks for the page: on a busy machine that comes before the withdrawal is over.
      await withdrawal;
    });
    const article = await beginFollowing(reader, start);
    await until('the withdrawal', () => withdrawn);
    const popup = await openWhenEnded(reader, article);
    const [reached, unasked] = [asked.slice(0, withdrawAt + 1), asked.filter((address) => sites.timesAsked(address) === 0)];
    expect([withdrawAt, askedAfterwards, unasked.filter((address) => reached.includes(address))]).toEqual([withdrawAt, [], []]);
    if (unasked.length > 0) await expect(popup.locator('[data-part=hop]').first()).toContainText('permission was not given');
  }
});
