import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { chooseEveryArticle, EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  sites.serve(COMMONS.home, frontPage());
});

test('the side panel goes with the reader from tab to tab and shows the chain of each', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const copy = await reader.visit(COPY_ADDRESS);
  const panel = await openPanel(reader, copy);
  expect((await shownInPopup(panel)).hops.map(({ publisher }) => publisher)).toEqual([REVIEW.name, COMMONS.name]);
  const original = await reader.visit(ORIGINAL_ADDRESS);
  await expect(panel.locator('[data-part=nothing-declared]')).toBeVisible();
  await copy.bringToFront();
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  await original.bringToFront();
  await original.goto(COMMONS.home);
  await expect(panel.locator('[data-state=not-article]')).toBeVisible();
  await original.goto(COPY_ADDRESS);
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  const words = original.locator('.copyright').first();
  const quotation = panel.locator('[data-part=hop] figure').filter({ hasText: 'The original source of this article' });
  await quotation.getByRole('button', { name: 'Show these words on the page' }).click();
  await expect(words).toBeInViewport();
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(panel.getByText('Saved in your library.')).toBeVisible();
});

test('without a permission the panel says what to do, and shows what a click on the toolbar finds', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const panel = await openPanel(reader, page);
  await shownInPopup(panel);
  const other = await reader.visit(ORIGINAL_ADDRESS);
  await expect(panel.locator('[data-state="unreadable unasked"]')).toBeVisible();
  expect(await findBarriers(panel)).toEqual([]);
  await shownInPopup(await reader.clickToolbar(other));
  await expect(panel.locator('[data-part=nothing-declared]')).toBeVisible();
  const everyArticle = panel.getByRole('button', { name: 'Choose when Whence reads' });
  await reader.visit('chrome://version');
  await expect(panel.getByText("Pages of the browser itself can't be read at all.")).toBeVisible();
  await expect(everyArticle).toBeVisible();
  await chooseEveryArticle(reader);
  await reader.visit('chrome://version');
  await expect(panel.locator('[data-state="unreadable unasked"]')).toBeVisible();
  await expect(everyArticle).toHaveCount(0);
});

test('a permission that is taken back takes what the panel shows with it, and the panel says so', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const copy = await reader.visit(COPY_ADDRESS);
  const panel = await openPanel(reader, await reader.visit(ORIGINAL_ADDRESS));
  await copy.bringToFront();
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  const withdraw = await reader.readyToWithdraw(EVERY_SITE);
  await copy.bringToFront();
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  await withdraw();
  await expect(panel.locator('[data-state="unreadable withdrawn"]')).toContainText('was taken back');
  await expect(panel.locator('[data-part=hop]')).toHaveCount(0);
  expect(await findBarriers(panel)).toEqual([]);
  await shownInPopup(await reader.clickToolbar(copy));
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
});

test('a reading laid before the panel is shown by its address until the reader goes back to the tab', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const panel = await openPanel(reader, page);
  await shownInPopup(panel);
  const reading = await keptReading(reader, COPY_ADDRESS);
  await page.goto(ORIGINAL_ADDRESS);
  await shownInPopup(await reader.clickToolbar(page));
  await expect(panel.locator('[data-part=nothing-declared]')).toBeVisible();
  await layBefore(panel, { url: COPY_ADDRESS, known: { state: 'read', reading, readAt: '2024-05-03T08:00:00Z', current: true } });
  await expect(panel.locator('[data-part=panel-subject]')).toContainText(COPY_ADDRESS);
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  expect(await findBarriers(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Back to the tab in front' }).click();
  await expect(panel.locator('[data-part=nothing-declared]')).toBeVisible();
});

/** Opens the side panel as a reader does, from the popup. */
async function openPanel(reader: ReaderBrowser, page: Page): Promise<Page> {
  const popup = await reader.clickToolbar(page);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return reader.panel();
}

interface PanelWindow {
  chrome: {
    windows: { getCurrent(): Promise<{ id: number }> };
    storage: { session: { set(values: object): Promise<void> } };
  };
}

/** Lays a reading before the panel of its window, as other doors of the extension do. */
async function layBefore(panel: Page, subject: object): Promise<void> {
  await panel.evaluate(async (subject) => {
    const { windows, storage } = (globalThis as unknown as PanelWindow).chrome;
    const { id } = await windows.getCurrent();
    await storage.session.set({ [`panel ${id}`]: subject });
  }, subject);
}
