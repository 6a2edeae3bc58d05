import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeBundle } from '../../core/bundle/write-bundle.ts';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { digest } from '../database/digest.ts';
import { forgetStrayPictures, keepPicture, picturesOf } from '../database/pictures.ts';
import { editNote, listNotes } from '../notes/notes.ts';
import { deleteNotes, restoreNotes } from '../notes/removal.ts';
import { tagNotes } from '../notes/tag-notes.ts';
import { carryOutImport, type ImportPlan, planImport, takeBackImport } from './import-notes.ts';
import { makeBundle } from './make-bundle.ts';
import { packBackup } from './pack-backup.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const [monday, tuesday] = ['2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z'];
const noted = (id: string, more: Partial<Note> = {}) =>
  noteOfReading(reprintReading(), { id, savedAt: `2026-03-01T09:00:0${id.length % 10}Z`, remark: id, ...more });
const fileOf = (notes: Note[]) => new Blob([exportNotes(notes, exportFormat('json')).text]);
/** The picture that is shown with a note. */
async function pictureOf(note: { id: string; mergedIds: string[] }) {
  const [first] = await picturesOf(note);
  return first ? { mediaType: first.mediaType, takenAt: first.takenAt, bytes: first.bytes } : null;
}
const picture = { mediaType: 'image/png' as const, takenAt: monday, bytes: Uint8Array.of(137, 80, 78, 71) };

async function bundleOf(notes: Note[]): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await writeBundle(notes, { digest, picturesOf, take: (bytes) => pieces.push(Uint8Array.from(bytes)) });
  return new Blob(pieces);
}

async function plan(file: Blob): Promise<ImportPlan> {
  const planned = await planImport(file);
  if (!planned.ok) throw new Error(planned.why);
  return planned;
}

const here = [
  noted('same'),
  noted('old here'.replace(' ', '-')),
  noted('newer-here', { remark: 'mine', editedAt: tuesday, edits: [monday] }),
  noted('apart', { remark: 'mine', editedAt: tuesday, tags: ['coast'] }),
  noted('both', { remark: 'mine', editedAt: monday }),
];
const there = [
  noted('same'),
  noted('old-here', { remark: 'edited there', editedAt: monday }),
  noted('newer-here', { remark: 'theirs', editedAt: monday }),
  noted('apart', { remark: 'theirs', editedAt: monday, tags: ['gates'] }),
  noted('both', { remark: 'theirs', editedAt: monday }),
  noted('new'),
];

test('what would happen is told first, and nothing has', async () => {
  await restoreNotes(here);
  const before = await listNotes();
  const planned = await plan(fileOf(there));
  expect(planned).toMatchObject({ same: 1, older: 1 });
  expect([planned.fresh, planned.newer, planned.parted, planned.conflicting].map((notes) => notes.map(({ id }) => id))).toEqual([
    ['new'],
    ['old-here'],
    ['apart'],
    ['both'],
  ]);
  expect(await listNotes()).toEqual(before);
});

test('new notes come in, newer ones replace, what was written apart is joined, the rest stays', async () => {
  await restoreNotes(here);
  await carryOutImport(await plan(fileOf(there)), false);
  const remarks = Object.fromEntries((await listNotes()).map(({ id, remark }) => [id, remark]));
  expect(remarks).toEqual({
    same: 'same',
    'old-here': 'edited there',
    'newer-here': 'mine',
    apart: 'theirs\n\nmine',
    both: 'mine',
    new: 'new',
  });
  expect(await plan(fileOf(there))).toMatchObject({ fresh: [], newer: [], parted: [], same: 3, older: 2 });
});

test('what was edited or deleted here since the file was looked into stays so', async () => {
  await restoreNotes([...here, noted('older')]);
  const planned = await plan(fileOf([...there, noted('older', { remark: 'edited there', editedAt: monday })]));
  await editNote('old-here', { remark: 'edited here meanwhile' });
  await deleteNotes(['older']);
  const done = await carryOutImport(planned, false);
  const remarks = async () => Object.fromEntries((await listNotes()).map(({ id, remark }) => [id, remark]));
  expect(await remarks()).toMatchObject({ 'old-here': 'edited here meanwhile', new: 'new' });
  expect(await remarks()).not.toHaveProperty('older');
  if (done.ok) await takeBackImport(done.undo);
  expect(await remarks()).toMatchObject({ 'old-here': 'edited here meanwhile' });
});

