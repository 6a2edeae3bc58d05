import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { keyOfNote, keyOfReading } from '../../core/library/entry.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { keepReading } from '../database/readings.ts';
import { restoreNotes } from '../notes/removal.ts';
import { notesOf, readingsOf } from './library.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('a reading is found by its line, be it of a note, of a note that came in as a reading, or of none', async () => {
  const reading = reprintReading();
  const url = reading.page.url;
  await restoreNotes(['n-1', 'reading-0a1b'].map((id) => noteOfReading(reading, { id, savedAt: '2026-03-01T09:00:00Z' })));
  const elsewhere = 'https://tidewater.test/gates';
  await keepReading({ url: elsewhere, reading, textHash: 'a', engine: '1', readAt: 1 });
  const keys = [keyOfNote('n-1'), keyOfNote('reading-0a1b'), keyOfReading(elsewhere)];
  const found = await readingsOf([...keys, keyOfNote('gone')]);
  expect([...found].map(([key, { page }]) => [key, page.url])).toEqual(keys.map((key) => [key, url]));
  expect(await notesOf(keys)).toHaveLength(3);
});
