import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fullNote, noteOf } from '../export/notes.test-support.ts';
import { reprintReading } from '../reading.test-support.ts';
import { bundleOf, digest } from './bundle.test-support.ts';
import { verifyBundle } from './verify-bundle.ts';

const notes = [fullNote(), noteOf(reprintReading(), { id: 'n-2' })];
const bundle = await bundleOf(notes);
const folder = 'notes/00001-who-keeps-the-gates/';

/** The bundle with its files changed, packed anew as somebody would who wants it to pass. */
function repacked(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bundle);
  change(files);
  return zipSync(files);
}

async function wrongIn(zip: Uint8Array): Promise<string[]> {
  const verified = await verifyBundle(zip, digest);
  if (!verified.ok) return [verified.why];
  const wrong = verified.files.filter(({ state }) => state !== 'right').map(({ path, state }) => `${state} ${path}`);
  return verified.packedAsWritten === false ? [...wrong, 'packed otherwise'] : wrong;
}

test('a bundle as it was written is right, file by file and as a whole', async () => {
  expect(await verifyBundle(bundle, digest)).toMatchObject({ ok: true, packedAsWritten: true });
  expect(await wrongIn(bundle)).toEqual([]);
});

test('a bundle of no notes is right too', async () => {
  expect(await wrongIn(await bundleOf([]))).toEqual([]);
});

test.each([
  [
    'one that was changed',
    (files: Record<string, Uint8Array>) => void files[`${folder}text.txt`]?.fill(65, 0, 1),
    [`changed ${folder}text.txt`],
  ],
  ['one that is missing', (files: Record<string, Uint8Array>) => delete files[`${folder}note.html`], [`missing ${folder}note.html`]],
  [
    'one that was added',
    (files: Record<string, Uint8Array>) => Object.assign(files, { 'notes/extra.html': new Uint8Array(3) }),
    ['added notes/extra.html'],
  ],
  ['a changed manifest', (files: Record<string, Uint8Array>) => void files['manifest.json']?.fill(32, 60, 61), ['changed manifest.json']],
  ['a manifest that is gone', (files: Record<string, Uint8Array>) => delete files['manifest.json'], ['missing manifest.json']],
  ['sums that are gone', (files: Record<string, Uint8Array>) => delete files.SHA256SUMS, ['missing SHA256SUMS']],
  ['a sum that was changed', (files: Record<string, Uint8Array>) => void files.SHA256SUMS?.fill(48, 0, 3), ['changed SHA256SUMS']],
  ['the sum of the manifest', (files: Record<string, Uint8Array>) => void files.SHA256SUMS?.fill(48, -80, -75), ['changed SHA256SUMS']],
])('%s is named', async (_, change, wrong) => {
  expect(await wrongIn(repacked(change))).toEqual(wrong);
});

test('packed anew by another program its files are right, and that is told', async () => {
  expect(await wrongIn(repacked(() => undefined))).toEqual(['packed otherwise']);
});

test('wherever one bit is flipped, it is told', async () => {
  for (let at = 0; at < bundle.length; at += 7) {
    const flipped = bundle.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    expect(await wrongIn(flipped), `byte ${at}`).not.toEqual([]);
  }
});

test('a bit in a file names that file', async () => {
  const at = Buffer.from(bundle).indexOf(Buffer.from('IDAT'));
  const flipped = bundle.slice();
  flipped[at + 6] = (flipped[at + 6] ?? 0) ^ 1;
  expect(await wrongIn(flipped)).toEqual([`changed ${folder}picture.png`]);
});

test.each([0, 10, 21, 500, bundle.length - 30, bundle.length - 1])('cut after %i bytes it is no ZIP', async (end) => {
  expect(await wrongIn(bundle.slice(0, end))).toEqual(['no ZIP']);
});

test('another ZIP is no bundle', async () => {
  expect(await wrongIn(zipSync({ 'a.txt': new Uint8Array(2) }))).toEqual(['no bundle']);
});
