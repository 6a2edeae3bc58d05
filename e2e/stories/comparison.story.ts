import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const CORRECTION = 'Correction, 15 March: An earlier version of this article misstated the number of gates.';

/** A copy without its original's second paragraph and correction, with one word of the fourth changed: followed, and laid side by side. */
async function layBeside(sites: Sites, reader: ReaderBrowser): Promise<Page> {
  const copied = PARAGRAPHS.toSpliced(1, 1).map((paragraph) => paragraph.replace('who chairs the committee', 'who leads the committee'));
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ paragraphs: copied }));
  sites.serve(ORIGINAL_ADDRESS, originalArticle().replace('</article>', `<p>${CORRECTION}</p></article>`));
  await reader.allowHosts(EVERY_SITE);
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Follow the chain' }).click();
  await expect(popup.locator('[data-part=comparison] li')).toHaveText([
    '81% of the original stands in the copy',
    '99% of the copy stands in the original',
    'headline kept',
    '1 paragraph left out',
    '1 sentence changed',
    'Correction note: missing in the copy',
  ]);
  const link = await popup.locator('[data-part=compare-link]').getAttribute('href');
  const asked = sites.requests.length;
  const page = await reader.visit(link ?? '');
  await page.locator('[data-part=rows]').waitFor();
  // The browser asks for the icons of open pages by itself, however late.
  const since = sites.requests.slice(asked).filter((address) => !address.endsWith('/favicon.ico'));
  expect(since.filter((address) => [REVIEW.domain, COMMONS.domain].some((domain) => address.includes(domain)))).toEqual([]);
  return page;
}

const inFocus = (page: Page) => page.locator('[data-row]:focus');

test('a copy stands beside its original, change by change, by keyboard', async ({ sites, reader }) => {
  const page = await layBeside(sites, reader);
  await expect(page.getByRole('row', { name: /Correction note/ })).toContainText('missing in the copy');
  await expect(page.locator('[data-part="comparison.original"]')).toContainText(REVIEW.name);
  await expect(page.locator('[data-part="comparison.copy"]')).toContainText(COMMONS.name);
  await page.keyboard.press('n');
  await expect(inFocus(page)).toHaveAttribute('data-what', 'left-out');
  await expect(inFocus(page)).toContainText(PARAGRAPHS[1]);
  await page.keyboard.press('n');
  await expect(inFocus(page).locator('del')).toHaveText('chairs');
  await expect(inFocus(page).locator('ins')).toHaveText('leads');
  await expect(inFocus(page)).toBeInViewport();
  await expect(page.getByRole('status')).toHaveText('Change 2 of 2');
  await page.keyboard.press('p');
  await expect(inFocus(page)).toHaveAttribute('data-what', 'left-out');
  await page.keyboard.press('s');
  await expect(page.locator('[data-part=rows]')).toHaveAttribute('data-layout', 'merged');
  await expect(page.locator('[data-row][data-what=changed]')).toContainText('who chairs leads the committee');
  await expect(page.locator('[data-part=minimap] [data-what]')).toHaveCount(2);
  expect(await findBarriers(page, 'body')).toEqual([]);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Paper is light, whichever look was chosen, and the place of the keyboard is not on it.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('[data-row][data-what=left-out]')).toBeVisible();
});

test('a note of the copy leads there by a key', async ({ sites, reader }) => {
  const compared = await layBeside(sites, reader);
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  await reader.closePopup();
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.locator('[data-part=note-row]').waitFor();
  await library.keyboard.press('j');
  await library.locator('[data-part=note] [data-part=compare-link]').waitFor();
  const opening = reader.context.waitForEvent('page');
  await library.keyboard.press('c');
  const opened = await opening;
  await opened.locator('[data-part=rows]').waitFor();
  expect(opened.url()).toBe(compared.url());
});

test('texts that are no longer kept are said to be so', async ({ reader }) => {
  const page = await reader.visit(`${reader.addressOf('comparison.html')}#copy=https%3A%2F%2Fa.test%2F&original=javascript:alert(1)`);
  await expect(page.getByText('The texts are no longer kept here.')).toBeVisible();
});
