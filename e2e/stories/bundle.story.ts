import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { verifyBundle } from '../../core/bundle/verify-bundle.ts';
import { expect, test } from '../harness/fixture.ts';
import { keepFiles } from '../harness/handed-files.ts';
import { chooseFile, digest, importPart, inventedNotes, jsonOf, libraryOf } from '../harness/kept-notes.ts';
import { download, noteRows } from '../harness/saved-notes.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

const notes = inventedNotes(3);

const remove = async (library: Page, remark: string) => {
  await library.getByRole('searchbox').fill(remark);
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Delete note' }).click();
  await library.getByRole('searchbox').fill('');
};

test('a bundle from the library is right by the command line’s own code, and brings back what was deleted', async ({ reader }) => {
  const library = await libraryOf(reader, notes);
  await expect(noteRows(library)).toHaveCount(3);
  const before = JSON.parse(Buffer.from(await download(library, 'json')).toString());
  const bundle = await download(library, 'bundle');
  expect(await verifyBundle(bundle, digest)).toMatchObject({ ok: true, packedAsWritten: true });
  expect(Buffer.from(await download(library, 'bundle')).equals(bundle)).toBe(true);
  await remove(library, '"Remark 1"');
  await expect(noteRows(library)).toHaveCount(2);
  await chooseFile(library, 'whence-notes.zip', bundle);
  await expect(importPart(library).getByText('In this file: new 1, here already 2. Nothing has been written yet.')).toBeVisible();
  await expect(noteRows(library)).toHaveCount(2);
  await importPart(library).getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(noteRows(library)).toHaveCount(3);
  expect(JSON.parse(Buffer.from(await download(library, 'json')).toString())).toEqual(before);
  await importPart(library).getByRole('button', { name: 'Undo' }).click();
  await expect(importPart(library).getByText('The import was taken back.')).toBeVisible();
  await expect(noteRows(library)).toHaveCount(2);
});

test('what was edited in both is joined, and what can’t be two states of one note comes in beside only at the reader’s word', async ({
  reader,
}) => {
  const [first] = notes;
  if (!first) throw new Error('There are readings');
  const at = '2026-03-09T09:00:00Z';
  const library = await libraryOf(reader, [{ ...first, remark: 'Mine', editedAt: at }]);
  const bringIn = importPart(library).getByRole('button', { name: 'Bring the new ones in' });
  await chooseFile(library, 'edited.json', jsonOf([{ ...first, remark: 'Theirs', editedAt: '2026-03-08T09:00:00Z' }]));
  await expect(importPart(library).getByText('Edited both in the file and here, one apart from the other: 1.')).toBeVisible();
  await bringIn.click();
  await expect(importPart(library).getByText('Joined with yours: 1')).toBeVisible();
  await noteRows(library).first().getByRole('button').click();
  await expect(library.getByRole('textbox', { name: 'Remark' })).toHaveValue('Theirs\n\nMine');
  await chooseFile(library, 'theirs.json', jsonOf([{ ...first, finalUrl: 'https://elsewhere.test/', remark: 'Theirs', editedAt: at }]));
  await expect(importPart(library).getByText('where a note never changes: 1. Yours stay.')).toBeVisible();
  await expect(bringIn).toHaveCount(0);
  await importPart(library).getByLabel('Bring these in too').check();
  await bringIn.click();
  await expect(noteRows(library)).toHaveCount(2);
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
  const forged = Object.fromEntries(Object.keys(files).flatMap((path) => (path.endsWith('note.json') ? [[path, edited]] : [])));
  for (const [name, content, words] of [
    ['forged.zip', zipSync({ ...files, [note]: edited }), 'damaged or of another version, and are left out: 1'],
    ['all forged.zip', zipSync({ ...files, ...forged }), `missing or was changed since it was written: ${note}`],
    ['cut.zip', bundle.slice(0, 700), 'This file was damaged or cut short.'],
    ['climbing.zip', zipSync({ ...files, '../../startup.sh': edited }), 'built to do harm, or was damaged, at: ../../startup.sh'],
    ['bomb.zip', zipSync({ ...files, 'manifest.json': new Uint8Array(2 ** 25) }), 'built to do harm, or was damaged, at: manifest.json'],
    ['other.zip', zipSync({ 'letter.txt': edited }), 'not an evidence bundle'],
    ['notes.json', bundle.slice(5), 'This file is not JSON'],
  ] as const) {
    await chooseFile(library, name, content);
    await expect(importPart(library).getByRole('status'), name).toContainText(words);
    await expect(importPart(library).getByRole('button', { name: 'Bring the new ones in' }), name).toHaveCount(0);
  }
  expect(Buffer.from(await download(library, 'json')).equals(before)).toBe(true);
});

test('a picture of the page is kept at a word, and stands in the bundle with its hash', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await popup.getByRole('button', { name: 'Keep a picture too' }).click();
  await expect(popup.getByText('A picture of the page is kept with the note.')).toBeVisible();
  const library = await reader.visit(reader.addressOf('library.html'));
  await noteRows(library).first().waitFor();
  await keepFiles(library);
  const bundle = await download(library, 'bundle');
  expect(await verifyBundle(bundle, digest)).toMatchObject({ ok: true, packedAsWritten: true });
  const picture = Object.entries(unzipSync(bundle)).find(([path]) => path.endsWith('/picture.png'))?.[1];
  expect(Buffer.from(picture?.slice(1, 4) ?? []).toString()).toBe('PNG');
});
