import type { Locator, Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { findBarriers } from '../harness/axe.ts';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import { keptReading } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const LEDGER = { name: 'Harbour Ledger', domain: 'harbour-ledger.test' };
const DIGEST = { name: 'Northgate Digest', domain: 'northgate-digest.test' };
const OTHER_HEADLINE = 'Older than the town: the gates against the sea';

/** The copy of another outlet, on another day, under a headline of its own. */
function copyOf({ name, domain }: typeof LEDGER, day: number, headline: string): { address: string; html: string } {
  const address = COPY_ADDRESS.replace(COMMONS.domain, domain);
  const html = foundingShapedCopy({ headline })
    .replaceAll(COMMONS.name, name)
    .replaceAll(COMMONS.domain, domain)
    .replaceAll('March 16, 2024', `March ${day}, 2024`)
    .replaceAll('2024-03-16', `2024-03-${day}`);
  return { address, html };
}

/** Two notes of two outlets, a reading of a third and of the original, and the library in front. */
async function libraryOfOneStory(sites: Sites, reader: ReaderBrowser): Promise<Page> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  const [ledger, digest] = [copyOf(LEDGER, 18, OTHER_HEADLINE), copyOf(DIGEST, 21, HEADLINE)];
  for (const { address, html } of [ledger, digest]) sites.serve(address, html);
  for (const address of [COPY_ADDRESS, ledger.address]) {
    const popup = await reader.clickToolbar(await reader.visit(address));
    await popup.getByRole('button', { name: 'Save note' }).click();
    if (address === ledger.address) {
      // A copy has the text of the note before it: the reader is told so first.
      await expect(popup.getByText('You saved this text before')).toBeVisible();
      await popup.getByRole('button', { name: 'Save this page too' }).click();
    }
    await expect(popup.getByText('Saved in your library.')).toBeVisible();
  }
  for (const address of [digest.address, ORIGINAL_ADDRESS]) {
    const popup = await reader.clickToolbar(await reader.visit(address));
    await popup.locator('[data-part=reading]').waitFor();
    await keptReading(reader, address);
  }
  await reader.closePopup();
  return reader.visit(reader.addressOf('library.html'));
}

const show = (library: Page, view: string) => library.getByRole('button', { name: view, exact: true }).click();
const outlets = (library: Page) => library.locator('.map-outlet');
const rowsOf = (library: Page, table: string) => library.locator(`[data-part=${table}] tbody tr`);

async function cellsOf(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')));
}

/** Width and height of a PNG, and how many colours are in it. */
async function lookAt(library: Page, png: Uint8Array): Promise<{ width: number; height: number; colours: number }> {
  return library.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0));
      return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size };
    },
    [...png],
  );
}

