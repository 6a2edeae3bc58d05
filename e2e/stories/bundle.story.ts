import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { verifyBundle } from '../../core/bundle/verify-bundle.ts';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { arabicPage, everyStanding, followedChain } from '../../gallery/readings.ts';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';

const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const jsonOf = (notes: Note[]) => Buffer.from(exportNotes(notes, exportFormat('json')).text);
const notes = [followedChain(), everyStanding(), arabicPage()].map((reading, place) =>
  noteOfReading(reading, {
    id: `n-${place}`,
    savedAt: `2026-03-0${place + 1}T09:00:00Z`,
    remark: `Remark ${place}`,
    text: `Text ${place}`,
  }),
);

const importing = (library: Page) => library.locator('[data-part=import]');
const rows = (library: Page) => library.locator('[data-part=note-row]');

async function choose(library: Page, name: string, content: Uint8Array): Promise<void> {
  await importing(library)
    .getByLabel('Import notes from a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function bringIn(library: Page, name: string, content: Uint8Array): Promise<void> {
  await choose(library, name, content);
  await importing(library).getByRole('button', { name: 'Bring the new ones in' }).click();
}

async function libraryOf(reader: ReaderBrowser, kept: Note[]): Promise<Page> {
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.getByText('Import notes from a file').click();
  await bringIn(library, 'notes.json', jsonOf(kept));
  await expect(importing(library).getByText(`Notes brought in: ${kept.length}`)).toBeVisible();
  await keepFiles(library);
  return library;
}

async function download(library: Page, format: string): Promise<Uint8Array> {
  return handedFile(library, async () => {
    await library.getByRole('combobox', { name: /export/i }).selectOption(format);
    await library.getByRole('button', { name: 'Download', exact: true }).click();
  });
}

const remove = async (library: Page, remark: string) => {
  await library.getByRole('searchbox').fill(remark);
  await rows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await library.getByRole('searchbox').fill('');
};

test('a bundle from the library is right by the command line’s own code, and brings back what was deleted', async ({ reader }) => {
  const library = await libraryOf(reader, notes);
  await expect(rows(library)).toHaveCount(3);
  const before = JSON.parse(Buffer.from(await download(library, 'json')).toString());
  const bundle = await download(library, 'bundle');
  expect(await verifyBundle(bundle, digest)).toMatchObject({ ok: true, packedAsWritten: true });
  expect(Buffer.from(await download(library, 'bundle')).equals(bundle)).toBe(true);
  await remove(library, '"Remark 1"');
  await expect(rows(library)).toHaveCount(2);
  await choose(library, 'whence-notes.zip', bundle);
  await expect(importing(library).getByText('In this file: new 1, here already 2. Nothing has been written yet.')).toBeVisible();
  await expect(rows(library)).toHaveCount(2);
  await importing(library).getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(rows(library)).toHaveCount(3);
  expect(JSON.parse(Buffer.from(await download(library, 'json')).toString())).toEqual(before);
  await importing(library).getByRole('button', { name: 'Undo' }).click();
  await expect(importing(library).getByText('The import was taken back.')).toBeVisible();
  await expect(rows(library)).toHaveCount(2);
});

test('what was changed in both is told, and comes in beside only at the reader’s word', async ({ reader }) => {
  const [first] = notes;
  if (!first) throw new Error('There are readings');
  const at = '2026-03-09T09:00:00Z';
  const library = await libraryOf(reader, [{ ...first, remark: 'Mine', editedAt: at }]);
  await choose(library, 'theirs.json', jsonOf([{ ...first, remark: 'Theirs', editedAt: at }]));
  await expect(importing(library).getByText('Changed both in the file and here: 1. Yours stay.')).toBeVisible();
  await expect(importing(library).getByRole('button', { name: 'Bring the new ones in' })).toHaveCount(0);
  await importing(library).getByLabel('Bring these in too').check();
  await importing(library).getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(rows(library)).toHaveCount(2);
});

test('files that were changed, cut or built to harm change nothing and say why', async ({ reader }) => {
  const library = await libraryOf(reader, notes);
  const before = await download(library, 'json');
  const bundle = await download(library, 'bundle');
  const files = unzipSync(bundle);
  const note = Object.keys(files).find((path) => path.endsWith('note.json')) ?? '';
  const edited = Buffer.from(
    Buffer.from(files[note] ?? [])
      .toString()
      .replace('Remark', 'Forged'),
  );
  for (const [name, content, words] of [
    ['forged.zip', zipSync({ ...files, [note]: edited }), `missing or was changed since it was written: ${note}`],
    ['cut.zip', bundle.slice(0, 700), 'This file was damaged or cut short.'],
    ['climbing.zip', zipSync({ ...files, '../../startup.sh': edited }), 'built to do harm, or was damaged, at: ../../startup.sh'],
    ['bomb.zip', zipSync({ ...files, 'manifest.json': new Uint8Array(2 ** 25) }), 'built to do harm, or was damaged, at: manifest.json'],
    ['other.zip', zipSync({ 'letter.txt': edited }), 'no evidence bundle'],
    ['notes.json', bundle.slice(5), 'This file is no JSON'],
  ] as const) {
    await choose(library, name, content);
    await expect(importing(library).getByRole('status'), name).toContainText(words);
    await expect(importing(library).getByRole('button', { name: 'Bring the new ones in' }), name).toHaveCount(0);
  }
  expect(Buffer.from(await download(library, 'json')).equals(before)).toBe(true);
});
