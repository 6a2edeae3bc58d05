/**
 * The library's lines: one small record for every note and for every reading that no note rests on, so that thousands can be
 * listed, counted and filtered without their readings and texts. Written in the transaction that writes what they stand for.
 */
import type { IDBPTransaction } from 'idb';
import { type Entry, entryOfNote, entryOfReading, keyOfReading } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { withDatabase } from './database.ts';
import type { Database, KeptReading, ShelfLine, WhenceSchema } from './kept.ts';

export type Shelving = IDBPTransaction<WhenceSchema, ('notes' | 'readings' | 'pictures' | 'shelf')[], 'readwrite'>;

/** The line as it is stored: the latest come first, and last what has no moment that the browser can tell. */
export function lineOf(entry: Entry): ShelfLine {
  return { key: entry.key, order: -(Date.parse(entry.at) || 0), entry };
}

/** The line of a reading; none where a note stands for it. */
function lineOfReading({ address, reading, followed, readAt, textHash, saved }: KeptReading): ShelfLine | null {
  if (saved === 1) return null;
  return lineOf(entryOfReading(followed?.reading ?? reading, { address, at: new Date(readAt).toISOString(), textHash }));
}

/** An old version, whose upgrade failed, has no shelf: what it holds is listed from the notes and readings themselves. */
const shelfIn = (transaction: Shelving) => (transaction.objectStoreNames.contains('shelf') ? transaction.objectStore('shelf') : null);

/** Writes a note's line, in the transaction that writes the note. */
export async function shelveNote(transaction: Shelving, note: Note): Promise<void> {
  await shelfIn(transaction)?.put(lineOf(entryOfNote(note)));
}

/** Takes a line away, in the transaction that takes away what it stands for; no matter if there is none. */
export async function takeOffShelf(transaction: Shelving, key: string): Promise<void> {
  await shelfIn(transaction)?.delete(key);
}

/** Writes a kept reading with its line, or without one where a note stands for it. */
export async function keepWithLine(transaction: Shelving, kept: KeptReading): Promise<void> {
  const line = lineOfReading(kept);
  await transaction.objectStore('readings').put(kept);
  if (line) await shelfIn(transaction)?.put(line);
  else await takeOffShelf(transaction, keyOfReading(kept.address));
}

/** Opens a transaction that writes readings with their lines, and sees which notes rest on them. */
export function writeReadings(database: Database): Shelving {
  const stores = (['readings', 'shelf', 'notes'] as const).filter((store) => database.objectStoreNames.contains(store));
  return database.transaction(stores as ('readings' | 'shelf' | 'notes')[], 'readwrite') as Shelving;
}

/** Whether a note of the page is kept. */
export async function isNoted(transaction: Shelving, address: string): Promise<boolean> {
  // An old version, whose upgrade failed, may know no notes.
  if (!transaction.objectStoreNames.contains('notes')) return false;
  return (await transaction.objectStore('notes').index('by-address').count(address)) > 0;
}

/** The first lines, the latest before the others, and whether they are all there are. The others are not even counted: that takes long on the disk. */
export async function firstEntries(most: number): Promise<{ entries: Entry[]; whole: boolean }> {
  return withDatabase(async (database) => {
    const entries = database.objectStoreNames.contains('shelf')
      ? (await database.getAllFromIndex('shelf', 'by-order', null, most + 1)).map(({ entry }) => entry)
      : await entriesWithoutShelf(database);
    return { entries: entries.slice(0, most), whole: entries.length <= most };
  });
}

/** Lines fetched at once: so many that a page is never held up for long by taking them in. */
const slice = 1000;

/** Every line, the latest first. */
export async function listEntries(): Promise<Entry[]> {
  return withDatabase(async (database) => {
    if (!database.objectStoreNames.contains('shelf')) return entriesWithoutShelf(database);
    const lines: ShelfLine[] = [];
    for (;;) {
      const after = lines.at(-1)?.key;
      const next = await database.getAll('shelf', after === undefined ? null : IDBKeyRange.lowerBound(after, true), slice);
      lines.push(...next);
      if (next.length < slice) return inOrder(lines);
    }
  });
}

const inOrder = (lines: ShelfLine[]): Entry[] => lines.sort((one, other) => one.order - other.order).map(({ entry }) => entry);

async function entriesWithoutShelf(database: Database): Promise<Entry[]> {
  const notes = database.objectStoreNames.contains('notes') ? await database.getAll('notes') : [];
  const readings = await database.getAll('readings');
  return inOrder([...notes.map(({ note }) => lineOf(entryOfNote(note))), ...readings.flatMap((kept) => lineOfReading(kept) ?? [])]);
}
