import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { allowedSites } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReading } from '../harness/kept-readings.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { AUTHOR, COMMONS, COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

test('a click on a page shows who wrote it and the chain, origin first, without any host permission', async ({ reader }) => {
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  const shown = await shownInPopup(popup);
  expect(shown.title).toBe(HEADLINE);
  expect(shown.authors).toContain(AUTHOR);
  expect(shown.hops).toMatchObject([
    { publisher: REVIEW.name, role: 'origin', standing: 'stated', date: '2024-03-14', link: ORIGINAL_ADDRESS },
    { publisher: COMMONS.name, role: 'this-page', date: expect.stringContaining('2024-03-16') },
  ]);
  expect(shown.hops[0]?.quotations.join()).toContain('The original source of this article is Tidewater Review');
  expect(shown.hops[1]?.relation).toBe(`republished from ${REVIEW.name}`);
  expect(await allowedSites(reader)).toEqual([]);
});

test('a click tells whose the rights are, and that the permission on the page is not for this article', async ({ reader }) => {
  const shown = await shownInPopup(await reader.clickToolbar(await reader.visit(COPY_ADDRESS)));
  expect(shown.notice).toBe(`Copyright © ${AUTHOR}, ${REVIEW.name}, 2024`);
  expect(shown.holders).toContain(REVIEW.name);
  expect(shown.terms).toEqual([
    { use: 'repost-noncommercial', ruling: 'permitted-with-conditions' },
    { use: 'repost-commercial', ruling: 'ask-first' },
    { use: 'print', ruling: 'ask-first' },
  ]);
  expect(shown.contacts).toContain(`desk@${COMMONS.domain}`);
  expect(shown.conflicts.join()).toContain(REVIEW.name);
});

test("a click keeps the reading in the extension's own database", async ({ reader }) => {
  await shownInPopup(await reader.clickToolbar(await reader.visit(COPY_ADDRESS)));
  const kept = await keptReading(reader, COPY_ADDRESS);
  expect(kept.authors.map(({ name }) => name)).toEqual([AUTHOR]);
  expect(kept.chain.map(({ publisher, role }) => [publisher.name, publisher.domain, role])).toEqual([
    [REVIEW.name, REVIEW.domain, 'origin'],
    [COMMONS.name, COMMONS.domain, 'this-page'],
  ]);
  expect(kept.citedSources.map(({ name }) => name)).toEqual(['Reuters', 'Harbour Wire']);
});

test('reading asks nothing of any site', async ({ sites, reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const before = [...sites.requests];
  await shownInPopup(await reader.clickToolbar(page));
  const since = sites.requests.slice(before.length).filter((address) => /\.test\//.test(address));
  expect(since.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
});

test('the words that were quoted are found again on the page', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const popup = await reader.clickToolbar(page);
  const words = page.locator('.copyright').first();
  await expect(words).not.toBeInViewport();
  await showOrigin(popup);
  await expect(words).toBeInViewport();
  // The page's own selection is left alone where the browser can highlight.
  expect(await page.evaluate(() => [...(CSS as unknown as Highlighting).highlights.keys()])).toEqual(['whence-words']);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

test('where the browser has no highlights the words are selected instead', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const popup = await reader.clickToolbar(page);
  await popup.locator('[data-part=hop]').first().waitFor();
  // Content scripts share one world of their own: there the browser becomes an older one.
  const [worker] = reader.context.serviceWorkers();
  await worker?.evaluate(async (url) => {
    const { scripting, tabs } = (globalThis as unknown as Scripting).chrome;
    const [tab] = (await tabs.query({})).filter((open) => open.url === url);
    await scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => void Object.defineProperty(CSS, 'highlights', { value: undefined }),
    });
  }, COPY_ADDRESS);
  await showOrigin(popup);
  await expect(page.locator('.copyright').first()).toBeInViewport();
  expect(await page.evaluate(() => String(getSelection()))).toContain('The original source of this article is');
});

test('on a page that has changed the words are found by what stands around them, or are said to be gone', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const popup = await reader.clickToolbar(page);
  await popup.locator('[data-part=hop]').first().waitFor();
  // The same words stand elsewhere too by now, and in other elements.
  await page.evaluate(() => {
    const words = document.querySelector('.copyright');
    const moved = document.createElement('section');
    moved.innerHTML = words?.innerHTML ?? '';
    moved.id = 'moved';
    words?.replaceWith(moved);
    document.body.prepend('Menu: The original source of this article is a mystery.');
  });
  await showOrigin(popup);
  await expect(page.locator('#moved')).toBeInViewport();
  await page.evaluate(() => document.querySelector('#moved')?.remove());
  await showOrigin(popup);
  await expect(popup.getByText("These words can't be found on the page now.")).toBeVisible();
});

test('the badge that a click leaves on the page changes nothing in what is read there next', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  await shownInPopup(await reader.clickToolbar(page));
  const first = await keptReading(reader, COPY_ADDRESS);
  await Badge.on(page);
  await shownInPopup(await reader.clickToolbar(page));
  await reader.closePopup();
  expect(await keptReading(reader, COPY_ADDRESS)).toEqual(first);
});

test('a worker that died between the reading and the click is not missed', async ({ reader }) => {
  const page = await reader.visit(COPY_ADDRESS);
  const first = await shownInPopup(await reader.clickToolbar(page));
  await reader.killWorker();
  const again = await shownInPopup(await reader.clickToolbar(page));
  expect(again).toEqual(first);
});

interface Scripting {
  chrome: {
    scripting: { executeScript(of: { target: { tabId: number | undefined }; func: () => void }): Promise<unknown> };
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  };
}

interface Highlighting {
  highlights: Map<string, unknown>;
}

/** Presses "show" beside the words that name the origin. */
async function showOrigin(popup: Page): Promise<void> {
  const quotation = popup.locator('[data-part=hop] figure').filter({ hasText: 'The original source of this article' });
  await quotation.getByRole('button', { name: 'Show these words on the page' }).click();
}
