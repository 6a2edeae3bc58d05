import { findBarriers, findBarriersInBadge } from '../harness/axe.ts';
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier in the popup, ${colorScheme}`, async ({ reader }) => {
    const page = await reader.visit(COPY_ADDRESS);
    for (const address of [COPY_ADDRESS, ORIGINAL_ADDRESS, COMMONS.home]) {
      await page.goto(address);
      const popup = await reader.clickToolbar(page);
      await popup.emulateMedia({ colorScheme });
      await popup.locator('[data-part=reading], [data-state=not-article]').waitFor();
      for (const closed of await popup.locator('details > summary').all()) await closed.click();
      expect(await findBarriers(popup), address).toEqual([]);
    }
    const popup = await reader.clickToolbar(await reader.visit('chrome://version'));
    await popup.emulateMedia({ colorScheme });
    await popup.locator('[data-state^=unreadable]').waitFor();
    expect(await findBarriers(popup), 'chrome://version').toEqual([]);
  });

  test(`axe finds no barrier on the welcome page and in the settings, ${colorScheme}`, async ({ reader }) => {
    const welcome = await reader.visit(reader.addressOf('welcome.html'));
    await welcome.emulateMedia({ colorScheme });
    await welcome.getByRole('radio').first().waitFor();
    expect(await findBarriers(welcome)).toEqual([]);
    const [settings] = await Promise.all([reader.context.waitForEvent('page'), welcome.getByRole('button', { name: 'Settings' }).click()]);
    await settings.emulateMedia({ colorScheme });
    await settings.getByRole('heading', { level: 1 }).waitFor();
    expect(await findBarriers(settings)).toEqual([]);
    await settings.getByRole('button', { name: 'Forget everything…' }).click();
    expect(await findBarriers(settings)).toEqual([]);
  });

  test(`axe finds no barrier in badge and card, ${colorScheme}`, async ({ reader }) => {
    await chooseEveryArticle(reader);
    const page = await reader.visit(COPY_ADDRESS);
    await page.emulateMedia({ colorScheme });
    const badge = await Badge.on(page);
    expect(await findBarriersInBadge(page, badge)).toEqual([]);
    await badge.open();
    expect(await findBarriersInBadge(page, badge)).toEqual([]);
  });
}

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
