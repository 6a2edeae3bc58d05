import type { Page } from '@playwright/test';
import { articleHtml, creditLine } from '../../core/follow/invented-site.test-support.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { askForEverySite } from '../harness/walker.ts';
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

test('a worker that dies at any step of a walk leaves a chain, and nothing is asked for twice', async ({ sites, reader }) => {
  test.setTimeout(120_000);
  await reader.allowHosts(EVERY_SITE);
  await askForEverySite(reader);
  for (const [killAt, word] of ['Alder', 'Beech', 'Cedar', 'Elm'].entries()) {
    let [reached, killed] = [false, false];
    const { start, asked } = serveChain(sites, word, async (step) => {
      if (step !== killAt || reached) return;
      reached = true;
      await reader.killWorker();
      killed = true;
    });
    const article = await beginFollowing(reader, start);
    await until('the end of the worker', () => killed);
    const popup = await reader.clickToolbar(article);
    await popup.getByRole('button', { name: 'Follow it again' }).waitFor();
    const [first, ...others] = (await standings(popup)).toReversed();
    expect([killAt, first, others.length]).toEqual([killAt, 'stated', killAt < 2 ? 1 : 2]);
    // What was confirmed before stays; what was being asked for is told to have been stopped.
    expect([killAt, others[0]]).toEqual([killAt, killAt < 2 ? 'unreachable' : 'confirmed']);
    for (const address of asked) expect([killAt, address, sites.timesAsked(address) <= 1]).toEqual([killAt, address, true]);
  }
});

test('a permission that is withdrawn at any step of a walk ends the asking, and the chain says so', async ({ sites, reader }) => {
  test.setTimeout(120_000);
  for (const [withdrawAt, word] of ['Fir', 'Gorse', 'Hazel', 'Ivy'].entries()) {
    await reader.allowHosts(EVERY_SITE);
    await askForEverySite(reader);
    let [reached, withdrawn] = [false, false];
    const { start, asked } = serveChain(sites, word, async (step) => {
      if (step !== withdrawAt || reached) return;
      reached = true;
      await reader.withdrawHosts(EVERY_SITE);
      withdrawn = true;
    });
    const article = await beginFollowing(reader, start);
    await until('the withdrawal', () => withdrawn);
    const popup = await openWhenEnded(reader, article);
    expect([withdrawAt, asked.filter((address) => sites.timesAsked(address) > 0)]).toEqual([withdrawAt, asked.slice(0, withdrawAt + 1)]);
    const hops = popup.locator('[data-part=hop]');
    if (withdrawAt < 3) await expect(hops.first()).toContainText('permission was not given');
  }
});
