import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { fullNote, noteOf } from '../export/notes.test-support.ts';
import { reprintReading } from '../reading.test-support.ts';
import { bundleOf, digest, picture } from './bundle.test-support.ts';

const notes = [fullNote(), noteOf(reprintReading(), { id: '..' })];
const folder = 'notes/00001-who-keeps-the-gates/';

/** Unpacked by another's code. */
async function unpack(): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(await bundleOf(notes), { checkCRC32: true });
  return new Map(await Promise.all(Object.values(zip.files).map(async (file) => [file.name, await file.async('uint8array')] as const)));
}
const wordsOf = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('another program unpacks it, and every file has the hash that the sums give for it', async () => {
  const files = await unpack();
  const summed = wordsOf(files.get('SHA256SUMS'));
  const lines = await Promise.all(
    [...files].filter(([path]) => path !== 'SHA256SUMS').map(async ([path, bytes]) => `${await digest(bytes)}  ${path}\n`),
  );
  expect(summed).toBe(lines.join(''));
  expect([...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))).toEqual([
    'note.json',
    'note.html',
    'note.md',
    'text.txt',
    'picture.png',
  ]);
});

test('what stands in it is the note, its text and its picture', async () => {
  const files = await unpack();
  expect(JSON.parse(wordsOf(files.get(`${folder}note.json`)))).toEqual(notes[0]);
  expect(wordsOf(files.get(`${folder}text.txt`))).toBe('The gates are kept.\n\nBy whom?');
  expect(files.get(`${folder}picture.png`)).toEqual(picture.bytes);
  for (const form of ['html', 'md']) expect(wordsOf(files.get(`${folder}note.${form}`))).toContain('The Saltmarsh Review');
});

test('an id leads out of no folder', async () => {
  const folders = [...(await unpack()).keys()].filter((path) => path.endsWith('note.json'));
  expect(folders).toEqual(['notes/00001-who-keeps-the-gates/note.json', 'notes/00002-who-keeps-the-gates/note.json']);
});

// Whoever holds a bundle holds these bytes: where a library packs otherwise from one version to the next, the check of the packing must learn it.
test('the same notes give the same bytes, at any time and in any zone', async () => {
  const zone = process.env.TZ;
  const sums = new Set<string>();
  for (const TZ of ['UTC', 'Pacific/Auckland', 'America/St_Johns']) {
    process.env.TZ = TZ;
    sums.add(await digest(await bundleOf(notes)));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(sums.size).toBe(1);
});
