import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import { chooseFile, importPart, inventedNotes, jsonOf, libraryOf } from '../harness/kept-notes.ts';
import { openFor } from '../harness/library-write.ts';
import { libraryWrites } from '../harness/library-writes.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { countStored } from '../harness/stored.ts';
import { expectWhole, readKept } from '../harness/whole-database.ts';
import { heldOrDone, holdWrites, walkOf } from '../harness/write-steps.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

const library = (reader: ReaderBrowser) => reader.visit(reader.addressOf('library.html'));

test('a full disk takes no note, from a file or from a page, says so, and takes them again once there is room', async ({
  sites,
  reader,
}) => {
  test.setTimeout(300_000);
  // Before anything is written: what is left is asked for once, and then counted down for a while.
  const origin = `chrome-extension://${reader.extensionId}`;
  const client = await reader.context.newCDPSession(await library(reader));
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  const page = await libraryOf(reader, inventedNotes(2));
  // Browsers pack what they store: a text that says the same over and over would take hardly any room.
  const fresh = inventedNotes(40).map((note) => ({ ...note, text: randomBytes(200_000).toString('base64') }));
  await chooseFile(page, 'notes.json', jsonOf(fresh));
  await importPart(page).getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(page.getByText('There is no room left on the disk, so nothing was saved.')).toBeVisible();
  expect(await countStored(reader, 'notes')).toBe(2);
  const words = Array.from({ length: 9 }, () => `The tide came in at ${randomBytes(400_000).toString('base64')} and went out again.`);
  const article = await reader.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy({ paragraphs: [...PARAGRAPHS, ...words] })));
  const saveInPopup = async () => {
    const popup = await reader.clickToolbar(article);
    await popup.getByRole('button', { name: 'Save note' }).click();
    return popup.locator('[data-part=save]').getByRole('status').first();
  };
  await expect(await saveInPopup()).toHaveText(/^There is no room left on the disk, so nothing was saved\./);
  expect(await countStored(reader, 'notes')).toBe(2);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(async () => {
    await chooseFile(page, 'notes.json', jsonOf(fresh));
    await importPart(page).getByRole('button', { name: 'Bring the new ones in' }).click();
    const came = importPart(page).getByRole('status');
    // Nothing is said there where the disk has refused it.
    await expect(came).toHaveText(/^$|^Notes brought in/);
    expect(await came.textContent()).toContain('Notes brought in: 38');
  }).toPass();
  expect(await countStored(reader, 'notes')).toBe(40);
  await expect(await saveInPopup()).toHaveText('Saved in your library.');
  expect(await countStored(reader, 'notes')).toBe(41);
});

test('a page that is closed in the middle of a write leaves all of it or nothing', async ({ reader }) => {
  const page = await libraryOf(reader, inventedNotes(2));
  for (const pause of [0, 20, 60, 120, 250]) {
    const before = await countStored(reader, 'notes');
    const fresh = inventedNotes(400).map((note) => ({ ...note, id: `${note.id}-${pause}` }));
    const struck = await library(reader);
    await struck.getByText('Import notes from a file').click();
    await chooseFile(struck, 'notes.json', jsonOf(fresh));
    await importPart(struck).getByRole('button', { name: 'Bring the new ones in' }).click({ noWaitAfter: true });
    await struck.waitForTimeout(pause);
    await struck.close();
    expect([before, before + fresh.length], `closed after ${pause} ms`).toContain(await countStored(reader, 'notes'));
  }
  await page.close();
});

test('a worker that ends in the midst of an import leaves all of it or nothing, and nobody says that nothing was changed', async ({
  reader,
}) => {
  await (await libraryOf(reader, inventedNotes(2))).close();
  const importing = libraryWrites.find(({ name }) => name === 'an import');
  if (!importing?.script) throw new Error('The walk over writes has no import.');
  for (let step = 0; ; step += 1) {
    const page = await openFor(importing, reader);
    await importing.begin(page);
    const before = await readKept(page);
    const inWorker = await importing.script(page);
    await holdWrites(inWorker, step);
    await importing.act(page);
    if ((await heldOrDone(inWorker, () => importing.confirmed(page))) === 'done') break;
    const { steps } = await walkOf(inWorker);
    await inWorker(() => void setTimeout(() => reportError(new Error('It ran out of memory'))), null);
    const place = `ended at ${step} of ${steps}`;
    await expect(page.getByText("That broke off, and how much of it was done isn't known."), place).toBeVisible();
    await expect(page.getByText('nothing was changed'), place).toHaveCount(0);
    const after = await readKept(page);
    expectWhole(after, place);
    expect(after.notes.length - before.notes.length, place).toBe(steps.at(-1) === 'end of the transaction' ? 2 : 0);
    await page.close();
  }
});

/** Lays the database down as version 2 did, with one note, and makes every later upgrade fail in pages opened from now on. */
async function failUpgrades(reader: ReaderBrowser): Promise<Page> {
  const [note] = inventedNotes(1);
  await reader.inExtension(
    async (kept) => {
      await new Promise((settle) => {
        indexedDB.deleteDatabase('whence').onsuccess = settle;
      });
      await new Promise((settle) => {
        const opening = indexedDB.open('whence', 2);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('readings', { keyPath: 'address' }).createIndex('by-saved-and-time', ['saved', 'readAt']);
          const notes = opening.result.createObjectStore('notes', { keyPath: 'id' });
          notes.createIndex('by-address', 'address');
          notes.createIndex('by-text', 'textHash');
          notes.put(kept);
        };
        opening.onsuccess = () => settle(opening.result.close());
      });
    },
    { id: note?.id, address: note?.finalUrl, textHash: null, note },
  );
  const page = await reader.context.newPage();
  await page.addInitScript(() => {
    IDBDatabase.prototype.createObjectStore = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    // A worker has interfaces of its own, which nothing stands in the way of: it would upgrade behind the page's back.
    Object.assign(globalThis, {
      Worker: class extends EventTarget {
        postMessage = () => undefined;
        terminate = () => undefined;
      },
    });
  });
  await page.goto(reader.addressOf('library.html'));
  return page;
}

test('an upgrade that fails leaves the notes usable, says so, and gives every record raw', async ({ reader }) => {
  const page = await failUpgrades(reader);
  const trouble = page.locator('[data-part=trouble]');
  await expect(trouble).toContainText('They are as they were, and you can go on working with them.');
  await expect(page.locator('[data-part=note-row]')).toHaveCount(1);
  await keepFiles(page);
  const raw = await handedFile(page, () => trouble.getByRole('button', { name: 'Download everything, raw' }).click());
  expect(JSON.parse(Buffer.from(raw).toString())).toMatchObject({
    schema: 'whence/raw/1',
    version: 2,
    stores: { readings: [], notes: [{ id: 'n-0', note: { remark: 'Remark 0' } }] },
  });
  const mended = await library(reader);
  await expect(mended.locator('[data-part=note-row]')).toHaveCount(1);
  await expect(mended.locator('[data-part=trouble]')).toHaveCount(0);
  expect(await countStored(reader, 'notes')).toBe(1);
});