test('two windows that bring in the same file bring it in once, and what was written on its notes between them stays', async () => {
  const [first, second] = [await plan(fileOf([noted('new')])), await plan(fileOf([noted('new')]))];
  await carryOutImport(first, false);
  await editNote('new', { remark: 'written meanwhile' });
  const done = await carryOutImport(second, false);
  if (done.ok) await takeBackImport(done.undo);
  expect((await listNotes()).map(({ remark }) => remark)).toEqual(['written meanwhile']);
});

test('what is edited here at the very moment of the import stays so', async () => {
  await restoreNotes(here);
  const planned = await plan(fileOf(there));
  await Promise.all([carryOutImport(planned, false), editNote('old-here', { remark: 'edited at this moment' })]);
  expect((await listNotes()).find(({ id }) => id === 'old-here')?.remark).toBe('edited at this moment');
});

test('notes in conflict come in beside those here where the reader wants them', async () => {
  await restoreNotes(here);
  await carryOutImport(await plan(fileOf(there)), true);
  expect((await listNotes()).map(({ remark }) => remark).sort()).toEqual([
    'edited there',
    'mine',
    'mine',
    'new',
    'same',
    'theirs',
    'theirs\n\nmine',
  ]);
});

test('a damaged note is left out and told, tags come in as they stand, and a file in UTF-16 is read', async () => {
  const damaged = { ...noted('damaged'), savedAt: 'yesterday' };
  const text = await fileOf([damaged, noted('whole', { tags: ['#gates, coast', ' '] })]).text();
  const planned = await plan(new Blob([Buffer.from(`\ufeff${text}`, 'utf16le')]));
  expect([planned.left, planned.fresh.map(({ tags }) => tags)]).toEqual([[1], [['#gates, coast', ' ']]]);
});

test('of two states of one note in a file the newer counts, wherever it stands, and none of two that differ is lost', async () => {
  const newer = noted('twice', { remark: 'newer', editedAt: tuesday, edits: [monday] });
  const older = noted('twice', { remark: 'older', editedAt: monday });
  const other = noted('twice', { remark: 'other', editedAt: tuesday });
  for (const file of [fileOf([newer, older]), fileOf([older, newer])])
    expect(await plan(file)).toMatchObject({ fresh: [newer], conflicting: [] });
  expect(await plan(fileOf([newer, other]))).toMatchObject({ fresh: [newer], conflicting: [other] });
});

