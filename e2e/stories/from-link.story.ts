import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

/** Picks "Where does this come from?" in the menu of a link. Menus are the browser's own; the event that they send is sent here. */
type Menus = { chrome: { contextMenus: { onClicked: { dispatch(click: object, tab: object): void } } } };

/** Opens the window's side panel as a page, with every site given, and picks the menu's entry on a link. */
async function askOfLink(reader: ReaderBrowser, linkUrl: string): Promise<Page> {
  await reader.allowHosts(EVERY_SITE);
  await reader.visit(COMMONS.home);
  const panel = await reader.visit(reader.addressOf('sidepanel.html'));
  const [worker] = reader.context.serviceWorkers();
  const windowId = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { getCurrent(): Promise<{ id: number }> }; permissions: { request(of: object): Promise<boolean> } };
    };
    await chrome.permissions.request({ origins: ['*://*/*'] });
    return (await chrome.windows.getCurrent()).id;
  });
  await worker?.evaluate(
    ([linkUrl, windowId]) =>
      (globalThis as unknown as Menus).chrome.contextMenus.onClicked.dispatch({ menuItemId: 'where-link', linkUrl }, { windowId }),
    [linkUrl, windowId] as const,
  );
  return panel;
}

test('a link is read without being opened, and its chain stands in the side panel', async ({ sites, reader }) => {
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const panel = await askOfLink(reader, COPY_ADDRESS);
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  await expect(panel.locator('[data-part=hop]').first()).toContainText(REVIEW.name);
  expect(sites.timesAsked(COPY_ADDRESS)).toBe(1);
  expect(reader.context.pages().some((page) => page.url() === COPY_ADDRESS)).toBe(false);
});

test('a link to a page that is gone is told in the language of the browser, and a chain whose original is gone too', async ({
  sites,
  reader,
}) => {
  await reader.restart({ switches: ['--lang=de'] });
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, { status: 410, body: '<h1>Sorry</h1>' });
  const panel = await askOfLink(reader, COPY_ADDRESS);
  const told = panel.locator('[data-state=unreached]');
  await expect(told).toContainText('Die Seite, zu der dieser Link führt, konnte nicht gelesen werden.');
  await expect(told).toContainText('Die Seite wurde entfernt (410).');
  expect(await findBarriers(panel)).toEqual([]);
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, { status: 404, body: '<h1>Sorry</h1>' });
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Der Kette folgen' }).click();
  await expect(popup.locator('[data-part=reason]')).toHaveText('Diese Seite gibt es nicht mehr (404).');
});
