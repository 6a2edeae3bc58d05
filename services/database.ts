import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Picture } from '../core/bundle/bundle-shape.ts';
import type { OpenedPage } from '../core/follow/open-page.ts';
import { type Entry, entryOfNote, entryOfReading } from '../core/library/entry.ts';
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

/** A picture of the page, taken as its note was saved. It stands apart, so that lists of notes stay light. */
export interface KeptPicture extends Picture {
  noteId: string;
}

/** What the library lists of a note or a reading. `order` is the negated moment in milliseconds: the latest come first. */
export interface ShelfLine {
  key: string;
  order: number;
  entry: Entry;
}

/** What is known of a site's ways with programs that ask it for pages. */
export interface KeptSite {
  origin: string;
  /** Its rules for robots (RFC 9309); null where it has none. */
  rules: string | null;
  /** When they were asked for, in milliseconds since 1970; 0 where they were not yet. */
  rulesReadAt: number;
  /** Until when it asks to be left alone, in milliseconds since 1970. */
  notBefore: number;
}

/** The index of the library's words as it was last written down, and when each line in it was last changed. */
export interface WrittenIndex {
  layout: number;
  parts: string[];
  versions: [string, string][];
}

export interface WhenceSchema extends DBSchema {
  readings: { key: string; value: KeptReading; indexes: { 'by-saved-and-time': [number, number] } };
  notes: { key: string; value: KeptNote; indexes: { 'by-address': string; 'by-text': string } };
  openedPages: { key: string; value: KeptPage; indexes: { 'by-end': string; 'by-time': number } };
  pictures: { key: string; value: KeptPicture };
  index: { key: number; value: WrittenIndex };
  shelf: { key: string; value: ShelfLine; indexes: { 'by-order': number } };
  sites: { key: string; value: KeptSite; indexes: { 'by-time': number } };
}

export type Database = IDBPDatabase<WhenceSchema>;
type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'versionchange'>,
) => void | Promise<void>;

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
  (database) => {
    database.createObjectStore('pictures', { keyPath: 'noteId' });
  },
  async (database, transaction) => {
    const shelf = database.createObjectStore('shelf', { keyPath: 'key' });
    shelf.createIndex('by-order', 'order');
    const put = (entry: Entry) => shelf.put({ key: entry.key, order: -Date.parse(entry.at), entry });
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
];

const name = 'whence';
/** How long another context may take to let an upgrade through, in milliseconds. */
const patience = 5000;

/** Why the database can't be opened as this version wants it: another version's, held by another context, or the upgrade failed. */
export type DatabaseTrouble = 'newer' | 'blocked' | 'upgrade' | 'shut';

export class DatabaseFault extends Error {
  readonly why: DatabaseTrouble;
  constructor(why: DatabaseTrouble, cause: unknown) {
    super(`The database can't be opened (${why}): ${wordsOf(cause)}`, { cause });
    this.why = why;
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function abortUpgrade(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // The failure itself has ended it.
  }
}

/** Opens at the newest version, upgrading where that is needed. */
function openNewest(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    let cause: unknown = null;
    const giveUp = () => {
      gaveUp = true;
      reject(new DatabaseFault('blocked', 'another page of Whence holds the old version open'));
    };
    openDB<WhenceSchema>(name, upgrades.length, {
      upgrade: async (database, oldVersion, _newVersion, transaction) => {
        // That it was aborted is told by the opening itself.
        transaction.done.catch(() => undefined);
        try {
          for (const upgrade of upgrades.slice(oldVersion)) await upgrade(database, transaction);
        } catch (error) {
          cause = error;
          abortUpgrade(transaction);
        }
      },
      blocked: () => void setTimeout(giveUp, patience),
      blocking: closeForNewer,
    }).then(
      (database) => (gaveUp ? database.close() : resolve(database)),
      (error) => reject(cause ?? error),
    );
  });
}

/** A newer version waits in another context: let it through, the next call opens anew. */
function closeForNewer(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
}

/** Where an upgrade failed the old version is as it was, and is what is worked with: what it holds can be read, changed and exported. */
async function openDatabase(): Promise<{ database: Database; trouble: DatabaseFault | null }> {
  try {
    return { database: await openNewest(), trouble: null };
  } catch (error) {
    if (error instanceof DatabaseFault) throw error;
    if (error instanceof DOMException && error.name === 'VersionError') throw new DatabaseFault('newer', error);
    const old = await versionOnDisk();
    if (old < 1 || old >= upgrades.length) throw new DatabaseFault('shut', error);
    const database = await openDB<WhenceSchema>(name, old, { blocking: closeForNewer });
    return { database, trouble: new DatabaseFault('upgrade', error) };
  }
}

async function versionOnDisk(): Promise<number> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.find((one) => one.name === name)?.version ?? 0;
}

/** Opens the database, returns what `work` returns, and closes it: nothing is kept open in a worker that may die between two calls. */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const { database } = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** What stands in the way of the database, with the browser's words; null where nothing does. */
export async function findTrouble(): Promise<DatabaseFault | null> {
  try {
    const { database, trouble } = await openDatabase();
    database.close();
    return trouble;
  } catch (error) {
    return error instanceof DatabaseFault ? error : new DatabaseFault('shut', error);
  }
}

/** Every record of every store as it stands on the disk, at whatever version it is: for when nothing else can be read. JSON. */
export async function readRaw(): Promise<string> {
  const database = await openDB(name);
  try {
    const stores: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) stores[store] = await database.getAll(store);
    return `${JSON.stringify({ schema: 'whence/raw/1', version: database.version, stores }, writeBytes, 1)}\n`;
  } finally {
    database.close();
  }
}

function writeBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { hex: Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('') } : value;
}
