import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { expect, test } from '../harness/fixture.ts';
import { libraryOfTwo } from '../harness/library-of-two.ts';
import { noteRows, saveFromPopup } from '../harness/saved-notes.ts';
import { countStored } from '../harness/stored.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE, REVIEW, SECOND_HEADLINE } from '../pages/outlets.ts';

test('a note saved in the popup stands in the library with remark, tags and chain', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await expect(noteRows(library)).toHaveCount(2);
  await expect(noteRows(library).first()).toContainText(SECOND_HEADLINE);
  await noteRows(library).nth(1).getByRole('button').click();
  await expect(library.getByRole('textbox', { name: 'Remark' })).toHaveValue('Ask the council.');
  await expect(library.getByRole('textbox', { name: 'Tags' })).toHaveValue('coast, gates');
  await expect(library.locator('[data-part=hop]').first()).toContainText(REVIEW.name);
});

test('what was written in a popup that closed is there when it opens again, until it is saved', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const page = await reader.visit(COPY_ADDRESS);
  const remark = (popup: Page) => popup.getByRole('textbox', { name: 'Remark' });
  const first = await reader.clickToolbar(page);
  await first.getByText('Remark and tags').click();
  await remark(first).fill('Ask the council.');
  const second = await reader.clickToolbar(page);
  await expect(remark(second)).toHaveValue('Ask the council.');
  await second.getByRole('button', { name: 'Save note' }).click();
  await expect(second.getByText('Saved in your library.')).toBeVisible();
  const third = await reader.clickToolbar(page);
  await third.getByText('Remark and tags').click();
  await expect(remark(third)).toHaveValue('');
});

test('the same page is not saved twice unasked', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await saveFromPopup(reader, COPY_ADDRESS);
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
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Open the library' })).toBeFocused();
  await article.bringToFront();
  const again = await reader.clickToolbar(article);
  await again.getByRole('button', { name: 'Save note' }).click();
  await again.getByRole('button', { name: 'Save it again' }).dblclick();
  await expect(status(again)).toHaveText('Saved in your library.');
  expect(await countStored(reader, 'notes')).toBe(2);

  const library = await reader.visit(reader.addressOf('library.html'));
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).dblclick();
  await expect(noteRows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(noteRows(library)).toHaveCount(2);
});

test('the search finds beginnings of words and slips, in headlines, remarks and tags', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await noteRows(library).first().waitFor();
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
    await expect(noteRows(library)).toHaveCount(found.length);
    for (const headline of found) await expect(noteRows(library).filter({ hasText: headline })).toHaveCount(1);
  }
});

test('what the reader changes is kept', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('textbox', { name: 'Remark' }).fill('The report is out.');
  await library.getByRole('button', { name: 'Keep changes' }).click();
  await expect(library.getByText('Saved in your library.')).toBeVisible();
  await library.reload();
  await noteRows(library).first().getByRole('button').click();
  await expect(library.getByRole('textbox', { name: 'Remark' })).toHaveValue('The report is out.');
});

test('a deleted note comes back by undo', async ({ sites, reader }) => {
  const library = await libraryOfTwo(sites, reader);
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(noteRows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(noteRows(library)).toHaveCount(2);
  await library.reload();
  await expect(noteRows(library)).toHaveCount(2);
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
  await noteRows(library).first().getByRole('button').click();
  await library.locator('[data-part=note]').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findBarriers(library), colorScheme).toEqual([]);
  }
});
