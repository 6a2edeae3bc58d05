import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Answer } from '../harness/sites.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { lateArticle, restlessCopy, SOFT_LINKS, softLink } from '../pages/moving.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

const SECOND_ADDRESS = `${COMMONS.home}what-the-clay-remembers/5561002`;
const SECOND_ORIGIN = 'Saltmarsh Quarterly';

test("a single-page site that moves on gets the badge of the article in front, and the first one's on the way back", async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: SOFT_LINKS, tail: softLink(SECOND_ADDRESS, 'Next') }));
  sites.serve(
    SECOND_ADDRESS,
    foundingShapedCopy({ address: SECOND_ADDRESS, headline: 'What the clay remembers', originName: SECOND_ORIGIN }),
  );
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
  await page.getByText('Next').click();
  await expect.poll(async () => (await Badge.seenOn(page))?.words()).toContain(SECOND_ORIGIN);
  const kept = await keptReadings(reader);
  expect(kept.map((reading) => [reading.page.url, reading.chain[0]?.publisher.name]).toSorted()).toEqual([
    [COPY_ADDRESS, REVIEW.name],
    [SECOND_ADDRESS, SECOND_ORIGIN],
  ]);
  await page.bringToFront();
  await page.goBack();
  await expect.poll(async () => (await Badge.seenOn(page))?.words()).toContain(REVIEW.name);
});

test('an article that only changes its own address keeps its badge, and is kept under the new one', async ({ sites, reader }) => {
  const tidied = `${COPY_ADDRESS}?part=whole`;
  const tidy = `<button onclick="history.replaceState(null, '', '?part=whole')">Tidy</button>`;
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ tail: tidy }));
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await Badge.on(page);
  await page.getByText('Tidy').click();
  await expect.poll(async () => (await toolbarTitles(reader))[tidied]).toBe(`Whence: first published by ${REVIEW.name}`);
  await page.bringToFront();
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
});

test('an article whose text comes late is read when it is there', async ({ sites, reader }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<Answer>();
  const part = sites.serve(`${COMMONS.home}part/5561001`, () => released);
  sites.serve(COPY_ADDRESS, lateArticle(part));
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await expect.poll(() => sites.timesAsked(part)).toBe(1);
  expect(await keptReadings(reader)).toEqual([]);
  expect(await Badge.seenOn(page)).toBeUndefined();
  await page.bringToFront();
  release({ body: foundingShapedCopy() });
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
});

type Hidden = { chrome: { runtime: { sendMessage(...args: unknown[]): Promise<unknown> } }; reads: number };

/** Counts from now on how often the worker has a page read; the way to learn how often it was. */
async function countReads(reader: ReaderBrowser): Promise<() => Promise<number>> {
  await reader.inWorker(() => {
    const world = globalThis as unknown as Hidden;
    const { runtime } = world.chrome;
    const send = runtime.sendMessage.bind(runtime);
    world.reads = 0;
    runtime.sendMessage = async (...args) => {
      const answer = await send(...args);
      const [asked] = args as { parser?: { task: string } }[];
      // What is asked before the hidden document listens has no answer.
      if (asked?.parser?.task === 'read' && answer) world.reads += 1;
      return answer;
    };
  }, null);
  return () => reader.inWorker(() => (globalThis as unknown as Hidden).reads, null);
}

test('a page that changes itself all the time is read rightly, once as it loads and six times at most after that', async ({
  sites,
  reader,
}) => {
  // The six looks are twenty-five seconds apart in all: the page is restless for longer.
  const seconds = 30;
  sites.serve(COPY_ADDRESS, restlessCopy(seconds));
  await chooseEveryArticle(reader);
  const reads = await countReads(reader);
  const page = await reader.context.newPage();
  await page.goto(COPY_ADDRESS, { waitUntil: 'commit' });
  await Badge.on(page);
  await page.locator('html[data-done]').waitFor();
  expect(await reads()).toBeGreaterThan(1);
  expect(await reads()).toBeLessThanOrEqual(7);
  const kept = await keptReading(reader, COPY_ADDRESS);
  expect(kept.chain.map(({ publisher }) => publisher.name)).toEqual([REVIEW.name, COMMONS.name]);
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
});
