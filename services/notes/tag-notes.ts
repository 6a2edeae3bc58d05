/** Tagging several notes at once: each time in one transaction. */
import type { Note } from '../../core/model.ts';
import { tidyTags } from '../../core/notes/tidy-tags.ts';
import { editedNow, type NoteFault, putNote, writeNotes } from './write-notes.ts';

/** What becomes of the tags of notes. */
export interface TagChange {
  add?: readonly string[];
  drop?: readonly string[];
}

/** A note by its id, with its tags as they were, and as they became. */
export interface TagsOfNote {
  id: string;
  before: string[];
  after: string[];
}

type Tagged = { ok: true; changed: TagsOfNote[] } | NoteFault;

/** Adds tags to notes, or takes some from them, all or none. Returns those that were changed, with their tags. */
export function tagNotes(ids: readonly string[], { add = [], drop = [] }: TagChange): Promise<Tagged> {
  // What came in from a file may have commas in it: such a tag is dropped as it is written.
  const gone = new Set([...tidyTags(drop), ...drop.map((tag) => tag.trim())]);
  return writeTags(ids, ({ tags }) => [...new Set([...tags, ...tidyTags(add)])].filter((tag) => !gone.has(tag)));
}

/** Gives notes the tags back that they had; what else was changed since, tags too, stays. */
export function putTagsBack(changed: readonly TagsOfNote[]): Promise<Tagged> {
  const tagsOf = new Map(changed.map((one) => [one.id, one]));
  return writeTags([...tagsOf.keys()], ({ id, tags }) => takenBack(tags, tagsOf.get(id)));
}

function takenBack(now: string[], change: TagsOfNote | undefined): string[] {
  if (!change) return now;
  const { before, after } = change;
  if (JSON.stringify(now) === JSON.stringify(after)) return before;
  const kept = now.filter((tag) => before.includes(tag) || !after.includes(tag));
  return [...new Set([...kept, ...before.filter((tag) => !after.includes(tag))])];
}

function writeTags(ids: readonly string[], tagsOf: (note: Note) => string[]): Promise<Tagged> {
  return writeNotes(async (transaction) => {
    const changed: TagsOfNote[] = [];
    for (const id of ids) {
      const kept = await transaction.objectStore('notes').get(id);
      const tags = kept && tagsOf(kept.note);
      if (!tags || JSON.stringify(tags) === JSON.stringify(kept.note.tags)) continue;
      changed.push({ id, before: kept.note.tags, after: tags });
      await putNote(transaction, { ...kept, note: { ...kept.note, tags, ...editedNow(kept.note) } });
    }
    return { ok: true as const, changed };
  });
}
