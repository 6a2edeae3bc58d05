import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

const SECOND_ADDRESS = `${COMMONS.home}what-the-clay-remembers/5561002`;
const SECOND_ORIGIN = 'Saltmarsh Quarterly';
/** So much text that reading it takes a while. */
const LONG = Array.from({ length: 4000 }, (_, times) => PARAGRAPHS.map((paragraph) => `${times}. ${paragraph}`)).flat();

type Heard = { chrome: { runtime: { onMessage: { addListener(hear: (message: { name?: string }) => void): void } } }; taken?: boolean };

/** Opens a page that takes long to be read, and has it move on within itself to another while that is being done. */
async function moveOnAmidReading(sites: Sites, reader: ReaderBrowser, second: string): Promise<Page> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ paragraphs: LONG }));
  await chooseEveryArticle(reader);
  await reader.inWorker(() => {
    const world = globalThis as unknown as Heard;
    world.chrome.runtime.onMessage.addListener(({ name }) => {
      world.taken ||= name === 'page.taken';
    });
  }, null);
  const page = await reader.visit(COPY_ADDRESS);
  await until('the long page to be handed over', () => reader.inWorker(() => (globalThis as unknown as Heard).taken, null));
  await page.evaluate(
    ([address, html]) => {
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(html ?? '', 'text/html');
      document.head.replaceWith(next.head);
      document.body.replaceWith(next.body);
    },
    [SECOND_ADDRESS, second],
  );
  // Else the answer would have come before, and nothing would be shown by this.
  expect(await keptReadings(reader)).toEqual([]);
  await page.bringToFront();
  await keptReading(reader, COPY_ADDRESS);
  return page;
}

test('an answer about a page that the tab has left draws nothing on what is no article', async ({ sites, reader }) => {
  const page = await moveOnAmidReading(sites, reader, frontPage());
  await page.bringToFront();
  const popup = await reader.clickToolbar(page);
  await expect(popup.getByText("This page doesn't look like an article.")).toBeVisible();
  expect(await Badge.seenOn(page)).toBeUndefined();
  expect((await toolbarTitles(reader))[SECOND_ADDRESS]).toBe("Whence: this page doesn't look like an article");
});

test('an answer about a page that the tab has left gives way to that about the article in front', async ({ sites, reader }) => {
  const second = foundingShapedCopy({ address: SECOND_ADDRESS, headline: 'What the clay remembers', originName: SECOND_ORIGIN });
  const page = await moveOnAmidReading(sites, reader, second);
  await page.bringToFront();
  await expect.poll(async () => (await Badge.seenOn(page))?.words()).toContain(SECOND_ORIGIN);
  const popup = await reader.clickToolbar(page);
  await expect(popup.locator('[data-part=hop]').first()).toContainText(SECOND_ORIGIN);
  await expect(popup.getByText(REVIEW.name)).toHaveCount(0);
  expect(await (await Badge.on(page)).words()).toContain(SECOND_ORIGIN);
  expect((await toolbarTitles(reader))[SECOND_ADDRESS]).toBe(`Whence: first published by ${SECOND_ORIGIN}`);
});
