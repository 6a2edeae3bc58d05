import { inventNote } from '../../bench/library/invent-notes.ts';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import { noteRows } from '../harness/saved-notes.ts';

test('five thousand notes come in and go out without a difference, the list reaches the last of them, and a search starts at the best', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  const notes = Array.from({ length: 5000 }, (_, number) => inventNote(number, 30).kept.note);
  const file = exportNotes(notes, exportFormat('json')).text;
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.getByText('Import notes from a file').click();
  await library
    .getByLabel('Import notes from a file')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await library.getByRole('button', { name: 'Bring the new ones in' }).click({ timeout: 150_000 });
  await expect(library.getByText('Notes: 5,000')).toBeVisible({ timeout: 150_000 });
  await noteRows(library).first().waitFor();
  expect(await noteRows(library).count()).toBeLessThan(60);
  await noteRows(library).first().getByRole('button').click();
  await library.keyboard.press('End');
  const last = library.locator('[aria-posinset="5000"]');
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last).toHaveAttribute('aria-setsize', '5000');
  await expect(library.locator('[data-part=note]')).toContainText(notes[0]?.reading.page.title ?? '');
  await library.keyboard.press('ControlOrMeta+A');
  await expect(library.getByText('Chosen: 5,000')).toBeVisible();
  await library.getByRole('button', { name: 'Choose none' }).click();
  await keepFiles(library);
  await library.getByRole('combobox', { name: 'Export' }).selectOption('json');
  const exported = await handedFile(library, () => library.getByRole('button', { name: 'Download' }).click());
  const back = JSON.parse(new TextDecoder().decode(exported)) as { notes: unknown[] };
  expect(back.notes.reverse()).toEqual(notes);
  const title = notes[17]?.reading.page.title ?? '';
  await library.getByRole('searchbox').fill(`title:"${title}"`);
  await expect(noteRows(library)).toHaveCount(1, { timeout: 150_000 });
  await expect(noteRows(library)).toContainText(title);
  await library.getByRole('searchbox').fill('');
  await expect(library.getByText('Notes: 5,000')).toBeVisible();
  await noteRows(library).first().getByRole('button').click();
  await library.keyboard.press('End');
  await expect(last.getByRole('button')).toBeFocused();
  // The open note is far down among what this finds: the best of it is what was asked for.
  await library.getByRole('searchbox').fill('outlet');
  await expect(library.getByText('Notes: 5,000')).toBeVisible();
  await expect(library.locator('[aria-posinset="1"]')).toBeInViewport({ timeout: 150_000 });
});
