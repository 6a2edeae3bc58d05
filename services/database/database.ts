import { openDB } from 'idb';
import type { Database, WhenceSchema } from './kept.ts';
import { upgrades } from './upgrades.ts';

const name = 'whence';
/** How long another context may take to let an upgrade through, in milliseconds. */
const patience = 5000;

/** Why the database can't be opened as this version wants it: another version's, held by another context, or the upgrade failed. */
export type DatabaseTrouble = 'newer' | 'blocked' | 'upgrade' | 'shut';

/** Thrown where the database can't be opened; `cause` is the browser's own error. */
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
