import type { OriginDrafts } from '../../components/library/AddOriginPart.tsx';
import type { CorrectionDrafts } from '../../components/library/CorrectPart.tsx';
import { NoteView } from '../../components/library/NoteView.tsx';
import { UnsavedView } from '../../components/library/UnsavedView.tsx';
import type { RemarkDrafts } from '../../components/library/use-note-form.ts';
import type { Entry } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { draftsAt } from '../../services/notes/draft.ts';
import type { Writing } from './use-writing.ts';

const now = () => new Date().toISOString();
const remarkDraftsOf = (noteId: string): RemarkDrafts => draftsAt(`note ${noteId}`);
const correctionDraftsOf = (noteId: string): CorrectionDrafts => draftsAt(`correction ${noteId}`);
const originDraftsOf = (noteId: string): OriginDrafts => draftsAt(`origin ${noteId}`);

interface OpenEntryProps {
  entry: Entry;
  /** Null while it is being fetched. */
  note: Note | null;
  writing: Pick<Writing, 'edit' | 'save'>;
  remove: () => void;
  /** To the note that a reading has become. */
  goTo: (noteId: string) => void;
}

/** The note or the reading behind the line that the reader is at. */
export function OpenEntry({ entry, note, writing, remove, goTo }: OpenEntryProps) {
  if (!note) return null;
  if (entry.kind === 'reading')
    return <UnsavedView reading={note.reading} readAt={entry.at} save={() => writing.save(note.reading, goTo)} />;
  return (
    <NoteView
      note={note}
      change={(edit) => writing.edit(note, edit)}
      remove={remove}
      now={now}
      remarkDraftsOf={remarkDraftsOf}
      draftsOf={correctionDraftsOf}
      originDraftsOf={originDraftsOf}
    />
  );
}
