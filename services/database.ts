import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { OpenedPage } from '../core/follow/open-page.ts';
import type { Note, Reading } from '../core/model.ts';

/** A reading as it is kept. `saved` is 1 where a note rests on it: such a reading is never evicted (IndexedDB can't index booleans). */
export interface KeptReading {
  address: string;
  reading: Reading;
  /** Milliseconds since 1970. */
  readAt: number;
  engine: string;
  textHash: string;
  saved: 0 | 1;
  /** What following its chain found, and `of` which chain as the page states it. */
  followed?: { reading: Reading; of: string };
}

/** A note with what it is looked up by. A note without a hash stands in no index of hashes. */
export interface KeptNote {
  id: string;
  address: string;
  textHash: string | null;
  note: Note;
}

/** A page that following opened, with its text. */
export interface KeptPage {
  /** How it was opened, and the address that was asked for. */
  id: string;
  /** Where it was found in the end. */
  endedAt: string;
  page: OpenedPage;
  redirects: string[];
  /** When an archive captured it, where it is a capture. */
  capture: { url: string; time: string } | null;
  /** Milliseconds since 1970. */
  openedAt: number;
}

export interface WhenceSchema extends DBSchema {
  readings: { key: string; value: KeptReading; indexes: { 'by-saved-and-time': [number, number] } };
  notes: { key: string; value: KeptNote; indexes: { 'by-address': string; 'by-text': string } };
  openedPages: { key: string; value: KeptPage; indexes: { 'by-end': string; 'by-time': number } };
}

export type Database = IDBPDatabase<WhenceSchema>;
type Upgrade = (database: Database, transaction: IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'versionchange'>) => void;

/** Upgrade n leads from version n - 1 to n. Append; never edit one that was released. */
const upgrades: Upgrade[] = [
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
];

function openDatabase(): Promise<Database> {
  return openDB<WhenceSchema>('whence', upgrades.length, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, transaction);
    },
    // A newer version waits in another context: let it through, the next call opens anew.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Opens the database, returns what `work` returns, and closes it: nothing is kept open in a worker that may die between two calls. */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
