import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { Badge } from '../harness/badge.ts';
import { allowedSites, chooseEveryArticle, keptSettings, leftOutPages, registeredPages, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { openSettings } from '../harness/open-settings.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const COPY_HOST = new URL(COPY_ADDRESS).hostname;
const SITE_PATTERN = `*://*.${COPY_HOST}/*`;

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
});

test('a site that the reader adds is read as it loads, until it is taken from the list', async ({ reader }) => {
  await reader.allowHosts(SITE_PATTERN);
  const settings = await openSettings(reader);
  await settings.getByLabel('Site', { exact: true }).fill('nowhere');
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(settings.getByText('That is not a site.')).toBeVisible();
  await settings.getByLabel('Site', { exact: true }).fill(`${COPY_ADDRESS}?from=feed`);
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(settings.getByRole('radio', { name: 'These sites as they load' })).toBeChecked();
  await expect.poll(() => registeredPages(reader)).toEqual([SITE_PATTERN]);
  await Badge.on(await reader.visit(COPY_ADDRESS));
  const other = await reader.visit(ORIGINAL_ADDRESS);
  expect(Object.keys(await toolbarTitles(reader))).not.toContain(ORIGINAL_ADDRESS);
  await other.close();
  await settings.bringToFront();
  await expect(settings.locator('[data-grant]')).toHaveCount(1);
  await settings.getByRole('button', { name: `Remove: ${COPY_HOST}, read as it loads` }).click();
  await expect.poll(() => registeredPages(reader)).toEqual([]);
  await expect.poll(() => allowedSites(reader)).toEqual([]);
});

test('where every article is read, a site can be left out, and the permission is taken back in the settings', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const settings = await openSettings(reader);
  await settings.getByLabel('Site', { exact: true }).fill(COPY_HOST);
  await settings.getByRole('combobox', { name: 'Rule' }).selectOption('skip');
  await settings.getByRole('combobox', { name: 'Rule' }).focus();
  await settings.keyboard.press('Tab');
  await settings.keyboard.press('Enter');
  await expect(settings.locator('[data-rule=skip]')).toContainText(COPY_HOST);
  await expect.poll(() => leftOutPages(reader)).toEqual([SITE_PATTERN]);
  const page = await reader.visit(COPY_ADDRESS);
  await reader.visit(ORIGINAL_ADDRESS);
  await expect.poll(async () => (await toolbarTitles(reader))[ORIGINAL_ADDRESS]).toBe('Whence: no earlier publication is declared here');
  expect(await Badge.seenOn(page)).toBeUndefined();
  expect((await shownInPopup(await reader.clickToolbar(page))).hops[0]?.publisher).toBe(REVIEW.name);
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Take back: every site' }).click();
  await expect.poll(() => allowedSites(reader)).toEqual([]);
  await expect(settings.getByRole('radio', { name: 'When I click' })).toBeChecked();
  await expect(settings.getByText('The permission to read all sites was taken back')).toBeVisible();
});

test('sites that are added and removed one right after the other are all there, and all gone', async ({ reader }) => {
  const settings = await openSettings(reader);
  const hosts = ['a', 'b', 'c', 'd'].map((name) => `www.${name}-outlet.test`);
  for (const host of hosts) {
    await settings.getByRole('combobox', { name: 'Rule' }).selectOption('skip');
    await settings.getByLabel('Site', { exact: true }).fill(host);
    await settings.getByRole('button', { name: 'Add' }).click();
  }
  await expect.poll(() => keptSettings(reader)).toMatchObject({ skippedSites: hosts });
  await settings.bringToFront();
  await expect(settings.locator('[data-rule=skip]')).toHaveCount(4);
  await settings.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-rule=skip] button')) button.click();
  });
  await expect(settings.getByText('No site has a rule of its own.')).toBeVisible();
  await expect.poll(() => keptSettings(reader)).toMatchObject({ skippedSites: [] });
});

test('the interface speaks the language and wears the colours that the reader chose, in every door', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const settings = await openSettings(reader);
  await settings.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'العربية' });
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('الإعدادات');
  await settings.getByRole('combobox', { name: 'الألوان' }).selectOption('dark');
  await expect.poll(() => groundOf(settings)).toBe('rgb(27, 28, 30)');
  expect(await findBarriers(settings)).toEqual([]);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  expect(await badge.words()).toContain('أولًا في');
  expect(await badge.look((root) => getComputedStyle(root.querySelector('.badge') ?? root.host).colorScheme, null)).toBe('dark');
  expect((await toolbarTitles(reader))[COPY_ADDRESS]).toMatch(/\p{Script=Arabic}/u);
  const popup = await reader.clickToolbar(page);
  expect((await shownInPopup(popup)).hops[1]?.relation).toBe(`أُعيد نشره من ${REVIEW.name}`);
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await groundOf(popup)).toBe('rgb(27, 28, 30)');
  await reader.closePopup();
  await settings.bringToFront();
  await settings.getByRole('combobox', { name: 'اللغة' }).selectOption('');
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

async function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
