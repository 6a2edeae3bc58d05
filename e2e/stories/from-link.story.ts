import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

/** Picks "Where does this come from?" in the menu of a link. Menus are the browser's own; the event that they send is sent here. */
type Menus = { chrome: { contextMenus: { onClicked: { dispatch(click: object, tab: object): void } } } };

test('a link is read without being opened, and its chain stands in the side panel', async ({ sites, reader }) => {
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
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
    [COPY_ADDRESS, windowId] as const,
  );
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  await expect(panel.locator('[data-part=hop]').first()).toContainText(REVIEW.name);
  expect(sites.timesAsked(COPY_ADDRESS)).toBe(1);
  expect(reader.context.pages().some((page) => page.url() === COPY_ADDRESS)).toBe(false);
});
