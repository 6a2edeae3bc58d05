import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { openDesk, pasteOn } from '../harness/clipboard.ts';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { countStored } from '../harness/stored.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COMMONS, COPY_ADDRESS, HEADLINE, REVIEW } from '../pages/outlets.ts';

const SECOND = `${COMMONS.home}the-pump-and-the-council/5561002`;
const SECOND_HEADLINE = 'The pump that the council bought second-hand';

const rows = (library: Page) => library.locator('[data-part=note-row]');

async function saveFromPopup(reader: ReaderBrowser, address: string, remark: string, tags: string): Promise<Page> {
  const popup = await reader.clickToolbar(await reader.visit(address));
  await popup.getByText('Remark and tags').click();
  await popup.getByRole('textbox', { name: 'Remark' }).fill(remark);
  await popup.getByRole('textbox', { name: 'Tags' }).fill(tags);
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  return popup;
}

/** Two notes saved from the popup, and the library in front. */
async function libraryOfTwo(sites: Sites, reader: ReaderBrowser): Promise<Page> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(SECOND, foundingShapedCopy({ address: SECOND, headline: SECOND_HEADLINE }).replaceAll('Tomas Verell', 'Tomas Feld'));
  await saveFromPopup(reader, COPY_ADDRESS, 'Ask the council.', 'coast, gates');
  await saveFromPopup(reader, SECOND, 'Pump: see the report.', 'money');
  return reader.visit(reader.addressOf('library.html'));
}

test('a note saved in the popup stands in the library with remark, tags and chain', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await expect(rows(library)).toHaveCount(2);
  await expect(rows(library).first()).toContainText(SECOND_HEADLINE);
  await rows(library).nth(1).getByRole('button').click();
  await expect(library.getByRole('textbox', { name: 'Remark' })).toHaveValue('Ask the council.');
  await expect(library.getByRole('textbox', { name: 'Tags' })).toHaveValue('coast, gates');
  await expect(library.locator('[data-part=hop]').first()).toContainText(REVIEW.name);
});

test('the same page is not saved twice unasked', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await saveFromPopup(reader, COPY_ADDRESS, '', '');
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('You saved this page before, on')).toBeVisible();
  await popup.getByRole('button', { name: 'Save it again' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
});

test('two quick presses are one wish: one note is saved, said to be saved, and what was deleted can be taken back', async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const article = await reader.visit(COPY_ADDRESS);
  const status = (popup: Page) => popup.locator('[data-part=save]').getByRole('status').first();
  const popup = await reader.clickToolbar(article);
  await popup.getByRole('button', { name: 'Save note' }).dblclick();
  await expect(status(popup)).toHaveText('Saved in your library.');
  await article.bringToFront();
  const again = await reader.clickToolbar(article);
  await again.getByRole('button', { name: 'Save note' }).click();
  await again.getByRole('button', { name: 'Save it again' }).dblclick();
  await expect(status(again)).toHaveText('Saved in your library.');
  expect(await countStored(reader, 'notes')).toBe(2);

  const library = await reader.visit(reader.addressOf('library.html'));
  await rows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).dblclick();
  await expect(rows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(library)).toHaveCount(2);
});

test('the search finds beginnings of words and slips, in headlines, remarks and tags', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().waitFor();
  await library.keyboard.press('/');
  const search = library.getByRole('searchbox');
  await expect(search).toBeFocused();
  for (const [query, found] of [
    ['title:gat', [HEADLINE]],
    ['title:secnd-hand', [SECOND_HEADLINE]],
    ['tag:mon', [SECOND_HEADLINE]],
    ['tidewater', [HEADLINE, SECOND_HEADLINE]],
    ['unheard', []],
  ] as const) {
    await search.fill(query);
    await expect(rows(library)).toHaveCount(found.length);
    for (const headline of found) await expect(rows(library).filter({ hasText: headline })).toHaveCount(1);
  }
});

test('what the reader changes is kept', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().getByRole('button').click();
  await library.getByRole('textbox', { name: 'Remark' }).fill('The report is out.');
  await library.getByRole('button', { name: 'Keep changes' }).click();
  await expect(library.getByText('Saved in your library.')).toBeVisible();
  await library.reload();
  await rows(library).first().getByRole('button').click();
  await expect(library.getByRole('textbox', { name: 'Remark' })).toHaveValue('The report is out.');
});

