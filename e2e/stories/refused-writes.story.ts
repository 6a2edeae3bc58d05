import type { Locator } from '@playwright/test';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { forgettingWrites } from '../harness/forgetting-writes.ts';
import { inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { type LibraryWrite, openFor } from '../harness/library-write.ts';
import { libraryWrites } from '../harness/library-writes.ts';
import { refuseWrites } from '../harness/refused-writes.ts';
import { expectWhole, keepReadings, readKept } from '../harness/whole-database.ts';
import { inPage } from '../harness/write-steps.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const noRoom = 'There is no room left on the disk, so nothing was saved. Free some space, or delete notes, and try again.';
const unsure = "That broke off, and how much of it was done isn't known. Look at what is there now before you try again;";
const failed = "That didn't work, and nothing was changed. Try again; the browser said:";

/** What goes into the database by itself makes room first, and says where there is none. */
const tellsOfRoom = ({ isBeside, page }: LibraryWrite) => !isBeside && !page;

/** One of each way of writing: what a broken disk says is told by the same lines for all. */
const ways = ['an edit', 'a deletion of a note and of a reading', 'an import', 'a template'];

for (const [disk, error, writes] of [
  ['full', 'QuotaExceededError', [...libraryWrites, ...forgettingWrites]],
  ['broken', 'UnknownError', libraryWrites.filter(({ name }) => ways.includes(name))],
] as const) {
  test(`a disk that is ${disk} takes nothing of what is changed in the library, which says so and what to do`, async ({ reader }) => {
    test.setTimeout(600_000);
    await (await libraryOf(reader, inventedNotes(12))).close();
    const onlooker = await reader.visit(reader.addressOf('manifest.json'));
    await keepReadings(onlooker, 4);
    for (const write of writes) {
      const { name, begin, act, script, isInParts } = write;
      const page = await openFor(write, reader);
      await begin(page);
      const before = await readKept(onlooker);
      await refuseWrites((await script?.(page)) ?? inPage(page), error);
      await act(page);
      await expect(page.getByText(isInParts ? unsure : disk === 'full' && tellsOfRoom(write) ? noRoom : failed), name).toBeVisible();
      await page.close();
      const after = await readKept(onlooker);
      expect(after, name).toEqual(before);
      expectWhole(after, name);
    }
  });

  test(`a disk that is ${disk} takes no note from the popup and no setting, and the page is read all the same`, async ({
    sites,
    reader,
  }) => {
    const article = await reader.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
    const options = await reader.visit(reader.addressOf('options.html'));
    const onlooker = await reader.visit(reader.addressOf('manifest.json'));
    await refuseWrites((work, argument) => reader.inWorker(work, argument), error);
    await options.getByRole('radio', { name: 'on every article' }).click();
    const says = (where: Locator, words: string) => expect(where).toContainText(words);
    await says(options.locator('[role=alert]'), failed);
    await expect(options.getByRole('radio', { name: 'when an article was first published elsewhere' })).toBeChecked();
    const popup = await reader.clickToolbar(article);
    await says(popup.locator('[data-part=hop]').first(), REVIEW.name);
    await popup.getByRole('button', { name: 'Save note' }).click();
    await says(popup.locator('[data-part=save]').getByRole('status'), disk === 'full' ? noRoom : failed);
    expect(await readKept(onlooker)).toMatchObject({ notes: [], readings: [], shelf: [], pictures: [] });
  });
}

test('on a disk that is full a chain is followed all the same', async ({ sites, reader }) => {
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  const article = await reader.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await reader.allowHosts(EVERY_SITE);
  await refuseWrites((work, argument) => reader.inWorker(work, argument), 'QuotaExceededError');
  const popup = await reader.clickToolbar(article);
  await popup.getByRole('button', { name: 'Follow the chain' }).click();
  await expect(popup.locator('[data-part=hop]').first()).toHaveAttribute('data-standing', 'confirmed');
});
