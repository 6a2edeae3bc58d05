import type { Locator } from '@playwright/test';
import { expect, test } from '../harness/fixture.ts';
import { inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { noteRows } from '../harness/saved-notes.ts';

test('a reload finds the reader at the note where they were, the browser’s Back leads to the one before, and a deletion to the next', async ({
  reader,
}) => {
  const library = await libraryOf(reader, inventedNotes(5));
  const open = library.locator('[data-part=note-row][data-open=true]');
  const remark = library.getByRole('textbox', { name: 'Remark' });
  await noteRows(library).nth(0).getByRole('button').click();
  await expect(remark).toHaveValue('Remark 4');
  await noteRows(library).nth(2).getByRole('button').click();
  await expect(remark).toHaveValue('Remark 2');
  await library.reload();
  await expect(remark).toHaveValue('Remark 2');
  await expect(open).toHaveAttribute('aria-posinset', '3');
  await remark.fill('Asked again.');
  await library.goBack();
  await expect(remark).toHaveValue('Remark 4');
  await library.goForward();
  await expect(remark, 'what was written when the reader went back').toHaveValue('Asked again.');
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(library.getByText('The note was deleted.')).toBeVisible();
  await expect(remark).toHaveValue('Remark 1');
  await expect(open.getByRole('button')).toBeFocused();
  await library.keyboard.press('e');
  await library.keyboard.press('Escape');
  await library.keyboard.press('j');
  await expect(remark).toHaveValue('Remark 0');
});

test('view, search and filters outlive a reload and are what Back leads to, and an address whose note was deleted says so', async ({
  reader,
}) => {
  const library = await libraryOf(
    reader,
    inventedNotes(6).map((note, place) => ({ ...note, tags: place < 2 ? ['gates & locks'] : [] })),
  );
  await library.getByRole('searchbox').fill('remark');
  await library.getByText('Tag', { exact: true }).click();
  await library.getByRole('checkbox', { name: 'gates & locks' }).check();
  await expect(noteRows(library)).toHaveCount(2);
  await library.getByRole('button', { name: 'Stories' }).click();
  await library.locator('[data-part=story-row] button').first().click();
  await expect(library.locator('[data-part=story]')).toBeVisible();
  await library.reload();
  await expect(library.locator('[data-part=story]')).toBeVisible();
  await library.goBack();
  await expect(library.locator('[data-part=story-row]')).not.toHaveCount(0);
  await library.goBack();
  await expect(noteRows(library)).toHaveCount(2);
  await library.reload();
  await expect(library.getByRole('searchbox')).toHaveValue('remark');
  await expect(noteRows(library)).toHaveCount(2);
  await library.goBack();
  await expect(library.getByRole('checkbox', { name: 'gates & locks' })).not.toBeChecked();
  await expect(noteRows(library)).toHaveCount(6);
  const gone = library.getByText('What this address leads to is not in this library');
  await library.goto(reader.addressOf('library.html#note=n-77'));
  await expect(gone).toBeVisible();
  await noteRows(library).first().getByRole('button').click();
  await expect(gone).toHaveCount(0);
});

test('on a narrow screen the list has the room: what seldom is done stands below it, and the note says what is kept, Back leads from it to the list, and a deletion to the list that says so', async ({
  reader,
}) => {
  const library = await libraryOf(reader, inventedNotes(3));
  await library.setViewportSize({ width: 360, height: 740 });
  const note = library.getByRole('region', { name: 'The open note' });
  await expect(noteRows(library).first()).toBeInViewport();
  const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? 0;
  expect(await topOf(library.getByLabel('Export what is shown as'))).toBeGreaterThan(await topOf(noteRows(library).last()));
  await noteRows(library).first().getByRole('button').click();
  await expect(note).toBeVisible();
  await library.getByRole('textbox', { name: 'Remark' }).fill('Asked again.');
  await library.getByRole('button', { name: 'Keep changes' }).click();
  await expect(note.getByText('Saved in your library.')).toBeInViewport();
  await library.goBack();
  await expect(note).toBeHidden();
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await expect(library.getByText('The note was deleted.')).toBeInViewport();
  await expect(noteRows(library)).toHaveCount(2);
});

test('on paper stands the open note with all its evidence, and nothing that can only be pressed', async ({ reader }) => {
  const library = await libraryOf(
    reader,
    inventedNotes(2).map((note) => ({ ...note, tags: ['gates'] })),
  );
  await library.emulateMedia({ media: 'print' });
  await library.setViewportSize({ width: 718, height: 1000 });
  await expect(noteRows(library)).toHaveCount(2);
  await expect(noteRows(library).first()).toBeVisible();
  await expect(library.getByRole('searchbox')).toBeHidden();
  await library.emulateMedia({ media: 'screen' });
  await noteRows(library).first().getByRole('button').click();
  const note = library.locator('[data-part=note]');
  await expect(note.getByText('#gates')).toBeHidden();
  await library.emulateMedia({ media: 'print' });
  await expect(note.getByText('#gates')).toBeVisible();
  for (const words of ['“By Ana Delgado”', 'Addresses and fingerprint', 'Read at'])
    await expect(note.getByText(words).first()).toBeVisible();
  for (const pressed of [
    noteRows(library).first(),
    note.getByRole('button', { name: 'Keep changes' }),
    note.getByText('Correct a field').first(),
  ])
    await expect(pressed).toBeHidden();
  const { length } = await library.pdf();
  expect(length).toBeGreaterThan(1000);
});

test('on paper stands the whole list, not the rows alone that a window had room for', async ({ reader }) => {
  const library = await libraryOf(reader, inventedNotes(60));
  await noteRows(library).first().waitFor();
  expect(await noteRows(library).count()).toBeLessThan(60);
  await library.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await expect(noteRows(library)).toHaveCount(60);
  await library.emulateMedia({ media: 'print' });
  const height = await library.locator('.entry-list').evaluate((list) => list.scrollHeight);
  expect(height).toBeGreaterThan(60 * 30);
  await library.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await library.emulateMedia({ media: 'screen' });
  await expect.poll(() => noteRows(library).count()).toBeLessThan(60);
});
