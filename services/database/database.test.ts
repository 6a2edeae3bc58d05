import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../core/compare/invented-texts.test-support.ts';
import { entryOfNote, entryOfReading } from '../../core/library/entry.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { listNotes, saveNote } from '../notes/notes.ts';
import { findTrouble, readRaw, withDatabase } from './database.ts';
import { lineOf } from './shelf.ts';

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
const keptSite = { origin: 'https://harbour-post.test', rules: 'User-agent: *', rulesReadAt: 7, notBefore: 0 };
const lineOfNote = lineOf(entryOfNote(note));
const lineOfReading = lineOf(entryOfReading(reading, { address, at: '1970-01-01T00:00:00.007Z', textHash: 'a1' }));
const writtenIndex = { layout: 1, words: '{}', versions: [['n:n-1', '2026-11-24T09:30:00Z']] };
const keptNote = { id: 'n-1', address, textHash: 'a1', note };
const keptPicture = { noteId: 'n-1', mediaType: 'image/png' as const, takenAt: '2026-11-24T09:30:01Z', bytes: Uint8Array.of(1, 2, 255) };

// Laid down as each release did, not by the code at hand: a released upgrade that somebody edits is found out here.
const releases: { lay: (old: IDBPDatabase) => void; store: string; record: object }[] = [
  {
    lay: (old) => old.createObjectStore('readings', { keyPath: 'address' }).createIndex('by-saved-and-time', ['saved', 'readAt']),
    store: 'readings',
    record: keptReading,
  },
  {
    lay: (old) => {
      const notes = old.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('by-address', 'address');
      notes.createIndex('by-text', 'textHash');
    },
    store: 'notes',
    record: keptNote,
  },
  {
    lay: (old) => {
      const opened = old.createObjectStore('openedPages', { keyPath: 'id' });
      opened.createIndex('by-end', 'endedAt');
      opened.createIndex('by-time', 'openedAt');
    },
    store: 'openedPages',
    record: keptPage,
  },
  { lay: (old) => old.createObjectStore('pictures', { keyPath: 'noteId' }), store: 'pictures', record: keptPicture },
  {
    lay: (old) => old.createObjectStore('shelf', { keyPath: 'key' }).createIndex('by-order', 'order'),
    store: 'shelf',
    record: lineOfNote,
  },
  {
    lay: (old) => old.createObjectStore('sites', { keyPath: 'origin' }).createIndex('by-time', 'rulesReadAt'),
    store: 'sites',
    record: keptSite,
  },
  { lay: (old) => old.createObjectStore('index', { keyPath: 'layout' }), store: 'index', record: writtenIndex },
  { lay: () => undefined, store: 'notes', record: keptNote },
];

/** Leaves a database behind as the release of that version left it, filled. */
async function layDown(version: number): Promise<void> {
  const past = releases.slice(0, version);
  const database = await openDB('whence', version, {
    upgrade: (old) => {
      for (const { lay } of past) lay(old);
    },
  });
  for (const { store, record } of past) await database.put(store, record);
  database.close();
}

test.each(releases.map((_, place) => place + 1))('a database of version %i keeps everything that was in it', async (version) => {
  await layDown(version);
  await withDatabase(async (database) => {
    expect(database.version).toBe(releases.length);
    expect(await database.getAllFromIndex('readings', 'by-saved-and-time')).toEqual([keptReading]);
    expect(await database.getAllFromIndex('notes', 'by-text', 'a1')).toEqual(version > 1 ? [keptNote] : []);
    expect(await database.getAllFromIndex('openedPages', 'by-end', address)).toEqual(version > 2 ? [keptPage] : []);
    const lines = version === 1 ? [lineOfReading] : version < 5 ? [lineOfNote, lineOfReading] : [lineOfNote];
    expect(await database.getAllFromIndex('shelf', 'by-order')).toEqual(lines);
    expect(await database.getAllFromIndex('sites', 'by-time')).toEqual(version > 5 ? [keptSite] : []);
    expect(await database.getAll('index')).toEqual(version > 6 ? [writtenIndex] : []);
    expect(await database.getAll('pictures')).toEqual(version > 3 ? [keptPicture] : []);
  });
});

