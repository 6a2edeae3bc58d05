import type { Page } from '@playwright/test';
import type { LibraryWrite } from './library-write.ts';
import { keepReadings } from './whole-database.ts';

/** Something to forget, though the write before has forgotten it. */
async function refill(page: Page): Promise<void> {
  await keepReadings(page, 2);
  await page.reload();
  await page.locator('[data-part=kept]').waitFor();
}

/** What is forgotten in the settings, by that page itself. The last leaves nothing for another. */
export const forgettingWrites: LibraryWrite[] = [
  {
    name: 'the readings forgotten',
    page: 'options.html',
    begin: refill,
    act: (page) => page.getByRole('button', { name: 'Forget the readings now' }).click(),
    confirmed: (page) => page.getByText(/^Readings forgotten: \d+\.$/).isVisible(),
  },
  {
    name: 'everything forgotten',
    page: 'options.html',
    isInParts: true,
    begin: async (page) => {
      await refill(page);
      await page.getByRole('button', { name: 'Forget everything…' }).click();
      const notesToo = page.getByRole('dialog').getByLabel(/Delete my notes too/);
      if (await notesToo.isVisible()) await notesToo.check();
    },
    act: (page) => page.getByRole('dialog').getByRole('button', { name: 'Forget for good' }).click(),
    confirmed: (page) => page.getByText('Everything is forgotten.').isVisible(),
  },
];