/** The files of the one drawing that is shown: whole, of its own size, with words and colours and nothing to fetch. */
async function checkFiles(library: Page, words: string[]): Promise<void> {
  await keepFiles(library);
  const svg = await handedFile(library, () => library.getByRole('button', { name: 'Save as SVG' }).click());
  const text = Buffer.from(svg).toString('utf8');
  const { document } = new JSDOM(text, { contentType: 'image/svg+xml' }).window;
  const root = document.documentElement;
  expect(root.nodeName).toBe('svg');
  const drawn = (root.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
  for (const word of words) expect(drawn).toContain(word);
  expect(text).not.toMatch(/var\(--|light-dark\(|class=|href=|url\(/);
  expect([...root.querySelectorAll('text')].every((word) => /^rgb/.test(word.getAttribute('fill') ?? ''))).toBe(true);
  const [width, height] = ['width', 'height'].map((side) => Number(root.getAttribute(side)));
  // The picture is drawn from an address of its own, which the page makes before it hands the picture over.
  await library.evaluate(() => ((globalThis as typeof globalThis & { handedOver: Blob[] }).handedOver = []));
  await library.getByRole('button', { name: 'Save as PNG' }).click();
  const handed = () => library.evaluate(() => (globalThis as typeof globalThis & { handedOver: Blob[] }).handedOver.at(-1)?.type);
  await expect.poll(handed).toBe('image/png');
  const png = await library.evaluate(async () => {
    const file = (globalThis as typeof globalThis & { handedOver: Blob[] }).handedOver.at(-1);
    return [...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  const looks = await lookAt(library, Uint8Array.from(png));
  expect(looks).toMatchObject({ width: Math.round((width ?? 0) * 2), height: Math.round((height ?? 0) * 2) });
  expect(looks.colours).toBeGreaterThan(8);
}

test('the map shows who carried whom, its tables say the same, a choice lists the notes, and both files are whole', async ({
  sites,
  reader,
}) => {
  const library = await libraryOfOneStory(sites, reader);
  await show(library, 'Map');
  await expect(outlets(library)).toHaveCount(4);
  await expect(library.locator('.map-way')).toHaveCount(3);
  const ways = await cellsOf(rowsOf(library, 'map-ways'));
  expect(ways.sort()).toEqual([COMMONS, LEDGER, DIGEST].map(({ name }) => [name, 'republished from', REVIEW.name, '1']).sort());
  expect((await cellsOf(rowsOf(library, 'map-outlets')))[0]).toEqual([REVIEW.name, 'outlet', '3', '0', '3']);
  await expect(library.locator('[data-part=map-words]')).toContainText('Outlets and agencies: 4. Ways between them: 3.');
  await expect(library.locator('[data-part=map-words]')).toContainText('not on the map: 1');

  await rowsOf(library, 'map-ways').filter({ hasText: LEDGER.name }).getByRole('button').click();
  const chosen = library.locator('[data-part=map-chosen]');
  await expect(chosen.getByRole('heading')).toHaveText(`${LEDGER.name} republished from ${REVIEW.name}`);
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await chosen.getByRole('button', { name: OTHER_HEADLINE }).click();
  await expect(library.getByRole('region', { name: 'The open note' }).locator('[data-part=hop]').first()).toContainText(REVIEW.name);

  await outlets(library).filter({ hasText: REVIEW.name }).click();
  await expect(chosen.getByRole('heading')).toHaveText(REVIEW.name);
  await expect(chosen.getByRole('listitem')).toHaveCount(3);
  await chosen.getByRole('button', { name: 'Clear the choice' }).click();
  await expect(chosen).toHaveCount(0);
  await checkFiles(library, [REVIEW.name, COMMONS.name, LEDGER.name, DIGEST.name, 'republished from']);

  await library.getByRole('checkbox', { name: 'Saved notes only' }).check();
  await expect(outlets(library)).toHaveCount(3);
  await library.getByRole('searchbox').fill('older than the town sea');
  await expect(outlets(library)).toHaveCount(3);
  await library.getByRole('searchbox').fill('title:unheard');
  await expect(library.getByText('Nothing to draw yet.')).toBeVisible();
});

test('the map is walked by keyboard alone, zoomed and brought back', async ({ sites, reader }) => {
  const library = await libraryOfOneStory(sites, reader);
  await show(library, 'Map');
  await outlets(library).first().waitFor();
  const focused = () => library.evaluate(() => document.activeElement?.getAttribute('data-subject') ?? null);
  for (let presses = 0; presses < 60 && (await focused()) === null; presses += 1) await library.keyboard.press('Tab');
  const visited = new Set<string | null>();
  await library.keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) {
    visited.add(await focused());
    await library.keyboard.press('ArrowDown');
  }
  expect([...visited].sort()).toEqual([COMMONS, LEDGER, DIGEST, REVIEW].map(({ domain }) => domain).sort());
  await library.keyboard.press('Enter');
  await expect(library.locator('[data-part=map-chosen]')).toBeVisible();
  const moved = library.locator('.drawing > svg > g');
  await library.getByRole('button', { name: 'Zoom in' }).click();
  await expect(moved).toHaveAttribute('transform', /scale\(1\.5\)/);
  await library.getByRole('button', { name: 'Show all of it' }).click();
  await expect(moved).toHaveAttribute('transform', /scale\(1\)/);
});

test('a story has its earliest publication, every date and every credit in the words of the pages', async ({ sites, reader }) => {
  const library = await libraryOfOneStory(sites, reader);
  await show(library, 'Stories');
  await library.locator('[data-part=story-row]').getByRole('button', { name: HEADLINE }).click();
  const story = library.locator('[data-part=story]');
  await expect(story.locator('[data-part=earliest]')).toHaveText(new RegExp(`first at .?${REVIEW.name}`));
  const publications = await cellsOf(rowsOf(library, 'story-publications'));
  expect(publications.map(([name, date]) => [name, date])).toEqual([
    [REVIEW.name, 'Mar 14, 2024'],
    [COMMONS.name, 'Mar 16, 2024'],
    [LEDGER.name, 'Mar 18, 2024'],
    [DIGEST.name, 'Mar 21, 2024'],
  ]);
  const credits = story.locator('[data-part=story-credit]');
  await expect(credits).toHaveCount(4);
  for (const { name } of [COMMONS, LEDGER, DIGEST]) {
    await expect(credits.filter({ has: library.getByRole('button', { name }) })).toContainText(
      `The original source of this article is ${REVIEW.name}`,
    );
  }
  await expect(story.locator('[data-about=headline] li')).toHaveCount(2);
  await expect(story.locator('[data-about=headline]')).toContainText(OTHER_HEADLINE);
  await checkFiles(library, [REVIEW.name, LEDGER.name, 'Mar 14, 2024', 'Mar 21, 2024']);
  await story.getByRole('button', { name: 'Choose these, to export them' }).click();
  await expect(library.getByText(/Export the chosen \(4\)/)).toBeVisible();
});

test('axe finds no barrier in map and story, in both themes and right to left, with colours forced too', async ({ sites, reader }) => {
  const library = await libraryOfOneStory(sites, reader);
  for (const view of ['Map', 'Stories']) {
    await show(library, view);
    if (view === 'Stories') await library.locator('[data-part=story-row] button').click();
    await library.locator('.drawing').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findBarriers(library), `${view}, ${colorScheme}`).toEqual([]);
    }
  }
  await library.emulateMedia({ forcedColors: 'active' });
  await show(library, 'Map');
  const ground = await library
    .locator('.map-box')
    .first()
    .evaluate((box) => getComputedStyle(box).fill);
  const line = await library
    .locator('.map-box')
    .first()
    .evaluate((box) => getComputedStyle(box).stroke);
  expect(ground).not.toBe(line);
  await library.emulateMedia({ forcedColors: 'none' });
  await library.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await findBarriers(library), 'right to left').toEqual([]);
});

test('an empty library says how something comes into it, and offers nothing to search, to order or to draw', async ({ reader }) => {
  const library = await reader.visit(reader.addressOf('library.html'));
  await expect(library.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(library.getByRole('button', { name: 'Map', exact: true })).toHaveCount(0);
  await expect(library.getByRole('searchbox')).toHaveCount(0);
  await expect(library.getByRole('region', { name: 'Filters' })).toHaveCount(0);
});
