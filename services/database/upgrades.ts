import type { IDBPTransaction, StoreNames } from 'idb';
import { type Entry, entryOfNote, entryOfReading } from '../../core/library/entry.ts';
import type { Database, WhenceSchema } from './kept.ts';

type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'versionchange'>,
) => void | Promise<void>;

const lineOf = (entry: Entry) => ({ key: entry.key, order: -Date.parse(entry.at), entry });

/** Upgrade n leads from version n - 1 to n. Append; never edit one that was released. */
export const upgrades: Upgrade[] = [
  (database) => {
    const readings = database.createObjectStore('readings', { keyPath: 'address' });
    readings.createIndex('by-saved-and-time', ['saved', 'readAt']);
  },
  (database) => {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('by-address', 'address');
    notes.createIndex('by-text', 'textHash');
  },
  (database) => {
    const opened = database.createObjectStore('openedPages', { keyPath: 'id' });
    opened.createIndex('by-end', 'endedAt');
    opened.createIndex('by-time', 'openedAt');
  },
  (database) => {
    database.createObjectStore('pictures', { keyPath: 'noteId' });
  },
  async (database, transaction) => {
    const shelf = database.createObjectStore('shelf', { keyPath: 'key' });
    shelf.createIndex('by-order', 'order');
    const put = (entry: Entry) => shelf.put(lineOf(entry));
    for await (const { value } of transaction.objectStore('notes')) await put(entryOfNote(value.note));
    for await (const { value } of transaction.objectStore('readings')) {
      const { address, reading, followed, readAt, textHash, saved } = value;
      if (saved === 0) await put(entryOfReading(followed?.reading ?? reading, { address, at: new Date(readAt).toISOString(), textHash }));
    }
  },
  (database) => {
    database.createObjectStore('sites', { keyPath: 'origin' }).createIndex('by-time', 'rulesReadAt');
  },
  (database) => {
    database.createObjectStore('index', { keyPath: 'layout' });
  },
  // A stop that the reader had corrected was still listed, found and counted as the page's word.
  async (_database, transaction) => {
    const shelf = transaction.objectStore('shelf');
    for await (const { value } of transaction.objectStore('notes'))
      if (value.note.corrections.length > 0) await shelf.put(lineOf(entryOfNote(value.note)));
  },
];
