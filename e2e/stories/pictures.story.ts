import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { lockDatabase } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { foundingExpectation, foundingIsHere, foundingPage } from '../pages/founding-case.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS } from '../pages/outlets.ts';

/** Pictures for people to look at, of every state; that each shows something is all that is asserted. */
const folder = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url));
test.beforeAll(() => mkdirSync(folder, { recursive: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of the popup, ${colorScheme}`, async ({ sites, reader }) => {
    const states = { ...serveStates(sites), unreadable: 'chrome://version' };
    for (const [state, address] of Object.entries(states)) await takePopup(reader, address, `popup-${state}-${colorScheme}`, colorScheme);
    await lockDatabase(reader);
    await takePopup(reader, COPY_ADDRESS, `popup-failure-${colorScheme}`, colorScheme);
  });

  test(`pictures of the badge, ${colorScheme}`, async ({ sites, reader }) => {
    const { founding, original } = serveStates(sites);
    await chooseEveryArticle(reader);
    const page = await reader.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(founding);
    await page.locator('[itemprop=headline]').scrollIntoViewIfNeeded();
    const badge = await Badge.on(page);
    await take(page, `badge-founding-${colorScheme}`);
    await badge.open();
    await take(page, `card-founding-${colorScheme}`);
    await page.goto(original);
    await take(page, `badge-original-${colorScheme}`);
  });
}

test('pictures of the welcome page', async ({ reader }) => {
  const page = await reader.visit(reader.addressOf('welcome.html'));
  await page.getByRole('radio').first().waitFor();
  await take(page, 'welcome-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'welcome-dark');
});

/** Serves a page for each state; the founding page itself where it is at hand, else one of its shape. */
function serveStates(sites: Sites): Record<'founding' | 'original' | 'not-article', string> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  return {
    founding: foundingIsHere
      ? sites.serve(foundingExpectation('global-research.html').url, foundingPage('global-research.html'))
      : COPY_ADDRESS,
    original: sites.serve(ORIGINAL_ADDRESS, originalArticle()),
    'not-article': sites.serve(COMMONS.home, frontPage()),
  };
}

async function takePopup(reader: ReaderBrowser, address: string, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await reader.visit(address);
  const popup = await reader.clickToolbar(page);
  await popup.emulateMedia({ colorScheme });
  await popup.locator('[data-part=reading], [data-part=status]:not([data-state=reading])').waitFor();
  // The browser lets a popup grow to its content a while after the content is there; then it is as wide and tall as the body.
  const fits = () =>
    popup.evaluate(() => innerWidth === document.body.offsetWidth && Math.abs(innerHeight - document.body.offsetHeight) <= 1);
  await expect.poll(fits).toBe(true);
  await take(popup, name);
  await reader.closePopup();
  await page.close();
}

async function take(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ path: `${folder}${name}.png` });
  expect(picture.length).toBeGreaterThan(1000);
}
