/** The pictures that come in with notes from a file. */
import type { Note } from '../../core/model.ts';
import type { KeptPicture } from '../database/kept.ts';
import type { Shelving } from '../database/shelf.ts';

/** A picture, and the note that it is of by now: that which it was taken for, or one which took that in. */
export interface IncomingPicture {
  picture: KeptPicture;
  of: string;
}

/** The pictures that are to be written, and those in whose place they stand. One of a note that was taken in takes the place of none. */
export async function picturesToPut(transaction: Shelving, many: readonly IncomingPicture[]) {
  const kept = await Promise.all(many.map(({ picture }) => transaction.objectStore('pictures').get(picture.noteId)));
  const here = new Map(kept.flatMap((one) => (one ? [[one.noteId, one]] : [])));
  const incoming = many.filter(({ picture, of }) => picture.noteId === of || !here.has(picture.noteId));
  return { incoming, pictures: incoming.flatMap(({ picture }) => here.get(picture.noteId) ?? []) };
}

/** The file's pictures of these notes, and of those that come in under another id. */
export function picturesFor(
  pictures: readonly KeptPicture[],
  notes: readonly Note[],
  copies: ReadonlyMap<string, Note>,
): IncomingPicture[] {
  const pictureOf = new Map(pictures.map((picture) => [picture.noteId, picture]));
  const named = [...notes.map((note) => [note.id, note] as const), ...copies];
  return named.flatMap(([of, { id, mergedIds }]) => {
    const own = pictureOf.get(id);
    const more = mergedIds.flatMap((part) => pictureOf.get(part) ?? []);
    return [...(own ? [{ ...own, noteId: of }] : []), ...more].map((picture) => ({ picture, of }));
  });
}
