import { findBarriers } from '../harness/axe.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

test('an Arabic browser has the popup in Arabic, mirrored, with the page quoted in its own direction', async ({ reader }) => {
  await reader.restart({ switches: ['--lang=ar'] });
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  const shown = await shownInPopup(popup);
  expect(shown.hops).toMatchObject([{ publisher: REVIEW.name }, { relation: `أُعيد نشره من ${REVIEW.name}` }]);
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ar');
  const mark = await popup.locator('.hop .mark').first().boundingBox();
  const date = await popup.locator('.hop-date').first().boundingBox();
  expect(mark?.x).toBeGreaterThan(date?.x ?? Number.POSITIVE_INFINITY);
  expect(
    await popup
      .locator('blockquote')
      .first()
      .evaluate((quotation) => getComputedStyle(quotation).direction),
  ).toBe('ltr');
  expect(await findBarriers(popup)).toEqual([]);
});

for (const [locale, language, relation] of [
  ['de', 'de', 'übernommen von'],
  ['pt-BR', 'pt', 'republicado de'],
  ['zh-TW', 'zh', '转载自'],
  ['sv', 'en', 'republished from'],
]) {
  test(`a browser in ${locale} has the popup in ${language}`, async ({ reader }) => {
    await reader.restart({ switches: [`--lang=${locale}`] });
    const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
    expect((await shownInPopup(popup)).hops[1]?.relation).toBe(`${relation} ${REVIEW.name}`);
    expect((await popup.locator('html').getAttribute('lang'))?.split('-')[0]).toBe(language);
    await expect(popup.locator('html')).toHaveAttribute('dir', 'ltr');
  });
}
