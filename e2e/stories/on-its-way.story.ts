import type { Page } from '@playwright/test';
import { chooseEveryArticle } from '../harness/choices.ts';
import { chooseEveryArticleInFirefox } from '../harness/firefox-choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { shownInPopup } from '../harness/shown.ts';
import type { Answer, Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.setTimeout(300_000);

/** Serves the article when `arrive` is called, or an answer without a page when `fail` is. */
function serveOnItsWay(sites: Sites): { arrive: () => void; fail: () => void } {
  const waiting = Promise.withResolvers<Answer>();
  sites.serve(COPY_ADDRESS, () => waiting.promise);
  return { arrive: () => waiting.resolve({ body: foundingShapedCopy() }), fail: () => waiting.resolve({ body: '', status: 204 }) };
}

type Tabs = { chrome: { tabs: { create(how: object): Promise<{ id: number }>; update(tab: number, how: object): Promise<unknown> } } };

/** The popup of a new tab on the article, as a page, while the article is on its way. */
async function popupOnItsWay(sites: Sites, reader: ReaderBrowser): Promise<Page> {
  await chooseEveryArticle(reader);
  const open = (url: string) => (globalThis as unknown as Tabs).chrome.tabs.create({ url, active: false });
  const { id } = await reader.inExtension(open, COPY_ADDRESS);
  await until('the question for the page', () => sites.timesAsked(COPY_ADDRESS) > 0);
  const popup = await reader.visit(reader.addressOf(`popup.html?tab=${id}`));
  await expect(popup.getByText('Reading this page…')).toBeVisible();
  return popup;
}

const publishers = [REVIEW.name, COMMONS.name];

test('a popup that is opened while its page is on its way reads the page when it is there', async ({ sites, reader }) => {
  const { arrive } = serveOnItsWay(sites);
  const popup = await popupOnItsWay(sites, reader);
  arrive();
  expect((await shownInPopup(popup)).hops.map(({ publisher }) => publisher)).toEqual(publishers);
});

test('a popup says of a page that is long on its way that it is awaited, and reads it when it comes', async ({ sites, reader }) => {
  const { arrive } = serveOnItsWay(sites);
  const popup = await popupOnItsWay(sites, reader);
  await expect(popup.getByText("This page hasn't come yet.")).toBeVisible();
  arrive();
  expect((await shownInPopup(popup)).hops.map(({ publisher }) => publisher)).toEqual(publishers);
});

test('a popup says of a page that was long on its way that it did not come, and reads it when the reader loads it again', async ({
  sites,
  reader,
}) => {
  const { fail } = serveOnItsWay(sites);
  const popup = await popupOnItsWay(sites, reader);
  await expect(popup.getByText("This page hasn't come yet.")).toBeVisible();
  fail();
  await expect(popup.getByText("This page didn't come.")).toBeVisible();
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const open = ([tab, url]: [string, string]) =>
    (globalThis as unknown as Tabs).chrome.tabs.update(Number(new URL(tab).searchParams.get('tab')), { url });
  await reader.inExtension(open, [popup.url(), COPY_ADDRESS] as [string, string]);
  expect((await shownInPopup(popup)).hops.map(({ publisher }) => publisher)).toEqual(publishers);
});

test('a popup that is open while its tab goes on to another page shows that one, and never the one before as if it were', async ({
  sites,
  reader,
}) => {
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(ORIGINAL_ADDRESS);
  const popup = await reader.clickToolbar(page);
  await expect(popup.locator('[data-part=nothing-declared]')).toBeVisible();
  await page.goto(COPY_ADDRESS);
  await expect(popup.locator('[data-part=nothing-declared]')).toHaveCount(0);
  await expect(popup.locator('[data-part=hop]')).toHaveCount(2);
  expect((await shownInPopup(popup)).hops.map(({ publisher }) => publisher)).toEqual(publishers);
});

test('Firefox waits for a page that is on its way', async ({ sites, firefox }) => {
  const { arrive } = serveOnItsWay(sites);
  await chooseEveryArticleInFirefox(firefox);
  await firefox.inPageLater('await browser.tabs.create({ url: given[0] })', COPY_ADDRESS);
  await until('the question for the page', () => sites.timesAsked(COPY_ADDRESS) > 0);
  await firefox.popupSaying(/Reading this page…/);
  arrive();
  expect(await firefox.openPopupSaying(/you are here/)).toContain(REVIEW.name);
});
