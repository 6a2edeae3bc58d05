import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading, lockDatabase } from '../harness/kept-readings.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';
import { blankPdf } from '../pages/pdf.ts';

test('an original has no badge, and the popup claims no more than that nothing is declared', async ({ sites, reader }) => {
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  await chooseEveryArticle(reader);
  const page = await reader.visit(ORIGINAL_ADDRESS);
  await keptReading(reader, ORIGINAL_ADDRESS);
  expect((await toolbarTitles(reader))[ORIGINAL_ADDRESS]).toBe('Whence: no earlier publication is declared here');
  expect(await Badge.seenOn(page)).toBeUndefined();
  const shown = await shownInPopup(await reader.clickToolbar(page));
  expect(shown.hops).toMatchObject([{ publisher: REVIEW.name, role: 'this-page' }]);
  expect(shown.nothingDeclared).toBe('No earlier publication is declared on this page.');
});

test('a list of headlines is no article, and is read anyway where the reader wants it', async ({ sites, reader }) => {
  const page = await reader.visit(sites.serve(COMMONS.home, frontPage()));
  const popup = await reader.clickToolbar(page);
  await expect(popup.getByText("This page doesn't look like an article.")).toBeVisible();
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  expect((await shownInPopup(popup)).hops).toMatchObject([{ role: 'this-page' }]);
});

test("the browser's own pages are said to be closed to extensions", async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visit('chrome://version'));
  await expect(popup.getByText("Browsers don't let extensions read this page.")).toBeVisible();
});

test('a PDF is said to be a document, not a page', async ({ sites, reader }) => {
  const pdf = sites.serve(`${COMMONS.home}report.pdf`, { body: blankPdf(), headers: { 'content-type': 'application/pdf' } });
  const popup = await reader.clickToolbar(await reader.visit(pdf));
  await expect(popup.getByText("This is a document in the browser's viewer, not a web page.")).toBeVisible();
});

test('a page that never loaded is said to be out of reach, with what to do', async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visitInVain(COPY_ADDRESS));
  await expect(popup.getByText("The browser doesn't let Whence read this page.")).toBeVisible();
  await expect(popup.getByText(/Wait until the page has loaded/)).toBeVisible();
});

test('a database that refuses is told as a failure with its reason, and the popup recovers', async ({ sites, reader }) => {
  const page = await reader.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await lockDatabase(reader);
  const popup = await reader.clickToolbar(page);
  await expect(popup.getByText("Whence couldn't read this page.")).toBeVisible();
  await expect(popup.getByText(/version/i)).toBeAttached();
  await expect(popup.getByRole('button', { name: 'Try again' })).toBeVisible();
});