test('a deleted note comes back by undo', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(rows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(library)).toHaveCount(2);
  await library.reload();
  await expect(rows(library)).toHaveCount(2);
});

/** What a press on "Download" hands over in a format. */
async function download(library: Page, format: string): Promise<string> {
  const bytes = await handedFile(library, async () => {
    await library.getByRole('combobox', { name: 'Export' }).selectOption(format);
    await library.getByRole('button', { name: 'Download' }).click();
  });
  return new TextDecoder().decode(bytes);
}

const withLineFeeds = (text: string) => text.replaceAll('\r\n', '\n');

/** Presses "Copy" in the format that is chosen, and holds what can be pasted then against what was downloaded. */
async function expectCopied(library: Page, desk: Page, format: string, downloaded: string): Promise<string> {
  await library.bringToFront();
  await library.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(library.getByText('Copied.')).toBeVisible();
  // The words may still stand there for the copy before.
  const pasted = async () => withLineFeeds((await pasteOn(desk)).text);
  await expect.poll(pasted, format).toBe(withLineFeeds(downloaded));
  return pasted();
}

test('notes are downloaded and copied in every format, to the letter the same', async ({ sites, reader }) => {
  test.setTimeout(300_000);
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().waitFor();
  await keepFiles(library);
  const options = library.getByRole('combobox', { name: 'Export' }).getByRole('option');
  await expect(options.nth(4)).toHaveText('TSV');
  const formats = await options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  expect(formats.splice(formats.indexOf('bundle'), 1)).toEqual(['bundle']);
  expect(formats).toHaveLength(14);
  const [file] = await Promise.all([library.waitForEvent('download'), download(library, 'bibtex')]);
  expect(file.suggestedFilename()).toBe('whence-notes.bib');
  const desk = await openDesk(reader, sites);
  for (const format of formats) {
    const text = await download(library, format);
    // Annotations are about a page's words, not about the page.
    const marks = format === 'web-annotation' ? [COPY_ADDRESS, SECOND] : [HEADLINE, SECOND_HEADLINE];
    expect(
      marks.filter((mark) => !text.replace(/\s+/g, ' ').includes(mark)),
      format,
    ).toEqual([]);
    expect(text.includes(REVIEW.name), format).toBe(true);
    await expectCopied(library, desk, format, text);
  }
  await rows(library).first().getByRole('checkbox').check();
  const chosen = await download(library, 'csv');
  expect(chosen).toContain(SECOND_HEADLINE);
  expect(chosen.includes(HEADLINE)).toBe(false);
});

test('notes come back from their export, without a difference and none twice', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().waitFor();
  await keepFiles(library);
  const exported = await download(library, 'json');
  const copied = await expectCopied(library, await openDesk(reader, sites), 'json', exported);
  await library.bringToFront();
  await rows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(rows(library)).toHaveCount(1);
  await library.getByText('Import notes from a file').click();
  const choose = (name: string, content: string) =>
    library.getByLabel('Import notes from a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('cut.json', exported.slice(0, -30));
  await expect(library.getByText('This file is no JSON, or it was cut short.')).toBeVisible();
  await choose('other.json', '{"schema":"whence/notes/9","notes":[]}');
  await expect(library.getByText('Where it fails: schema')).toBeVisible();
  await choose('notes.json', copied);
  await expect(library.getByText('In this file: new 1, here already 1.')).toBeVisible();
  await expect(rows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(rows(library)).toHaveCount(2);
  expect(JSON.parse(await download(library, 'json'))).toEqual(JSON.parse(exported));
});

test('an empty library says how it is filled', async ({ reader }) => {
  const library = await reader.visit(reader.addressOf('library.html'));
  await expect(library.getByText('Nothing is saved yet.')).toBeVisible();
});

test('axe finds no barrier in the library, empty, with notes, with one open, in both themes', async ({ sites, reader }) => {
  const empty = await reader.visit(reader.addressOf('library.html'));
  await empty.getByText('Nothing is saved yet.').waitFor();
  expect(await findBarriers(empty)).toEqual([]);
  const library = await libraryOfTwo(sites, reader);
  await rows(library).first().getByRole('button').click();
  await library.locator('[data-part=note]').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findBarriers(library), colorScheme).toEqual([]);
  }
});
