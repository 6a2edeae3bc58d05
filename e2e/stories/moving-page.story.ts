import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
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

test('a page that changes itself for a minute is read rightly, at a bounded cost', async ({ sites, reader }) => {
  test.setTimeout(180_000);
  const seconds = 60;
  sites.serve(COPY_ADDRESS, restlessCopy(seconds));
  await chooseEveryArticle(reader);
  const page = await reader.context.newPage();
  await page.goto(COPY_ADDRESS, { waitUntil: 'commit' });
  const devtools = await page.context().newCDPSession(page);
  // Time on the processor, not on the clock: a busy machine must not look like a busy extension.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await Badge.on(page);
  await page.locator('html[data-done]').waitFor({ timeout: (seconds + 60) * 1000 });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const spent = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  // The page's own changes are in this too. Reading at each of them would fill the minute.
  expect(spent).toBeGreaterThan(0);
  expect(spent).toBeLessThan(seconds / 10);
  const kept = await keptReading(reader, COPY_ADDRESS);
  expect(kept.chain.map(({ publisher }) => publisher.name)).toEqual([REVIEW.name, COMMONS.name]);
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
});