test('a stop that was corrected before it was listed so is listed as the reader’s from now on, and the notes are as they were', async () => {
  await layDown(7);
  const corrections = [{ field: '/chain/0/publisher/name', value: 'The Quayside Courier', at: '2026-11-25T09:30:00Z', reason: null }];
  const corrected = { ...note, id: 'n-2', corrections, editedAt: '2026-11-25T09:30:00Z' };
  const entry = entryOfNote(corrected);
  const chain = entry.chain.map((hop) => ({ ...hop, standing: hop.standing === 'corrected' ? ('stated' as const) : hop.standing }));
  const old = await openDB('whence', 7);
  await old.put('notes', { ...keptNote, id: 'n-2', note: corrected });
  await old.put('shelf', lineOf({ ...entry, chain }));
  old.close();
  const lines = await withDatabase((database) => database.getAll('shelf'));
  expect(lines.map(({ entry }) => entry.chain[0]?.standing)).toEqual(['stated', 'corrected']);
  expect(lines).toEqual([lineOfNote, lineOf(entry)]);
  expect(await listNotes()).toEqual(expect.arrayContaining([note, corrected]));
});

test('an upgraded database takes notes', async () => {
  await layDown(1);
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

describe('an upgrade that fails', () => {
  /** The browser fails where the last upgrade asks it for something: the disk is full, say. */
  const failLastUpgrade = () =>
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('The disk did not take it', 'QuotaExceededError');
    });

  test('leaves the old version as it was, and in use', async () => {
    await layDown(2);
    failLastUpgrade();
    expect(await listNotes()).toEqual([note]);
    expect((await saveNote({ reading, remark: 'second', tags: [], again: true })).ok).toBe(true);
    expect(await listNotes()).toHaveLength(2);
    expect(await withDatabase(async ({ version }) => version)).toBe(2);
    expect(await findTrouble()).toMatchObject({ why: 'upgrade' });
  });

  test('is made up for as soon as it can be', async () => {
    await layDown(2);
    const failing = failLastUpgrade();
    await saveNote({ reading, remark: 'second', tags: [], again: true });
    failing.mockRestore();
    expect(await findTrouble()).toBeNull();
    expect(await listNotes()).toHaveLength(2);
    expect(await withDatabase(async ({ version }) => version)).toBe(releases.length);
  });

  test('of a database that was never there is told too', async () => {
    failLastUpgrade();
    expect(await findTrouble()).toMatchObject({ why: 'shut', message: expect.stringContaining('The disk did not take it') });
    expect(await saveNote({ reading, remark: '', tags: [] })).toMatchObject({ ok: false, why: 'failed' });
  });
});

test('a database of a newer Whence is not touched, and its records can be had raw', async () => {
  await layDown(releases.length);
  const newer = await openDB('whence', 99);
  newer.close();
  expect(await findTrouble()).toMatchObject({ why: 'newer' });
  expect(await saveNote({ reading, remark: '', tags: [] })).toMatchObject({ ok: false, why: 'failed' });
  const raw: unknown = JSON.parse(await readRaw());
  expect(raw).toEqual({
    schema: 'whence/raw/1',
    version: 99,
    stores: {
      readings: [keptReading],
      notes: [keptNote],
      openedPages: [keptPage],
      pictures: [{ ...keptPicture, bytes: { hex: '0102ff' } }],
      shelf: [lineOfNote],
      sites: [keptSite],
      index: [writtenIndex],
    },
  });
});

test('an old page that holds the database open is named, and nothing is lost', async () => {
  await layDown(2);
  const stubborn = await openDB('whence', 2);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const trouble = findTrouble();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await trouble).toMatchObject({ why: 'blocked' });
  stubborn.close();
  expect(await listNotes()).toEqual([note]);
});
