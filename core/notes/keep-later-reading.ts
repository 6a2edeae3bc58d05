import type { Note, Reading } from '../model.ts';
import { changesBetween } from './changes-between.ts';

/**
 * Returns the note with a later reading of its page kept beside the first, and what changed since the reading before it. The same note
 * where the page says the same and its text has the same hash: a visit is no news. `at` is ISO 8601 with offset.
 */
export function keepLaterReading(note: Note, later: { at: string; reading: Reading; textHash: string | null }): Note {
  const before = note.laterReadings.at(-1) ?? note;
  const changes = changesBetween(before.reading, later.reading);
  const isOtherText = areComparable(before.textHash, later.textHash) && before.textHash !== later.textHash;
  if (changes.length === 0 && !isOtherText) return note;
  const told = changes.length > 0 ? changes : ['The text changed.'];
  return { ...note, laterReadings: [...note.laterReadings, { ...later, changes: told }] };
}

/** Hashes of different lengths are of different things: of the article's words, of its text, or of all that a page shows. */
function areComparable(one: string | null, other: string | null): boolean {
  return one !== null && one.length === other?.length;
}
