import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading } from '../harness/kept-readings.ts';
import { shownInCard, shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE } from '../pages/outlets.ts';

// Each is what a reader sees on the page, letter for letter; none may become markup in what Whence draws.
const ATTACK = '<img src=x onerror="globalThis.struck=1">';
const headline = `${HEADLINE} ${ATTACK}`;
const author = `Ines <script>globalThis.struck=2</script> Halloran`;
const originName = `Tidewater <b onclick=globalThis.struck=3>Review</b>`;

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ headline, author, originName }));
});

test('markup in headline, author and quotations is shown as text in the popup', async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  const shown = await shownInPopup(popup);
  expect(shown.title).toBe(headline);
  expect(shown.hops.flatMap(({ quotations }) => quotations).join()).toContain(`The original source of this article is ${originName}`);
  await expectUnstruck(popup);
});

test('markup in headline, author and quotations is shown as text in the badge and its card', async ({ reader }) => {
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  await badge.open();
  const shown = await shownInCard(badge);
  expect(shown.title).toBe(headline);
  expect(await badge.look((root) => root.querySelectorAll('img, script, [onerror], [onclick], b').length, null)).toBe(0);
  await expectUnstruck(page);
});

test("what is kept is the page's words, unharmed and harmless", async ({ reader }) => {
  await shownInPopup(await reader.clickToolbar(await reader.visit(COPY_ADDRESS)));
  const kept = await keptReading(reader, COPY_ADDRESS);
  expect(kept.page.title).toBe(headline);
  expect(kept.evidence.map(({ quote }) => quote).join('\n')).toContain(originName);
});

async function expectUnstruck(page: Page): Promise<void> {
  const traces = await page.evaluate(() => ({
    struck: Reflect.get(globalThis, 'struck'),
    images: document.querySelectorAll('img[src=x]').length,
    handlers: document.querySelectorAll('[onerror], [onclick]').length,
  }));
  expect(traces).toEqual({ struck: undefined, images: 0, handlers: 0 });
}
