import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

const SECOND_ADDRESS = `${COMMONS.home}what-the-clay-remembers/5561002`;
const SECOND_ORIGIN = 'Saltmarsh Quarterly';

type World = { chrome: { runtime: { sendMessage(...args: unknown[]): Promise<unknown> } }; isHeld?: boolean; release?: () => void };

/** Has the worker hear the first answer of its hidden document late: when it is released. */
function holdFirstAnswer(reader: ReaderBrowser): Promise<void> {
  return reader.inWorker(() => {
    const world = globalThis as unknown as World;
    const { runtime } = world.chrome;
    const send = runtime.sendMessage.bind(runtime);
    const released = new Promise<void>((resolve) => {
      world.release = resolve;
    });
    runtime.sendMessage = async (...args) => {
      const answer = await send(...args);
      // What is asked before the hidden document listens has no answer.
      if (world.isHeld || answer === undefined) return answer;
      world.isHeld = true;
      await released;
      return answer;
    };
  }, null);
}

/** Opens an article and has the page move on within itself to another while the answer about the first is awaited. */
async function moveOnAmidReading(sites: Sites, reader: ReaderBrowser, second: string): Promise<Page> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  await holdFirstAnswer(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await until('the answer about the first page', () => reader.inWorker(() => (globalThis as unknown as World).isHeld, null));
  await page.evaluate(
    ([address, html]) => {
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(html ?? '', 'text/html');
      document.head.replaceWith(next.head);
      document.body.replaceWith(next.body);
    },
    [SECOND_ADDRESS, second],
  );
  await page.bringToFront();
  return page;
}

/** Lets the answer about the first page come, and waits until it has. */
async function answerLate(reader: ReaderBrowser): Promise<void> {
  expect((await keptReadings(reader)).map(({ page }) => page.url)).not.toContain(COPY_ADDRESS);
  await reader.inWorker(() => (globalThis as unknown as World).release?.(), null);
  await keptReading(reader, COPY_ADDRESS);
}

test('an answer about a page that the tab has left draws nothing on what is no article', async ({ sites, reader }) => {
  const page = await moveOnAmidReading(sites, reader, frontPage());
  const title = async () => (await toolbarTitles(reader))[SECOND_ADDRESS];
  await expect.poll(title).toBe('Whence: where does this article come from?');
  await answerLate(reader);
  expect(await title()).toBe('Whence: where does this article come from?');
  const popup = await reader.clickToolbar(page);
  await expect(popup.getByText("This page doesn't look like an article.")).toBeVisible();
  expect(await Badge.seenOn(page)).toBeUndefined();
  expect(await title()).toBe("Whence: this page doesn't look like an article");
});

test('an answer about a page that the tab has left comes too late for the article in front', async ({ sites, reader }) => {
  const second = foundingShapedCopy({ address: SECOND_ADDRESS, headline: 'What the clay remembers', originName: SECOND_ORIGIN });
  const page = await moveOnAmidReading(sites, reader, second);
  await expect.poll(async () => (await Badge.seenOn(page))?.words()).toContain(SECOND_ORIGIN);
  await answerLate(reader);
  const popup = await reader.clickToolbar(page);
  await expect(popup.locator('[data-part=hop]').first()).toContainText(SECOND_ORIGIN);
  await expect(popup.getByText(REVIEW.name)).toHaveCount(0);
  expect(await (await Badge.on(page)).words()).toContain(SECOND_ORIGIN);
  expect((await toolbarTitles(reader))[SECOND_ADDRESS]).toBe(`Whence: first published by ${SECOND_ORIGIN}`);
});
