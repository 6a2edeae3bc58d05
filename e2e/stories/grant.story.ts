import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { allowedSites, chooseEveryArticle, EVERY_SITE, leftOutPages, registeredScripts, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
import { until } from '../harness/until.ts';
import { askForEverySite } from '../harness/walker.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { SOFT_LINKS, softLink } from '../pages/moving.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

test('at first nothing is read unasked', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  expect(await registeredScripts(reader)).toEqual([]);
  expect(await Badge.seenOn(page)).toBeUndefined();
});

test('with the permission a badge names the origin as soon as the page is there', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const badge = await Badge.on(await reader.visit(COPY_ADDRESS));
  expect(await badge.words()).toMatch(/First at Tidewater Review, (14 Mar|Mar 14,) 2024/);
  const kept = await keptReading(reader, COPY_ADDRESS);
  expect(kept.chain.map(({ publisher }) => publisher.name)).toEqual([REVIEW.name, COMMONS.name]);
  expect((await toolbarTitles(reader))[COPY_ADDRESS]).toBe('Whence: first published by Tidewater Review');
});

test('a page that was open before the permission is read too', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  await chooseEveryArticle(reader);
  expect(await (await Badge.on(page)).words()).toContain(REVIEW.name);
});

/**
 * Clicks a link until the page has moved on. The browser's own settings, which were open before it, close a tab of theirs late: that takes
 * the page out of front, and a page out of sight gets no click.
 */
async function moveOn(page: Page, words: string, headline: string): Promise<void> {
  const arrived = page.getByRole('heading', { name: headline });
  await until(`the page “${headline}”`, async () => {
    await page.bringToFront();
    await page
      .getByText(words)
      .click({ timeout: 3000 })
      .catch(() => undefined);
    return arrived.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
}

test("a permission withdrawn in the browser's own settings ends the reading, in the pages that are open too", async ({ sites, reader }) => {
  const next = `${COMMONS.home}what-the-clay-remembers/5561002`;
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ head: SOFT_LINKS, tail: softLink(next, 'Next') }));
  sites.serve(next, foundingShapedCopy({ address: next, headline: 'What the clay remembers' }));
  await chooseEveryArticle(reader);
  const open = await reader.visit(COPY_ADDRESS);
  await (await Badge.on(open)).open();
  await reader.withdrawHosts(EVERY_SITE);
  await expect.poll(() => Badge.seenOn(open)).toBeUndefined();
  expect(Object.values(await toolbarTitles(reader)).filter((title) => title.includes(REVIEW.name))).toEqual([]);
  await moveOn(open, 'Next', 'What the clay remembers');
  await expect.poll(() => Badge.seenOn(open)).toBeUndefined();
  await expect.poll(() => registeredScripts(reader)).toEqual([]);
  expect(await allowedSites(reader)).toEqual([]);
  const page = await reader.visit(COPY_ADDRESS);
  expect(await Badge.seenOn(page)).toBeUndefined();
  expect((await keptReadings(reader)).map((reading) => reading.page.url)).toEqual([COPY_ADDRESS]);
});

test('a permission that is given again brings the badge back to the pages that are open', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const open = await reader.visit(COPY_ADDRESS);
  await Badge.on(open);
  await reader.withdrawHosts(EVERY_SITE);
  await expect.poll(() => Badge.seenOn(open)).toBeUndefined();
  await reader.allowHosts(EVERY_SITE);
  await askForEverySite(reader);
  expect(await (await Badge.on(open)).words()).toContain(REVIEW.name);
  expect((await toolbarTitles(reader))[COPY_ADDRESS]).toBe('Whence: first published by Tidewater Review');
});

test('the welcome page gives the permission back', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const welcome = await reader.visit(reader.addressOf('welcome.html'));
  await welcome.getByRole('radio', { name: 'When I click' }).check();
  await expect.poll(() => registeredScripts(reader)).toEqual([]);
  await expect.poll(() => allowedSites(reader)).toEqual([]);
});

type Messaging = { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } } };

/** Tells the background of a change of the settings, and twice of none, all at once; as a choice is told and the permission that goes with it. */
async function tellAtOnce(page: Page, change: object): Promise<void> {
  const answers = await page.evaluate((change) => {
    const { runtime } = (globalThis as unknown as Messaging).chrome;
    const changes = [change, { changes: {} }, { changes: {} }];
    return Promise.all(changes.map((sends) => runtime.sendMessage({ name: 'settings.changed', sends })));
  }, change);
  expect(answers).toEqual(Array(3).fill({ ok: true, answer: null }));
}

test('what is told at once is carried out one after the other: the reader is registered, changed and withdrawn once', async ({
  reader,
}) => {
  await reader.allowHosts(EVERY_SITE);
  await askForEverySite(reader);
  const settings = await reader.visit(reader.addressOf('options.html'));
  await tellAtOnce(settings, { changes: { reading: 'everywhere' } });
  expect(await registeredScripts(reader)).toEqual(['reader']);
  const site = { list: 'skippedSites', host: COMMONS.domain };
  await tellAtOnce(settings, { changes: {}, site: { ...site, isListed: true } });
  expect(await leftOutPages(reader)).toEqual([`*://*.${COMMONS.domain}/*`]);
  await tellAtOnce(settings, { changes: {}, site: { ...site, isListed: false } });
  expect(await leftOutPages(reader)).toEqual([]);
  expect(await registeredScripts(reader)).toEqual(['reader']);
  await tellAtOnce(settings, { changes: { reading: 'click' } });
  expect(await registeredScripts(reader)).toEqual([]);
});
