import type { Page } from '@playwright/test';
import { chooseEveryArticle } from '../harness/choices.ts';
import { paste } from '../harness/clipboard.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

test('the key that copies the attribution opens the popup, which has copied it', async ({ sites, reader }) => {
  const page = await visitArticle(reader);
  await callCommand(reader, page, 'copy-attribution');
  const popup = await reader.popup();
  await expect(popup.getByText('Copied (Formatted text):')).toBeVisible();
  expect((await paste(reader, sites)).text).toContain(HEADLINE);
});

test('the key that shows on the page scrolls to the words that say where it comes from', async ({ reader }) => {
  const page = await visitArticle(reader);
  const words = page.locator('.copyright').first();
  await expect(words).not.toBeInViewport();
  await callCommand(reader, page, 'show-on-page');
  await expect(words).toBeInViewport();
});

test('the key that saves a note opens the popup, which has saved it', async ({ reader }) => {
  const page = await visitArticle(reader);
  await callCommand(reader, page, 'save-note');
  await expect((await reader.popup()).getByText('Saved in your library.')).toBeVisible();
});

test('on a page of the browser a key or a menu that saves or copies says that it did not', async ({ reader }) => {
  const page = await reader.visit('chrome://version');
  const said = async () => (await reader.popup()).locator('[data-part=not-done]');
  await callCommand(reader, page, 'copy-attribution');
  await expect(await said()).toHaveText('Nothing was copied.');
  await reader.closePopup();
  await chooseInMenu(reader, page, { menuItemId: 'save' });
  await expect(await said()).toHaveText('Nothing was saved.');
});

test('the settings name every command with its key, and lead to where the browser lets it be changed', async ({ reader }) => {
  const settings = await reader.visit(reader.addressOf('options.html'));
  // A key that the browser keeps for itself would not be given.
  for (const [what, key] of [
    ['Open Whence', 'Q'],
    ['Copy attribution', 'K'],
    ['Show on the page where it says so', 'O'],
    ['Save note', 'J'],
  ] as const)
    await expect(settings.locator('[data-command]').filter({ hasText: what })).toContainText(`Alt+Shift+${key}`);
  await expect(settings.locator('[data-command]').filter({ hasText: 'Open the side panel' })).toContainText('no key');
  const [keys] = await Promise.all([
    reader.context.waitForEvent('page'),
    settings.getByRole('button', { name: 'Change the keys' }).click(),
  ]);
  await keys.waitForURL('chrome://extensions/shortcuts');
});

test('the menu on selected words tells what the page says in them', async ({ reader }) => {
  const page = await visitArticle(reader);
  await chooseInMenu(reader, page, { selectionText: `original source of this article is ${REVIEW.name}` });
  const popup = await reader.popup();
  await shownInPopup(popup);
  await expect(popup.locator('[data-part=selection]')).toContainText(`The original source of this article is ${REVIEW.name}`);
  await reader.closePopup();
  await chooseInMenu(reader, page, { selectionText: 'the gates' });
  await expect((await reader.popup()).locator('[data-part=selection]')).toContainText('found nothing');
  await reader.closePopup();
  await chooseInMenu(reader, page);
  const plain = await reader.popup();
  await shownInPopup(plain);
  await expect(plain.locator('[data-part=selection]')).toHaveCount(0);
});

test('the menu saves a note by opening the popup, which has saved it', async ({ reader }) => {
  const page = await visitArticle(reader);
  await chooseInMenu(reader, page, { menuItemId: 'save' });
  await expect((await reader.popup()).getByText('Saved in your library.')).toBeVisible();
});

async function visitArticle(reader: ReaderBrowser): Promise<Page> {
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await page.bringToFront();
  return page;
}

interface Dispatching {
  chrome: {
    tabs: { query(about: object): Promise<{ id: number; windowId: number }[]> };
    commands: { onCommand: { dispatch(command: string, tab: object): void } };
    contextMenus: { update(item: string, changes: object): Promise<void>; onClicked: { dispatch(info: object, tab: object): void } };
  };
}

/** A debugger's keys never reach the browser's own accelerators, nor its clicks the native menu: the event that they end in is sent. */
async function callCommand(reader: ReaderBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  await reader.inWorker(async (command) => {
    const { tabs, commands } = (globalThis as unknown as Dispatching).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(command, tab ?? {});
  }, command);
}

/** An item of the menu that is not there throws. */
async function chooseInMenu(
  reader: ReaderBrowser,
  page: Page,
  chosen: { menuItemId?: string; selectionText?: string } = {},
): Promise<void> {
  await page.bringToFront();
  await reader.inWorker(async (chosen) => {
    const { tabs, contextMenus } = (globalThis as unknown as Dispatching).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const click = { menuItemId: 'page', ...chosen };
    await contextMenus.update(click.menuItemId, {});
    contextMenus.onClicked.dispatch(click, tab ?? {});
  }, chosen);
}
