import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

test('what the keyboard goes to is never behind the foot, however much stands in it, and what was done takes less than half of the popup', async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  // German needs two rows for its buttons.
  await reader.restart({ switches: ['--lang=de'] });
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await shownInPopup(popup);
  expect(await hiddenBehindFoot(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Nennung kopieren als' }).click();
  await popup.locator('.choices').waitFor();
  expect(await hiddenBehindFoot(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Nennung kopieren als' }).click();
  await popup.getByRole('button', { name: 'Nennung kopieren', exact: true }).click();
  await popup.getByRole('button', { name: 'Notiz speichern' }).click();
  await popup.locator('[data-part=picture]').waitFor();
  await popup.locator('[data-part=copied]').waitFor();
  const share = await popup.evaluate(() => (document.querySelector('.foot')?.clientHeight ?? 0) / innerHeight);
  expect(share).toBeLessThan(0.45);
});

/** What lies behind the foot while it has the focus, of all that Tab comes by. */
async function hiddenBehindFoot(popup: Page): Promise<string[]> {
  await popup.locator('h1').click();
  const hidden: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await popup.keyboard.press('Tab');
    const name = await popup.evaluate(() => {
      const at = document.activeElement;
      const foot = document.querySelector('.foot')?.getBoundingClientRect();
      if (!at || !foot || at.closest('.foot, .mode')) return null;
      const { bottom } = at.getBoundingClientRect();
      return bottom > foot.top ? at.textContent : null;
    });
    if (name) hidden.push(name);
  }
  return hidden;
}
