/** Making one note of several, in one transaction. */
import type { Note } from '../../core/model.ts';
import { afterEdits } from '../../core/notes/edits.ts';
import { mergeNotes } from '../../core/notes/merge-notes.ts';
import { deleteIn } from './removal.ts';
import { type NoteFault, putNote, writeNotes } from './write-notes.ts';

/** Makes one note of several, the earliest saved taking in the others. Returns it, and all as they were, to be taken back by `restoreNotes`. */
export function mergeKept(ids: readonly string[]): Promise<{ ok: true; note: Note; before: Note[] } | NoteFault> {
  return writeNotes(async (transaction) => {
    const kept = (await Promise.all(ids.map((id) => transaction.objectStore('notes').get(id)))).filter((one) => one !== undefined);
    if (kept.length < 2) return { ok: false as const, why: 'not found' as const };
    const before = kept.map(({ note }) => note);
    const note = mergeAll(before, afterEdits(before, Date.now()));
    const first = kept.find(({ id }) => id === note.id);
    if (first) await putNote(transaction, { ...first, note });
    await deleteIn(
      transaction,
      kept.flatMap(({ id }) => (id === note.id ? [] : id)),
    );
    return { ok: true as const, note, before };
  });
}

/** Returns what merging notes would make of them; there have to be two at least. `at` is ISO 8601 with offset. */
export function mergeAll(notes: readonly Note[], at: string): Note {
  const [first, ...others] = [...notes].sort((one, other) => Date.parse(one.savedAt) - Date.parse(other.savedAt));
  if (!first) throw new Error('Nothing to merge');
  return others.reduce((merged, other) => mergeNotes(merged, other, at), first);
}
