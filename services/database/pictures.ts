/** Pictures of pages, each taken as its note was saved. */
import type { Picture } from '../../core/bundle/bundle-shape.ts';
import type { Note } from '../../core/model.ts';
import { withDatabase } from './database.ts';
import type { KeptNote, KeptPicture } from './kept.ts';
import { settle } from './settle.ts';

/** Keeps a picture beside its note. Throws where the disk refuses: the note stands without it. */
export async function keepPicture(noteId: string, picture: Picture): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('pictures', 'readwrite', { durability: 'strict' });
    await Promise.all([store.put({ noteId, ...picture }), done]);
  });
}

/** The pictures of a note and of those that were merged into it, its own first. */
export async function picturesOf({ id, mergedIds }: Pick<Note, 'id' | 'mergedIds'>): Promise<KeptPicture[]> {
  return withDatabase(async (database) => {
    // An old version, whose upgrade failed, may know no pictures.
    if (!database.objectStoreNames.contains('pictures')) return [];
    const kept = await Promise.all([id, ...mergedIds].map((noteId) => database.get('pictures', noteId)));
    return kept.filter((one) => one !== undefined);
  });
}

/** Deletes pictures whose notes are gone, and returns how many. Not at once with the note: a deletion can be undone. */
export async function forgetStrayPictures(): Promise<number> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['notes', 'pictures'], 'readwrite');
    return settle(transaction, async () => {
      const [pictured, noted] = await Promise.all([
        transaction.objectStore('pictures').getAllKeys(),
        transaction.objectStore('notes').getAllKeys(),
      ]);
      const known = new Set(noted);
      const alone = pictured.filter((id) => !known.has(id));
      // Most days there is none, and no note has to be read.
      const merged = alone.length > 0 ? await mergedAway(transaction.objectStore('notes')) : new Set();
      const stray = alone.filter((id) => !merged.has(id));
      for (const id of stray) await transaction.objectStore('pictures').delete(id);
      return stray.length;
    });
  });
}

type Notes = { iterate: () => AsyncIterable<{ value: KeptNote }> };

/** The ids of notes that became part of another. Notes are read one by one: all of them with their texts are too much to hold at once. */
async function mergedAway(notes: Notes): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { value } of notes.iterate()) for (const id of value.note.mergedIds) ids.add(id);
  return ids;
}
