import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../core/compare/invented-texts.test-support.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { reprintReading } from '../core/reading.test-support.ts';
import { withDatabase } from './database.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const reading = reprintReading();
const address = 'https://harbour-post.test/gates';
const keptReading = { address, reading, readAt: 7, engine: '1.0.0', textHash: 'a1', saved: 0 as const };
const note = noteOfReading(reading, { id: 'n-1', savedAt: '2026-11-24T09:30:00Z' });
const keptPage = {
  id: `fetch ${address}`,
  endedAt: address,
  page: { reading, text: textOf([]), wall: null, elsewhere: null },
  redirects: [],
  capture: null,
  openedAt: 7,
};
const keptNote = { id: 'n-1', address, textHash: 'a1', note };

// Laid down as each release did, not by the code at hand: a released upgrade that somebody edits is found out here.
const layDown = [
  async () => {
    const database = await openDB('whence', 1, {
      upgrade: (old) => old.createObjectStore('readings', { keyPath: 'address' }).createIndex('by-saved-and-time', ['saved', 'readAt']),
    });
    await database.put('readings', keptReading);
    database.close();
  },
  async () => {
    const database = await openDB('whence', 2, {
      upgrade: (old) => {
        old.createObjectStore('readings', { keyPath: 'address' }).createIndex('by-saved-and-time', ['saved', 'readAt']);
        const notes = old.createObjectStore('notes', { keyPath: 'id' });
        notes.createIndex('by-address', 'address');
        notes.createIndex('by-text', 'textHash');
      },
    });
    await database.put('readings', keptReading);
    await database.put('notes', keptNote);
    database.close();
  },
  async () => {
    const database = await openDB('whence', 3, {
      upgrade: (old) => {
        old.createObjectStore('readings', { keyPath: 'address' }).createIndex('by-saved-and-time', ['saved', 'readAt']);
        const notes = old.createObjectStore('notes', { keyPath: 'id' });
        notes.createIndex('by-address', 'address');
        notes.createIndex('by-text', 'textHash');
        const opened = old.createObjectStore('openedPages', { keyPath: 'id' });
        opened.createIndex('by-end', 'endedAt');
        opened.createIndex('by-time', 'openedAt');
      },
    });
    await database.put('readings', keptReading);
    await database.put('notes', keptNote);
    await database.put('openedPages', keptPage);
    database.close();
  },
];

test.each(layDown.map((lay, place) => [place + 1, lay] as const))(
  'a database of version %i keeps everything that was in it',
  async (version, lay) => {
    await lay();
    await withDatabase(async (database) => {
      expect(database.version).toBe(layDown.length);
      expect(await database.get('readings', address)).toEqual(keptReading);
      expect(await database.getAllFromIndex('readings', 'by-saved-and-time')).toHaveLength(1);
      if (version > 1) expect(await database.getAllFromIndex('notes', 'by-text', 'a1')).toEqual([keptNote]);
      if (version > 2) expect(await database.getAllFromIndex('openedPages', 'by-end', address)).toEqual([keptPage]);
    });
  },
);

test('an upgraded database takes notes', async () => {
  await layDown[0]?.();
  await withDatabase((database) => database.put('notes', keptNote));
  expect(await withDatabase((database) => database.getAllFromIndex('notes', 'by-address', address))).toEqual([keptNote]);
});

test('a note without a hash is no twin of another without one', async () => {
  await withDatabase(async (database) => {
    await database.put('notes', { ...keptNote, textHash: null });
    expect(await database.countFromIndex('notes', 'by-text')).toBe(0);
    expect(await database.count('notes')).toBe(1);
  });
});
