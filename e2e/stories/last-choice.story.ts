import type { Page } from '@playwright/test';
import { allowedSites, EVERY_SITE, keptSettings, registeredScripts } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';

const CLICK = 'When I click';
const EVERYWHERE = 'Every article I open';

/** Chooses these one right after the other: faster than any of them can be carried out. */
async function chooseAtOnce(welcome: Page, ...names: string[]): Promise<void> {
  await welcome.evaluate((names) => {
    for (const name of names) [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.click();
  }, names);
}

for (const names of [
  [EVERYWHERE, CLICK],
  [EVERYWHERE, CLICK, EVERYWHERE, CLICK],
]) {
  test(`of ${names.length} choices made at once, that to read at a click stands, and no word says that anything was taken back`, async ({
    reader,
  }) => {
    await reader.allowHosts(EVERY_SITE);
    const welcome = await reader.visit(reader.addressOf('welcome.html'));
    await chooseAtOnce(welcome, ...names);
    await expect(welcome.getByText('This is how it works now.')).toBeVisible();
    await expect(welcome.getByRole('radio', { name: CLICK })).toBeChecked();
    await expect.poll(() => allowedSites(reader)).toEqual([]);
    expect(await keptSettings(reader)).toMatchObject({ reading: 'click' });
    expect(await registeredScripts(reader)).toEqual([]);
    await expect(welcome.getByText('This is how it works now.')).toBeVisible();
  });
}

test('of choices made at once, that to read every article stands, with its permission', async ({ reader }) => {
  await reader.allowHosts(EVERY_SITE);
  const welcome = await reader.visit(reader.addressOf('welcome.html'));
  await chooseAtOnce(welcome, EVERYWHERE, CLICK, EVERYWHERE);
  await expect.poll(() => registeredScripts(reader)).toEqual(['reader']);
  await expect(welcome.getByText('This is how it works now.')).toBeVisible();
  await expect(welcome.getByRole('radio', { name: EVERYWHERE })).toBeChecked();
  expect(await allowedSites(reader)).toEqual([EVERY_SITE]);
  expect(await keptSettings(reader)).toMatchObject({ reading: 'everywhere' });
});
