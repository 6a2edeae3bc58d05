import type { Note } from '../../core/model.ts';
import { expect, test } from '../harness/fixture.ts';
import { inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { layVersionSeven } from '../harness/old-database.ts';
import { noteRows } from '../harness/saved-notes.ts';
import { expectWhole, keptNotes, readKept } from '../harness/whole-database.ts';

test('what the reader corrected before an update is listed and found as the reader’s after it, and nothing else is changed', async ({
  reader,
}) => {
  const [first, second, third] = inventedNotes(3) as [Note, Note, Note];
  const at = '2026-03-20T09:00:00.000Z';
  const corrections = [{ field: '/chain/0/publisher/name', value: 'Quayside Courier', at, reason: 'by the printed issue' }];
  await (await libraryOf(reader, [first, { ...second, corrections, editedAt: at }, third])).close();
  const notes = await keptNotes(reader);
  await reader.inExtension(layVersionSeven, null);
  const library = await reader.visit(reader.addressOf('library.html'));
  await expect(noteRows(library)).toHaveCount(3);
  await library.locator('[data-facet=standing] summary').click();
  await library.locator('[data-facet=standing]').getByLabel('corrected by you').check();
  await expect(noteRows(library)).toHaveCount(1);
  await expect(noteRows(library)).toContainText('Quayside Courier');
  const kept = await readKept(library);
  expectWhole(kept, 'after the upgrade');
  expect(kept.notes.map(({ note }) => note)).toEqual(notes);
});
