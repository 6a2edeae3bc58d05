import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import { evictOldest, findReading, keepReading } from '../database/readings.ts';
import { listEntries } from '../database/shelf.ts';
import { mergeKept } from './merge.ts';
import { editNote, listNotes, saveNote } from './notes.ts';
import { leftAs, restoreNotes } from './removal.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const here = 'https://commons-wire.test/gates';
const there = 'https://tidewater.test/gates';

/** The id of a new note of the page at an address, which was read. */
async function savedAt(url: string): Promise<string> {
  const reading = reprintReading({ page: { ...reprintReading().page, url } });
  await keepReading({ url, reading, textHash: url, engine: '1.0.0', readAt: 1 });
  const saved = await saveNote({ reading, remark: url, tags: [], again: true });
  if (!saved.ok) throw new Error(saved.why);
  return saved.note.id;
}

const isHeld = async (url: string) => (await findReading(url))?.saved;

test('of two pages the readings are held by their notes; once those are one, by the page of the one that is left', async () => {
  const ids = [await savedAt(here), await savedAt(there)];
  expect([await isHeld(here), await isHeld(there)]).toEqual([1, 1]);
  const merged = await mergeKept(ids);
  expect(merged).toMatchObject({ ok: true, note: { id: ids[0], mergedIds: [ids[1]] } });
  expect([await isHeld(here), await isHeld(there)]).toEqual([1, 0]);
  // The other page can be found as one that was read, and makes room like any other.
  expect((await listEntries()).map(({ kind, url }) => [kind, url]).toSorted()).toEqual([
    ['note', here],
    ['reading', there],
  ]);
  expect(await evictOldest(10)).toBe(1);
});

test('of one page the reading stays held, and a merge that is taken back holds both again', async () => {
  const ids = [await savedAt(here), await savedAt(here)];
  await mergeKept(ids);
  expect(await isHeld(here)).toBe(1);
  const other = await savedAt(there);
  const merged = await mergeKept([ids[0] ?? '', other]);
  if (merged.ok) await restoreNotes(merged.before, [], leftAs([merged.note]));
  expect([await isHeld(here), await isHeld(there)]).toEqual([1, 1]);
  expect(await listNotes()).toHaveLength(2);
});

test('what was written since a merge stays, where that is taken back', async () => {
  const [first = '', second = ''] = [await savedAt(here), await savedAt(there)];
  const merged = await mergeKept([first, second]);
  await editNote(first, { remark: 'written since' });
  if (merged.ok) expect(await restoreNotes(merged.before, [], leftAs([merged.note]))).toEqual({ ok: true, stayed: 1 });
  expect((await listNotes()).map(({ id, remark }) => [id, remark]).toSorted()).toEqual(
    [
      [first, 'written since'],
      [second, there],
    ].toSorted(),
  );
});
