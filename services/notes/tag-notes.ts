/** Tagging several notes at once: each time in one transaction. */
import type { Note } from '../../core/model.ts';
import { tidyTags } from '../../core/notes/tidy-tags.ts';
import { type NoteFault, now, putNote, writeNotes } from './write-notes.ts';

/** What becomes of the tags of notes. */
export interface TagChange {
  add?: readonly string[];
  drop?: readonly string[];
}

/** A note by its id, with its tags as they were. */
export type TagsOfNote = Pick<Note, 'id' | 'tags'>;

type Tagged = { ok: true; before: TagsOfNote[] } | NoteFault;

/** Adds tags to notes, or takes some from them, all or none. Returns those that were changed, with their tags as they were. */
export function tagNotes(ids: readonly string[], { add = [], drop = [] }: TagChange): Promise<Tagged> {
  // What came in from a file may have commas in it: such a tag is dropped as it is written.
  const gone = new Set([...tidyTags(drop), ...drop.map((tag) => tag.trim())]);
  return writeTags(ids, ({ tags }) => [...new Set([...tags, ...tidyTags(add)])].filter((tag) => !gone.has(tag)));
}

/** Gives notes the tags back that they had; what else was changed since stays. */
export function putTagsBack(before: readonly TagsOfNote[]): Promise<Tagged> {
  const tagsOf = new Map(before.map(({ id, tags }) => [id, tags]));
  return writeTags([...tagsOf.keys()], ({ id, tags }) => tagsOf.get(id) ?? tags);
}

function writeTags(ids: readonly string[], tagsOf: (note: Note) => string[]): Promise<Tagged> {
  return writeNotes(async (transaction) => {
    const before: TagsOfNote[] = [];
    for (const id of ids) {
      const kept = await transaction.objectStore('notes').get(id);
      const tags = kept && tagsOf(kept.note);
      if (!tags || JSON.stringify(tags) === JSON.stringify(kept.note.tags)) continue;
      before.push({ id, tags: kept.note.tags });
      await putNote(transaction, { ...kept, note: { ...kept.note, tags, editedAt: now() } });
    }
    return { ok: true as const, before };
  });
}
