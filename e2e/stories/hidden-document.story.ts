import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

/** Ends the document that reads, as the browser or its own rest may. */
const closeHidden = () =>
  (globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }).chrome.offscreen.closeDocument();

test('a page is read again after the hidden document that reads was closed', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const first = await reader.clickToolbar(page);
  expect((await shownInPopup(first)).title).toBe(HEADLINE);
  await first.close();
  await reader.inExtension(closeHidden, null);
  await page.reload();
  const shown = await shownInPopup(await reader.clickToolbar(page));
  expect(shown.hops[0]?.publisher).toBe(REVIEW.name);
});

test('six articles that open at once are all read, by one hidden document', async ({ reader, sites }) => {
  await chooseEveryArticle(reader);
  const addresses = [1, 2, 3, 4, 5, 6].map((number) => `${COPY_ADDRESS}?page=${number}`);
  for (const address of addresses) sites.serve(address, foundingShapedCopy());
  const pages = await Promise.all(addresses.map((address) => reader.visit(address)));
  for (const page of pages) {
    const popup = await reader.clickToolbar(page);
    expect((await shownInPopup(popup)).hops[0]?.publisher).toBe(REVIEW.name);
    await popup.close();
  }
});

test('a page larger than a browser hands over in one piece is refused in plain words', async ({ reader, sites }) => {
  const large = `${COPY_ADDRESS}/large`;
  sites.serve(large, `${foundingShapedCopy()}<p hidden>${'Tide after tide. '.repeat(1_300_000)}</p>`);
  const popup = await reader.clickToolbar(await reader.visit(large));
  await expect(popup.getByText('This page is too large to read.')).toBeVisible();
});
