/** What is kept of the reader's doings, and how to forget it. */
import type { StoreNames } from 'idb';
import { tellNoteNews } from '../notes/note-news.ts';
import { withDatabase } from './database.ts';
import type { WhenceSchema } from './kept.ts';
import { evictIn } from './readings.ts';
import { settle } from './settle.ts';
import type { Shelving } from './shelf.ts';

type Store = StoreNames<WhenceSchema>;

/** Whether a store holds what the reader saved, or traces of reading alone. A store that is added says which. */
const kinds: Record<Store, 'saved' | 'traces' | 'both'> = {
  notes: 'saved',
  readings: 'both',
  openedPages: 'traces',
  sites: 'traces',
  pictures: 'saved',
  shelf: 'both',
  // Made anew from the others.
  index: 'traces',
};

/** Returns how many readings and notes are kept, and how many bytes all of it takes up on the disk, as far as the browser tells. */
export async function countKept(): Promise<{ readings: number; notes: number; bytes: number }> {
  const [readings, notes] = await withDatabase((database) => Promise.all([database.count('readings'), database.count('notes')]));
  const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return { readings, notes, bytes: usage };
}

/**
 * Forgets the readings that no note rests on, with the pages and sites that were opened for them; `notesToo`, everything else that is kept
 * as well. All in one transaction, or nothing. Returns how many readings that were.
 */
export async function clearKept(notesToo: boolean): Promise<number> {
  const forgotten = await clear(notesToo);
  tellNoteNews();
  return forgotten;
}

function clear(notesToo: boolean): Promise<number> {
  return withDatabase(async (database) => {
    const stores = (Object.keys(kinds) as Store[]).filter((store) => database.objectStoreNames.contains(store));
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    return settle(transaction, async () => {
      const many = await evictIn(transaction as unknown as Shelving, Number.POSITIVE_INFINITY);
      for (const store of stores) if (notesToo || kinds[store] === 'traces') await transaction.objectStore(store).clear();
      return many;
    });
  });
}

/** Forgets the readings that no note rests on, with the pages and sites that were opened for them, and returns how many readings. */
export function forgetTraces(): Promise<number> {
  return clearKept(false);
}
