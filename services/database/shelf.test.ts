import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import { editNote, saveNote } from '../notes/notes.ts';
import { deleteNotes, restoreNotes } from '../notes/removal.ts';
import { evictOldest, keepReading } from './readings.ts';
import { firstEntries, listEntries } from './shelf.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const reading = reprintReading();
const { url } = reading.page;
const keep = (address: string, readAt: number) => keepReading({ url: address, reading, textHash: 'a1', engine: '1.0.0', readAt });
const keys = async () => (await listEntries()).map(({ key }) => key);
async function saved() {
  const outcome = await saveNote({ reading, remark: '', tags: ['gates'], again: true });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.note;
}

test('a reading has a line until a note stands for it, and again when the note is gone', async () => {
  await keep(url, 1);
  expect(await keys()).toEqual([`r:${url}`]);
  const note = await saved();
  expect(await keys()).toEqual([`n:${note.id}`]);
  await keep(url, 2);
  expect(await keys()).toEqual([`n:${note.id}`]);
  const gone = await deleteNotes([note.id]);
  expect(await keys()).toEqual([`r:${url}`]);
  if (gone.ok) await restoreNotes(gone.notes);
  expect(await keys()).toEqual([`n:${note.id}`]);
});

test('a page that is first read when there is a note of it already is no line of its own, until the note is gone', async () => {
  const note = await saved();
  await keep(url, 1);
  expect(await keys()).toEqual([`n:${note.id}`]);
  expect(await evictOldest(9)).toBe(0);
  await deleteNotes([note.id]);
  expect(await keys()).toEqual([`r:${url}`]);
});

test('the line of a note follows its edits', async () => {
  const note = await saved();
  await editNote(note.id, {
    tags: ['coast'],
    correct: { field: '/page/title', value: 'Gates', at: '2026-11-24T09:30:00Z', reason: null },
  });
  expect(await listEntries()).toMatchObject([{ tags: ['coast'], title: 'Gates' }]);
});

test('the latest come first, and the first few know whether they are all', async () => {
  for (const place of [3, 1, 2]) await keep(`https://tidewater.test/${place}`, place);
  expect(await keys()).toEqual([3, 2, 1].map((place) => `r:https://tidewater.test/${place}`));
  expect(await firstEntries(2)).toMatchObject({ entries: [{ key: 'r:https://tidewater.test/3' }, {}], whole: false });
  expect(await firstEntries(3)).toMatchObject({ entries: [{}, {}, {}], whole: true });
});

test('readings that are forgotten leave no line', async () => {
  await keep(url, 1);
  await evictOldest(Number.POSITIVE_INFINITY);
  expect(await keys()).toEqual([]);
});
