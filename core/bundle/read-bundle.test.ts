import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fullNote, noteOf } from '../export/notes.test-support.ts';
import type { Note } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { bundleOf, digest, picture } from './bundle.test-support.ts';
import { openZip, zipLimits } from './open-zip.ts';
import { readBundle } from './read-bundle.ts';

const notes = [fullNote(), noteOf(reprintReading(), { id: 'n-2' })];
const bundle = await bundleOf(notes);
const folder = 'notes/00001-who-keeps-the-gates/';

function repacked(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bundle);
  change(files);
  return zipSync(files);
}

test('notes and pictures come back as they were', async () => {
  const read = await readBundle(bundle, digest);
  expect(read).toMatchObject({
    ok: true,
    notes: [
      { note: notes[0], picture },
      { note: notes[1], picture: null },
    ],
  });
});

test.each([
  ['no manifest', (files: Record<string, Uint8Array>) => delete files['manifest.json'], { why: 'no bundle' }],
  [
    'a later version',
    (files: Record<string, Uint8Array>) =>
      Object.assign(files, { 'manifest.json': strToU8('{"schema":"whence/bundle/2","notes":[],"files":[]}') }),
    { why: 'no bundle' },
  ],
])('%s refuses the whole', async (_, change, fault) => {
  expect(await readBundle(repacked(change), digest)).toEqual({ ok: false, ...fault });
});

test.each<[string, (files: Record<string, Uint8Array>) => unknown, { left: number[]; bare: number[]; brought: unknown[] }]>([
  ['a changed note', (files) => files[`${folder}note.json`]?.fill(32, 9, 10), { left: [1], bare: [], brought: ['n-2'] }],
  ['a note that is missing', (files) => delete files[`${folder}note.json`], { left: [1], bare: [], brought: ['n-2'] }],
  ['a changed picture', (files) => files[`${folder}picture.png`]?.fill(1, 3, 4), { left: [], bare: [1], brought: [notes[0]?.id, 'n-2'] }],
  ['a picture that is missing', (files) => delete files[`${folder}picture.png`], { left: [], bare: [1], brought: [notes[0]?.id, 'n-2'] }],
])('%s is left out and named, and takes none of the others with it', async (_, change, { left, bare, brought }) => {
  const read = await readBundle(repacked(change), digest);
  expect(read).toMatchObject({ ok: true, left, bare });
  expect(read.ok && read.notes.map(({ note, picture }) => [(note as Note).id, picture])).toEqual(brought.map((id) => [id, null]));
});

test('where no note is what its hash says, the first says what is wrong', async () => {
  const path = `${folder}note.json`;
  const change = (files: Record<string, Uint8Array>) => {
    for (const [name, bytes] of Object.entries(files)) if (name.endsWith('note.json')) bytes.fill(32, 9, 10);
  };
  expect(await readBundle(repacked(change), digest)).toEqual({ ok: false, why: 'changed', path });
});

const zeros = (size: number) => new Uint8Array(size);

test.each([
  ['a path that climbs out', { '../evil.json': zeros(1) }, { why: 'bad path', path: '../evil.json' }],
  ['a path from the root', { '/etc/passwd': zeros(1) }, { why: 'bad path', path: '/etc/passwd' }],
  ['a path of another system', { 'notes\\..\\evil.json': zeros(1) }, { why: 'bad path', path: 'notes\\..\\evil.json' }],
  ['a drive', { 'C:evil.json': zeros(1) }, { why: 'bad path', path: 'C:evil.json' }],
  ['a prototype', { 'notes/__proto__': zeros(1) }, { why: 'bad path', path: 'notes/__proto__' }],
  ['a bomb', { 'bomb.json': zeros(2 ** 25) }, { why: 'packed', path: 'bomb.json' }],
  [
    'an entry that is too large',
    { 'large.bin': [Uint8Array.from({ length: 70_000 }, (_, at) => at * at), { level: 0 }] },
    { why: 'too large inside', path: 'large.bin' },
  ],
] as [string, Zippable, object][])('%s is refused before anything is unpacked', (_, files, fault) => {
  expect(openZip(zipSync(files), undefined, { ...zipLimits, entrySize: _ === 'a bomb' ? 2 ** 26 : 2 ** 16 })).toEqual({
    ok: false,
    ...fault,
  });
});

test('many small bombs are one large bomb', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}.json`, zeros(2 ** 16)]));
  expect(openZip(zipSync(files), undefined, { ...zipLimits, totalSize: 2 ** 20 })).toEqual({ ok: false, why: 'too large' });
});

test('too many entries are refused', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}.json`, zeros(1)]));
  expect(openZip(zipSync(files), undefined, { ...zipLimits, entries: 39 })).toEqual({ ok: false, why: 'too many' });
});

test('an entry that says it is small unpacks to no more than it says', () => {
  const zip = zipSync({ 'n.json': zeros(2 ** 16) });
  const view = new DataView(zip.buffer);
  // The size in the central directory, which readers go by.
  const central = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(central + 24, 10, true);
  const opened = openZip(zip);
  expect(opened.ok && (opened.files.get('n.json')?.length ?? 0)).toBeLessThanOrEqual(10);
});

test('two entries of one name are refused', () => {
  const zip = zipSync({ 'a.json': zeros(1), 'b.json': zeros(1) });
  for (let at = zip.indexOf(98); at >= 0; at = zip.indexOf(98, at + 1)) zip[at] = 97;
  expect(openZip(zip)).toEqual({ ok: false, why: 'twice', path: 'a.json' });
});

test('whatever bytes come, an answer comes back', async () => {
  const heads = [bundle.slice(0, 200), bundle.slice(-300), new Uint8Array(22).fill(0x50)];
  for (let turn = 0; turn < 300; turn += 1) {
    const head = heads[turn % heads.length] ?? new Uint8Array();
    const bytes = head.map((byte, at) => ((at * 31 + turn * 17) % 11 === 0 ? (byte + turn) % 256 : byte));
    expect((await readBundle(bytes, digest)).ok).toBe(false);
  }
});