test('a note that was edited on two machines is the same on both once each has had the file of the other', async () => {
  await restoreNotes([noted('one')]);
  await editNote('one', { remark: 'at the desk', tags: ['coast'] });
  const atDesk = await listNotes();
  // Nobody edits at two desks in one millisecond.
  await new Promise((settle) => setTimeout(settle, 5));
  vi.stubGlobal('indexedDB', new IDBFactory());
  await restoreNotes([noted('one')]);
  await editNote('one', { remark: 'on the road', correct: { field: '/page/title', value: 'Gates', at: tuesday, reason: null } });
  const onRoad = fileOf(await listNotes());
  await carryOutImport(await plan(fileOf(atDesk)), false);
  const [here] = await listNotes();
  expect(here).toMatchObject({ remark: 'at the desk\n\non the road', tags: ['coast'], corrections: [{ value: 'Gates' }] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  await restoreNotes(atDesk);
  await carryOutImport(await plan(onRoad), false);
  expect(await listNotes()).toEqual([here]);
});

test('the same file twice brings nothing the second time', async () => {
  await carryOutImport(await plan(fileOf(there)), false);
  expect(await plan(fileOf(there))).toMatchObject({ fresh: [], newer: [], conflicting: [], same: there.length });
});

test('a note that was merged into another here is known', async () => {
  await restoreNotes([noted('whole', { mergedIds: ['part'] })]);
  expect(await plan(fileOf([noted('part')]))).toMatchObject({ fresh: [], same: 1 });
});

test('an import can be taken back whole', async () => {
  await restoreNotes(here);
  const before = await listNotes();
  const done = await carryOutImport(await plan(fileOf(there)), true);
  if (!done.ok) throw new Error(done.why);
  await takeBackImport(done.undo);
  expect(await listNotes()).toEqual(before);
});

test('what was changed since an import is not lost with the import that is taken back', async () => {
  await restoreNotes([noted('here'), noted('also-here')]);
  const there = [noted('here', { editedAt: monday }), noted('also-here', { editedAt: monday }), noted('new'), noted('another')];
  const done = await carryOutImport(await plan(fileOf(there)), false);
  await editNote('here', { remark: 'mine' });
  await editNote('new', { remark: 'mine too' });
  if (done.ok) expect(await takeBackImport(done.undo)).toEqual({ ok: true, stayed: 2 });
  const kept = await listNotes();
  expect(Object.fromEntries(kept.map(({ id, remark, editedAt }) => [id, [remark, editedAt === null]]))).toEqual({
    here: ['mine', false],
    'also-here': ['also-here', true],
    new: ['mine too', false],
  });
});

test('what was written after the clock was set back is later than what a file tells of the time before', async () => {
  const ahead = '2100-01-01T00:00:00.000Z';
  await restoreNotes([noted('one', { editedAt: ahead }), noted('tagged', { editedAt: ahead })]);
  const file = fileOf(await listNotes());
  await editNote('one', { remark: 'mine' });
  await tagNotes(['tagged'], { add: ['coast'] });
  expect(await plan(file)).toMatchObject({ newer: [], older: 2 });
});

test('a moment that no browser can tell is no note’s', async () => {
  const file = fileOf([noted('one', { savedAt: '2026-03-01T09:00:00+05' }), noted('other')]);
  expect(await plan(file)).toMatchObject({ left: [1], fresh: [{ id: 'other' }] });
});

test('an import that is taken back leaves each note the picture that it had, or none', async () => {
  const there = [noted('pictured', { editedAt: monday }), noted('bare', { editedAt: monday })];
  await restoreNotes(there);
  for (const { id } of there) await keepPicture(id, { ...picture, takenAt: tuesday });
  const bundle = await bundleOf(await listNotes());
  vi.stubGlobal('indexedDB', new IDBFactory());
  await restoreNotes([noted('pictured'), noted('bare')]);
  await keepPicture('pictured', picture);
  const done = await carryOutImport(await plan(bundle), false);
  expect(await pictureOf({ id: 'pictured', mergedIds: [] })).toMatchObject({ takenAt: tuesday });
  if (done.ok) await takeBackImport(done.undo);
  expect(await pictureOf({ id: 'pictured', mergedIds: [] })).toEqual(picture);
  expect(await pictureOf({ id: 'bare', mergedIds: [] })).toBeNull();
});

test('a bundle brings notes with their pictures', async () => {
  const notes = [noted('one', { text: 'The gates are kept.', laterReadings: [] }), noted('second')];
  await restoreNotes(notes);
  await keepPicture('one', picture);
  const bundle = await bundleOf(await listNotes());
  vi.stubGlobal('indexedDB', new IDBFactory());
  await carryOutImport(await plan(bundle), false);
  expect((await listNotes()).reverse().sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(notes);
  expect(await pictureOf({ id: 'one', mergedIds: [] })).toEqual(picture);
  expect(await pictureOf({ id: 'second', mergedIds: [] })).toBeNull();
});

const choices = { schema: 'whence/choices/1', settings: { theme: 'dark' } };

test.each(['json', 'bundle'] as const)('a backup as %s brings what its reader chose, and is a backup without any note', async (form) => {
  expect(await plan(await packBackup(form, choices))).toMatchObject({ fresh: [], choices });
  await restoreNotes([noted('one')]);
  const file = await packBackup(form, choices);
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await plan(file)).toMatchObject({ fresh: [{ id: 'one' }], left: [], choices });
  expect(await plan(await packBackup(form))).not.toHaveProperty('choices');
});

test('choices in a bundle that are not what their hash says are none, and take no note with them', async () => {
  await restoreNotes([noted('one')]);
  const bytes = Buffer.from(await (await packBackup('bundle', { ...choices, filling: 'x' })).arrayBuffer());
  // The first entry of that name: its local header, and the packed bytes behind it.
  const at = bytes.indexOf('choices.json') + 'choices.json'.length + 5;
  bytes.writeUInt8((bytes.readUInt8(at) + 1) & 0xff, at);
  expect(await plan(new Blob([bytes]))).toMatchObject({ fresh: [], same: 1, choices: null });
});

test('of a note that others were merged into every picture comes back, and goes with an import that is taken back', async () => {
  const merged = noted('whole', { mergedIds: ['part', 'other'] });
  await restoreNotes([merged]);
  for (const id of ['whole', 'part', 'other']) await keepPicture(id, { ...picture, takenAt: `2026-03-0${id.length}T09:00:00Z` });
  const file = await packBackup('bundle');
  vi.stubGlobal('indexedDB', new IDBFactory());
  const planned = await plan(file);
  expect([planned.left, planned.bare]).toEqual([[], []]);
  const done = await carryOutImport(planned, false);
  const taken = async () => (await picturesOf(merged)).map(({ noteId, takenAt }) => [noteId, takenAt]);
  expect(await taken()).toEqual([
    ['whole', '2026-03-05T09:00:00Z'],
    ['part', '2026-03-04T09:00:00Z'],
    ['other', '2026-03-05T09:00:00Z'],
  ]);
  expect(await forgetStrayPictures()).toBe(0);
  if (done.ok) await takeBackImport(done.undo);
  expect(await taken()).toEqual([]);
});

test('a note from a file that says it took in one that is here does not take the place of its picture', async () => {
  await restoreNotes([noted('mine')]);
  await keepPicture('mine', picture);
  const mine = await picturesOf({ id: 'mine', mergedIds: [] });
  const hostile = noted('theirs', { mergedIds: ['mine'] });
  const pictures = [
    { noteId: 'theirs', ...picture },
    { noteId: 'mine', ...picture, takenAt: tuesday },
  ];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await writeBundle([hostile], { digest, picturesOf: async () => pictures, take: (bytes) => pieces.push(Uint8Array.from(bytes)) });
  const done = await carryOutImport(await plan(new Blob(pieces)), false);
  expect(await picturesOf({ id: 'mine', mergedIds: [] })).toEqual(mine);
  if (done.ok) await takeBackImport(done.undo);
  expect(await picturesOf({ id: 'mine', mergedIds: [] })).toEqual(mine);
});

test('a note that says the same millions of times over comes back, and a bundle that could not is not made', async () => {
  await restoreNotes([noted('long', { remark: 'la '.repeat(2_000_000), text: 'x'.repeat(5_000_000) })]);
  const notes = await listNotes();
  const bundle = await bundleOf(notes);
  vi.stubGlobal('indexedDB', new IDBFactory());
  await carryOutImport(await plan(bundle), false);
  expect(await listNotes()).toEqual(notes);
  expect(await makeBundle(notes, { largest: 1000 })).toEqual({ ok: false, why: 'too large' });
});

test('a picture goes with its note, once a deletion can no longer be undone', async () => {
  await restoreNotes([noted('one'), noted('whole', { mergedIds: ['part'] })]);
  for (const id of ['one', 'part', 'gone']) await keepPicture(id, picture);
  expect(await forgetStrayPictures()).toBe(1);
  await deleteNotes(['one']);
  expect(await pictureOf({ id: 'one', mergedIds: [] })).toEqual(picture);
  expect(await forgetStrayPictures()).toBe(1);
  expect(await pictureOf({ id: 'whole', mergedIds: ['part'] })).toEqual(picture);
});

test.each([
  ['no JSON', async () => new Blob(['<html>']), { why: 'not JSON' }],
  ['half a JSON', async () => fileOf(there).slice(0, 900), { why: 'not JSON' }],
  ['a later version', async () => new Blob(['{"schema":"whence/notes/9","notes":[]}']), { why: 'no notes' }],
  ['half a bundle', async () => (await bundleOf(there)).slice(0, 900), { why: 'no ZIP' }],
  ['a file that is far too large', async () => ({ size: 2 ** 31 }) as Blob, { why: 'too large' }],
  ['a note that is none, in a bundle', () => bundleOf([noted('one', { savedAt: 'yesterday' })]), { why: 'no notes' }],
  [
    'a reading that is none, in a bundle',
    () => bundleOf([noted('one', { reading: { ...originalReading(), chain: [] } })]),
    { why: 'no notes' },
  ],
])('%s changes nothing and says why', async (_, file, fault) => {
  await restoreNotes(here);
  const before = await listNotes();
  expect(await planImport(await file())).toMatchObject({ ok: false, ...fault });
  expect(await listNotes()).toEqual(before);
});

test('readings of the command line come in as notes, once, and go again', async () => {
  const line = (reading: object) => JSON.stringify({ id: 1, reading });
  const file = new Blob([`${line(reprintReading())}\n{"id":2,"error":"not html"}\n${line(originalReading())}\n`]);
  const planned = await plan(file);
  expect([planned.fresh.length, planned.same, planned.lines]).toEqual([2, 0, { left: [2], twice: [] }]);
  const done = await carryOutImport(planned, false);
  if (!done.ok) throw new Error(done.why);
  const [one] = await listNotes();
  const id = one?.id ?? '';
  await editNote(id, { remark: 'Mine.' });
  const again = await plan(file);
  expect([again.fresh.length, again.same, again.conflicting.length]).toEqual([0, 2, 0]);
  await takeBackImport(done.undo);
  expect(await listNotes()).toMatchObject([{ id, remark: 'Mine.' }]);
});
