import { useRef } from 'preact/hooks';
import type { Told } from '../../components/library/Telling.tsx';
import { addressOfKey, noteIdOf } from '../../core/library/entry.ts';
import type { Note, Reading } from '../../core/model.ts';
import { mergeKept } from '../../services/notes/merge.ts';
import { editNote, type NoteEdit, saveNote } from '../../services/notes/notes.ts';
import { deleteNotes, type Left, leftAs, type Removed, restoreNotes } from '../../services/notes/removal.ts';
import { putTagsBack, type TagChange, tagNotes } from '../../services/notes/tag-notes.ts';
import type { NoteFault } from '../../services/notes/write-notes.ts';
import { useWorking, type Working } from './use-working.ts';

export interface Writing extends Working {
  /** Changes a note as it is shown; says whether that was kept. */
  edit: (shown: Note, edit: NoteEdit) => Promise<boolean>;
  tag: (keys: readonly string[], change: TagChange) => void;
  remove: (keys: readonly string[]) => void;
  /** Makes one note of several; `then` gets its id. */
  merge: (ids: readonly string[], then: (id: string) => void) => void;
  /** Makes a note of a reading that was not saved; `then` gets its id. */
  save: (reading: Reading, then: (id: string) => void) => void;
  /** Tells what came of a write, and shows the library as it is now. */
  settle: (written: Written, next?: Told) => void;
}

/** What came of a write. A surprise: whoever was to write ended on the way, so that it may be written or not. */
export type Written = { ok: true; stayed?: number } | NoteFault | { ok: false; why: 'surprise'; error: string };

const idsIn = (keys: readonly string[]) => keys.flatMap((key) => noteIdOf(key) ?? []);

/** How what came of a write is told, and the library shown as it is then. */
function useSettling(tell: (told: Told) => void, refresh: () => Promise<void>) {
  function show(): void {
    refresh().catch((error: unknown) => tell({ what: 'unread', error: String(error) }));
  }

  function settle(written: Written, next: Told = null): void {
    if (written.ok) tell(written.stayed ? { what: 'stayed', many: written.stayed } : next);
    else if (written.why === 'no room') tell({ what: 'no-room' });
    else if (written.why === 'surprise') tell({ what: 'unsure', error: written.error });
    else if (written.why === 'not found') tell({ what: 'note-gone' });
    else tell({ what: 'failed', error: written.error });
    show();
  }

  return { show, settle };
}

/** What the reader changes. Every answer is told, and what can be taken back is offered to be. */
export function useWriting(tell: (told: Told) => void, refresh: () => Promise<void>): Writing {
  // One for each reading that is saved: who asks twice gets one note.
  const ids = useRef(new WeakMap<Reading, string>());
  const fail = (error: unknown) => tell({ what: 'failed', error: String(error) });
  const { working, begin } = useWorking(fail);
  const { show, settle } = useSettling(tell, refresh);

  async function putBack({ notes, readings }: Removed, left: readonly Left[] = []): Promise<void> {
    settle(await restoreNotes(notes, readings, left));
  }

  async function remove(keys: readonly string[]): Promise<void> {
    const removed = await deleteNotes(
      idsIn(keys),
      keys.flatMap((key) => addressOfKey(key) ?? []),
    );
    if (!removed.ok) return settle(removed);
    const many = removed.notes.length + removed.readings.length;
    // Asked for twice: what was removed by the first stays to be taken back.
    if (many === 0) return show();
    settle(removed, { what: 'deleted', many, undo: () => begin(many, () => putBack(removed)) });
  }

  async function merge(ids: readonly string[], then: (id: string) => void): Promise<void> {
    const merged = await mergeKept(ids);
    if (merged.ok) then(merged.note.id);
    settle(
      merged,
      merged.ok
        ? { what: 'merged', undo: () => begin(ids.length, () => putBack({ notes: merged.before, readings: [] }, leftAs([merged.note]))) }
        : null,
    );
  }

  async function tag(keys: readonly string[], change: TagChange): Promise<void> {
    const tagged = await tagNotes(idsIn(keys), change);
    if (!tagged.ok) return settle(tagged);
    const undo = async () => settle(await putTagsBack(tagged.changed));
    const many = tagged.changed.length;
    settle(tagged, { what: 'tagged', many, undo: () => begin(many, undo) });
  }

  async function edit(shown: Note, changed: NoteEdit): Promise<boolean> {
    const written = await editNote(shown.id, changed, shown);
    settle(written, { what: 'kept' });
    return written.ok;
  }

  async function save(reading: Reading, then: (id: string) => void): Promise<void> {
    const id = ids.current.get(reading) ?? crypto.randomUUID();
    ids.current.set(reading, id);
    const saved = await saveNote({ id, reading, remark: '', tags: [], again: true });
    if (saved.ok) then(saved.note.id);
    if (saved.ok || saved.why !== 'saved before') settle(saved, { what: 'kept' });
  }

  return {
    save: (reading, then) => void save(reading, then).catch(fail),
    edit,
    tag: (keys, change) => begin(keys.length, () => tag(keys, change)),
    remove: (keys) => begin(keys.length, () => remove(keys)),
    merge: (ids, then) => begin(ids.length, () => merge(ids, then)),
    working,
    begin,
    settle,
  };
}
