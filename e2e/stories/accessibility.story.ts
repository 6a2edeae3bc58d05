import type { Page } from '@playwright/test';
import { findBarriers, findBarriersInBadge, type Looked } from '../harness/axe.ts';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  sites.serve(COMMONS.home, frontPage());
});

/** What axe finds in light colours, and in dark ones, which change nothing else and come at once where motion is not wanted. */
async function barriersInBoth(page: Page, find: (looked: Looked) => Promise<string[]>): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await find('at everything');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await find('at colours'))];
}

const barriersOf = (page: Page) => barriersInBoth(page, (looked) => findBarriers(page, 'html', looked));

test('axe finds no barrier in the popup, light and dark', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  for (const address of [COPY_ADDRESS, ORIGINAL_ADDRESS, COMMONS.home]) {
    await page.goto(address);
    const popup = await reader.clickToolbar(page);
    await popup.locator('[data-part=reading], [data-state=not-article]').waitFor();
    for (const closed of await popup.locator('details > summary').all()) await closed.click();
    expect(await barriersOf(popup), address).toEqual([]);
  }
  const popup = await reader.clickToolbar(await reader.visit('chrome://version'));
  await popup.locator('[data-state^=unreadable]').waitFor();
  expect(await barriersOf(popup), 'chrome://version').toEqual([]);
});

test('axe finds no barrier on the welcome page and in the settings, light and dark', async ({ reader }) => {
  const welcome = await reader.visit(reader.addressOf('welcome.html'));
  await welcome.getByRole('radio').first().waitFor();
  expect(await barriersOf(welcome)).toEqual([]);
  const [settings] = await Promise.all([reader.context.waitForEvent('page'), welcome.getByRole('button', { name: 'Settings' }).click()]);
  await settings.getByRole('heading', { level: 1 }).waitFor();
  expect(await barriersOf(settings)).toEqual([]);
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  expect(await barriersOf(settings)).toEqual([]);
});

test('axe finds no barrier in badge and card, light and dark', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  const barriersInBadge = () => barriersInBoth(page, (looked) => findBarriersInBadge(page, badge, looked));
  expect(await barriersInBadge()).toEqual([]);
  await badge.open();
  expect(await barriersInBadge()).toEqual([]);
});

test('every part of the popup can be opened by keyboard alone', async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await shownInPopup(popup);
  const parts = popup.locator('[data-part=reuse]');
  await expect(parts).not.toHaveAttribute('open');
  for (let presses = 0; presses < 30; presses += 1) {
    await popup.keyboard.press('Tab');
    if (await parts.locator('summary').evaluate((summary) => summary === document.activeElement)) break;
  }
  await popup.keyboard.press('Enter');
  await expect(parts).toHaveAttribute('open');
});
