import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading } from '../harness/kept-readings.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { REVIEW } from '../pages/outlets.ts';

// Browsers keep no page of a site whose certificate they had to overlook: these stand on plain http.
const ADDRESS = 'http://www.meridian-commons.test/the-gates-that-hold-back-the-sea/5561001';

test('a page that cannot be reached shows what it said when it was last read', async ({ sites, reader }) => {
  sites.serve(ADDRESS, foundingShapedCopy({ address: ADDRESS }));
  const before = await shownInPopup(await reader.clickToolbar(await reader.visit(ADDRESS)));
  await keptReading(reader, ADDRESS);
  await reader.context.setOffline(true);
  const popup = await reader.clickToolbar(await reader.visitInVain(`${ADDRESS}?utm_source=feed#comments`));
  expect(await shownInPopup(popup)).toEqual(before);
  await expect(popup.getByText(/can't be read right now/)).toBeVisible();
});

test("a page from the browser's own cache has its badge without a network", async ({ sites, reader }) => {
  sites.serve(ADDRESS, { body: foundingShapedCopy({ address: ADDRESS }), headers: { 'cache-control': 'max-age=3600' } });
  await chooseEveryArticle(reader);
  const page = await reader.visit(ADDRESS);
  await Badge.on(page);
  await page.close();
  await reader.context.setOffline(true);
  const again = await reader.visit(ADDRESS);
  expect(await (await Badge.on(again)).words()).toContain(REVIEW.name);
  expect(sites.timesAsked(ADDRESS)).toBe(1);
});
