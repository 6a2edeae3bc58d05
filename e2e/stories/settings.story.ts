import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { Badge } from '../harness/badge.ts';
import {
  allowedSites,
  chooseEveryArticle,
  EVERY_SITE,
  keptSettings,
  leftOutPages,
  registeredPages,
  toolbarTitles,
} from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReadings } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { shownInPopup } from '../harness/shown.ts';
import { countStored } from '../harness/stored.ts';
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
  await expect(settings.getByText('That is no site.')).toBeVisible();
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
  await expect(settings.getByText('was taken back in the browser')).toBeVisible();
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
  expect(await badge.words()).toContain('أولاً في');
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

test('forgetting everything says first what will be gone, and spares the notes unless told otherwise', async ({ reader }) => {
  await chooseEveryArticle(reader);
  await Badge.on(await reader.visit(COPY_ADDRESS));
  const page = await reader.visit(ORIGINAL_ADDRESS);
  const popup = await reader.clickToolbar(page);
  await popup.getByRole('button', { name: 'Save note' }).click();
  await popup.getByText('Saved in your library.').waitFor();
  await reader.closePopup();
  const settings = await openSettings(reader);
  await expect(settings.locator('[data-part=kept]')).toContainText('Readings kept: 2.');
  await settings.evaluate(() =>
    (globalThis as unknown as Storing).chrome.storage.local.set({
      backup: { every: 'daily', form: 'json', lastAt: '2026-11-20T08:00:00Z', fault: null, pending: null, remindedAt: null },
    }),
  );
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  const dialog = settings.getByRole('dialog');
  await expect(dialog).toContainText('readings (2)');
  expect(await findBarriers(settings)).toEqual([]);
  await settings.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await keptReadings(reader)).toHaveLength(3);
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  await dialog.getByRole('button', { name: 'Forget for good' }).click();
  await expect(settings.getByText('Everything is forgotten but your notes.')).toBeVisible();
  // The note, and the reading that it rests on.
  expect((await keptReadings(reader)).map(({ page }) => page.url)).toEqual([ORIGINAL_ADDRESS, ORIGINAL_ADDRESS]);
  expect(await allowedSites(reader)).toEqual([]);
  expect(await settings.evaluate(() => (globalThis as unknown as Storing).chrome.storage.local.get('backup'))).toEqual({});
  expect(await registeredPages(reader)).toEqual([]);
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  await dialog.getByLabel('Delete my notes too (1)').check();
  await dialog.getByRole('button', { name: 'Forget for good' }).click();
  await expect(settings.getByText('Everything is forgotten.')).toBeVisible();
  expect(await keptReadings(reader)).toEqual([]);
});

test('what is kept is counted, limited and forgotten; settings outlive the browser', async ({ reader }) => {
  await chooseEveryArticle(reader);
  await Badge.on(await reader.visit(COPY_ADDRESS));
  const settings = await openSettings(reader);
  await settings.getByRole('combobox', { name: 'Readings kept at most' }).selectOption('500');
  await settings.getByRole('radio', { name: 'never' }).check();
  await settings.getByRole('button', { name: 'Forget the readings now' }).click();
  await expect(settings.getByText('Readings forgotten: 1.')).toBeVisible();
  await expect(settings.locator('[data-part=kept]')).toContainText('Readings kept: 0.');
  await expect.poll(() => keptSettings(reader)).toMatchObject({ badge: 'never', mostReadings: 500 });
  await reader.restart();
  const again = await openSettings(reader);
  await expect(again.getByRole('combobox', { name: 'Readings kept at most' })).toHaveValue('500');
  await expect(again.getByRole('radio', { name: 'never' })).toBeChecked();
});

test('the readings are forgotten with the pages that following opened', async ({ reader }) => {
  await reader.allowHosts(EVERY_SITE);
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Follow the chain' }).click();
  await popup.getByRole('button', { name: 'Follow it again' }).waitFor();
  await reader.closePopup();
  expect(await countStored(reader, 'openedPages', 'sites')).toBeGreaterThan(1);
  const settings = await openSettings(reader);
  await settings.getByRole('button', { name: 'Forget the readings now' }).click();
  await expect(settings.getByText('Readings forgotten: 1.')).toBeVisible();
  expect(await countStored(reader, 'openedPages', 'sites')).toBe(0);
});

interface Storing {
  chrome: { storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } } };
}

async function openSettings(reader: ReaderBrowser): Promise<Page> {
  const settings = await reader.visit(reader.addressOf('options.html'));
  await settings.getByRole('heading', { level: 1 }).waitFor();
  return settings;
}

async function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
