import type { Note } from '../../core/model.ts';
import { afterEdits, editedAs } from '../../core/notes/edits.ts';
import { withDatabase } from '../database/database.ts';
import type { Database, KeptNote } from '../database/kept.ts';
import { forgetOpened } from '../database/opened-pages.ts';
import { evictedWhenFull, evictOldest, isQuotaError } from '../database/readings.ts';
import { settle } from '../database/settle.ts';
import { type Shelving, shelveNote } from '../database/shelf.ts';
import { tellNoteNews } from './note-news.ts';

/** Why a note was not written. `failed` carries the browser's own words. */
export type NoteFault = { ok: false; why: 'no room' } | { ok: false; why: 'not found' } | { ok: false; why: 'failed'; error: string };

type Store = 'notes' | 'readings' | 'pictures' | 'shelf';

/** This moment, ISO 8601 in UTC. */
export const now = () => new Date().toISOString();

/**
 * What is said of an edit of a note in these states that is made now: this moment, or where the clock was set back since their last edit,
 * right after that one. Of two states of a note the later edit counts.
 */
export const editedNow = (...states: readonly Note[]): Pick<Note, 'editedAt' | 'edits'> =>
  editedAs(states.slice(0, 1), afterEdits(states, Date.now()));

/** Writes a note with its line in the library. */
export async function putNote(transaction: Shelving, kept: KeptNote): Promise<void> {
  await transaction.objectStore('notes').put(kept);
  await shelveNote(transaction, kept.note);
}

/**
 * Writes in one transaction, to the disk before it answers: all of it, or nothing and why. Where the disk is full, readings that no
 * note rests on make room first.
 */
export async function writeNotes<Result>(work: (transaction: Shelving) => Promise<Result>): Promise<Result | NoteFault> {
  for (;;) {
    try {
      const written = await withDatabase((database) => writeOnce(database, work));
      tellNoteNews();
      return written;
    } catch (error) {
      if (!isQuotaError(error)) return { ok: false, why: 'failed', error: error instanceof Error ? error.message : String(error) };
      if (!(await makeRoom())) return { ok: false, why: 'no room' };
    }
  }
}

async function writeOnce<Result>(database: Database, work: (transaction: Shelving) => Promise<Result>): Promise<Result> {
  // An old version, whose upgrade failed, may lack one.
  const stores = (['notes', 'readings', 'pictures', 'shelf'] as const).filter((store) => database.objectStoreNames.contains(store));
  const transaction = database.transaction(stores as Store[], 'readwrite', { durability: 'strict' });
  return settle(transaction, () => work(transaction));
}

/** Gives up what can be had again, pages that following opened first. Says whether there was any. */
async function makeRoom(): Promise<boolean> {
  try {
    return (await forgetOpened()) > 0 || (await evictOldest(evictedWhenFull)) > 0;
  } catch {
    // Where even a deletion finds no room, there is none to be made.
    return false;
  }
}
