import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixture.ts';
import { forgettingWrites } from '../harness/forgetting-writes.ts';
import { inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { type LibraryWrite, openFor } from '../harness/library-write.ts';
import { libraryWrites } from '../harness/library-writes.ts';
import { openLibrary } from '../harness/open-library.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { expectWhole, keepReadings, readKept } from '../harness/whole-database.ts';
import { heldOrDone, holdWrites, inPage, walkOf } from '../harness/write-steps.ts';

/** Begins a write in a page of its own, holds it at a step, and closes the page there, or where it says that it is done. */
async function strike(reader: ReaderBrowser, write: LibraryWrite, step: number, onlooker: Page) {
  const { begin, act, confirmed, script } = write;
  const page = await openFor(write, reader);
  await begin(page);
  const before = await readKept(onlooker);
  const written = (await script?.(page)) ?? inPage(page);
  await holdWrites(written, step);
  await act(page);
  const came = await heldOrDone(written, () => confirmed(page));
  const { steps } = await walkOf(written);
  await page.close();
  return { came, steps, before, after: await readKept(onlooker) };
}

for (const [what, writes, readings] of [
  ['changes and deletions', libraryWrites.slice(0, 6), 15],
  ['what comes back or in, and choices', libraryWrites.slice(6), 15],
  ['what is forgotten', forgettingWrites, 2],
] as const) {
  test(`a page that is closed at any step of a write leaves all of it or nothing: ${what}`, async ({ reader }) => {
    test.setTimeout(600_000);
    await (await libraryOf(reader, inventedNotes(16))).close();
    const onlooker = await reader.visit(reader.addressOf('manifest.json'));
    await keepReadings(onlooker, readings);
    for (const write of writes) {
      let last: string[] = [];
      for (let step = 0; ; step += 1) {
        const { came, steps, before, after } = await strike(reader, write, step, onlooker);
        const place = `${write.name}, held at ${step} of ${steps}`;
        expectWhole(after, place);
        last = steps;
        const isWritten = came === 'done' || /end of the transaction|done$/.test(steps.at(-1) ?? '');
        const isPartDone = write.isInParts && steps.includes('end of the transaction');
        if (isWritten || isPartDone) expect(after, place).not.toEqual(before);
        else expect(after, place).toEqual(before);
        if (isPartDone) expect([after.notes, after.readings, after.sites], place).toEqual([[], [], []]);
        if (came === 'done') break;
      }
      if (write.isInParts) continue;
      // One transaction, or one write beside the database: there is no half of it.
      expect([write.name, last.filter((step) => /end of the transaction|done$/.test(step))]).toEqual([write.name, [last.at(-1)]]);
    }
  });
}

test('what was said to be saved is there though the browser is killed in the same moment', async ({ reader }) => {
  await libraryOf(reader, inventedNotes(3));
  const page = await openLibrary(reader);
  await page.locator('[data-part=note-row]').first().getByRole('button').click();
  await page.getByRole('textbox', { name: 'Remark' }).fill('The report is out.');
  await page.getByRole('button', { name: 'Keep changes' }).click();
  await page.getByText('Saved in your library.').waitFor();
  await reader.crash();
  const kept = await readKept(await reader.visit(reader.addressOf('manifest.json')));
  expect(kept.notes.map(({ note }) => note.remark).sort()).toEqual(['Remark 0', 'Remark 1', 'The report is out.']);
  expectWhole(kept, 'after the browser was killed');
});
