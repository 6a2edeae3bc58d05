import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import { withDatabase } from '../database/database.ts';
import { keepReading } from '../database/readings.ts';
import { editNote, saveNote } from '../notes/notes.ts';
import { deleteNotes } from '../notes/removal.ts';
import { LibraryIndex } from './library-index.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const reading = reprintReading();
const nothing = () => undefined;

async function saved(remark: string): Promise<string> {
  const outcome = await saveNote({ reading, remark, tags: [], again: true });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.note.id;
}

async function refreshed(index = new LibraryIndex()): Promise<LibraryIndex> {
  await index.refresh(nothing);
  return index;
}

test('notes and readings that were not saved are found', async () => {
  const id = await saved('lighthouse');
  await keepReading({ url: 'https://tidewater.test/a', reading, textHash: 'a', engine: '1', readAt: 1 });
  const index = await refreshed();
  expect(await index.find('lighthouse')).toEqual([`n:${id}`]);
  expect(await index.find('saltmarsh')).toHaveLength(2);
});

test('what changed since is found as it is now, and what is gone is not', async () => {
  const [first, second] = [await saved('lighthouse'), await saved('beacon')];
  const index = await refreshed();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await editNote(first, { remark: 'harbour' });
  await deleteNotes([second]);
  await refreshed(index);
  expect([await index.find('lighthouse'), await index.find('harbour'), await index.find('beacon')]).toEqual([[], [`n:${first}`], []]);
});

test('the index that was written down is taken up, and only what changed is indexed again', async () => {
  await saved('lighthouse');
  await refreshed();
  const id = await saved('beacon');
  const told: number[] = [];
  const index = new LibraryIndex();
  await index.refresh((done) => told.push(done));
  expect(told).toEqual([1, 2]);
  expect(await index.find('lighthouse')).toHaveLength(1);
  expect(await index.find('beacon')).toEqual([`n:${id}`]);
});

test('an index that was damaged is made anew', async () => {
  await saved('lighthouse');
  await withDatabase((database) => database.put('index', { layout: 3, parts: ['{"half'], versions: [] }));
  expect(await (await refreshed()).find('lighthouse')).toHaveLength(1);
});

test('an index of an earlier layout makes room for the new one', async () => {
  await saved('lighthouse');
  const earlier = { layout: 1, parts: [], versions: [] };
  await withDatabase((database) => database.put('index', earlier));
  await refreshed();
  const written = await withDatabase((database) => database.getAll('index'));
  expect(written.map(({ layout, parts }) => ({ layout, parts: parts.length }))).toEqual([{ layout: 3, parts: 1 }]);
});

test('quoted words are found where they follow one another', async () => {
  const id = await saved('the lighthouse of the harbour');
  await saved('the harbour of the lighthouse');
  const index = await refreshed();
  expect(await index.find('"lighthouse of the harbour"')).toEqual([`n:${id}`]);
});

test('an answer that nobody waits for any more is given up', async () => {
  await saved('the lighthouse of the harbour');
  expect(await (await refreshed()).find('"lighthouse of the harbour"', () => false)).toBeNull();
});
