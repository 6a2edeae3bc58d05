/** What stands behind the library's lines, fetched when it is wanted. */
import { addressOfKey, noteIdOf } from '../../core/library/entry.ts';
import type { Note, Reading } from '../../core/model.ts';
import { correctedReading } from '../../core/notes/corrected-reading.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { withDatabase } from '../database/database.ts';
import { hashText } from '../database/hash.ts';
import type { KeptReading } from '../database/kept.ts';

/** Notes of entries, in their order. A reading that was not saved is given as a note without anything of the reader's; what is gone is left out. */
export async function notesOf(keys: readonly string[]): Promise<Note[]> {
  return (await notesInPlaces(keys)).filter((note) => note !== undefined);
}

/** As `notesOf`, each in the place of its key: undefined where there is none any more. */
export async function notesInPlaces(keys: readonly string[]): Promise<(Note | undefined)[]> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['notes', 'readings']);
    return Promise.all(
      keys.map(async (key) => {
        const id = noteIdOf(key);
        if (id !== null) return (await transaction.objectStore('notes').get(id))?.note;
        const kept = await transaction.objectStore('readings').get(addressOfKey(key) ?? '');
        return kept && unsavedNote(kept);
      }),
    );
  });
}

/** The readings of entries by their keys, with the reader's corrections laid over; what is gone is left out. */
export async function readingsOf(keys: readonly string[]): Promise<Map<string, Reading>> {
  const notes = await notesInPlaces(keys);
  return new Map(keys.flatMap((key, place) => (notes[place] ? [[key, correctedReading(notes[place])] as const] : [])));
}

function unsavedNote({ address, reading, followed, readAt, textHash }: KeptReading): Note {
  const read = followed?.reading ?? reading;
  return noteOfReading(read, {
    id: `reading-${hashText(address)}`,
    savedAt: new Date(readAt).toISOString(),
    openedUrl: address,
    textHash,
  });
}
