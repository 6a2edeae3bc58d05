import { findBarriers } from '../harness/axe.ts';
import { Badge } from '../harness/badge.ts';
import { allowedSites, chooseEveryArticle, EVERY_SITE, keptSettings, registeredPages } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReadings } from '../harness/kept-readings.ts';
import { openSettings } from '../harness/open-settings.ts';
import { countStored } from '../harness/stored.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, ORIGINAL_ADDRESS } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
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
  await expect(settings.getByText('Everything but your notes is forgotten.')).toBeVisible();
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
