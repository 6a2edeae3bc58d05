import { useMemo } from 'preact/hooks';
import type { AddedOrigin, Correction, Note } from '../../core/model.ts';
import { correctedReading } from '../../core/notes/corrected-reading.ts';
import { DraftTold } from '../DraftTold.tsx';
import { ReadingHead } from '../ReadingHead.tsx';
import { ReadingRest } from '../ReadingRest.tsx';
import { useWords } from '../words.tsx';
import { AddedOriginList } from './AddedOriginList.tsx';
import { AddOriginPart, type OriginDrafts } from './AddOriginPart.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { type CorrectionDrafts, CorrectPart } from './CorrectPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { FactsPart, TextPart } from './KeptParts.tsx';
import { MarkdownText } from './MarkdownText.tsx';
import { TagList } from './TagList.tsx';
import { type RemarkDrafts, useNoteForm } from './use-note-form.ts';
import { useUnkept } from './use-unkept.ts';

interface NoteViewProps {
  note: Note;
  /** What is not named stays as it is; nothing is lost that was written over what the reader saw. Says whether it was kept; never rejects. */
  change: (edit: {
    remark?: string;
    tags?: string[];
    seen?: { remark: string; tags: string[] };
    correct?: Correction;
    takeBack?: Correction;
    addOrigin?: AddedOrigin;
    dropOrigin?: AddedOrigin;
  }) => Promise<boolean>;
  remove: () => void;
  /** ISO 8601 with offset. */
  now: () => string;
  /** Where remark and tags of this note are kept until they are kept with it. */
  remarkDraftsOf?: (noteId: string) => RemarkDrafts;
  /** Where a correction of this note is kept until it is made. */
  draftsOf?: (noteId: string) => CorrectionDrafts;
  /** Where an origin of this note is kept until it is added. */
  originDraftsOf?: (noteId: string) => OriginDrafts;
}

type FormProps = Pick<NoteViewProps, 'note' | 'change' | 'remove'> & { drafts: RemarkDrafts | undefined };

function NoteForm({ note, change, remove, drafts }: FormProps) {
  const { say } = useWords();
  const { remark, tags, isUnkept, isFromBefore, write, keep } = useNoteForm(note, change, drafts);
  const keepIfLeft = useUnkept(isUnkept, keep);
  return (
    <form
      class="part note-form"
      onFocusOut={keepIfLeft}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {isFromBefore && <DraftTold />}
      <label class="field">
        {say('note.remark')}
        <textarea rows={4} dir="auto" value={remark} onInput={(event) => write({ remark: event.currentTarget.value })} />
      </label>
      <label class="field">
        {say('note.tags')}
        <input dir="auto" value={tags} onInput={(event) => write({ tags: event.currentTarget.value })} />
      </label>
      <p class="actions">
        <button type="submit">{say('note.keep')}</button>
        <button type="button" onClick={remove}>
          {say('note.delete')}
        </button>
      </p>
    </form>
  );
}

/** On the screen they stand in the form. */
function TagsOnPaper({ tags }: Pick<Note, 'tags'>) {
  return (
    <p class="part remark on-paper">
      <TagList tags={tags} />
    </p>
  );
}

/**
 * One note: the reading as its reader would have it, what they added and put right below it, each beside what the page says, their
 * remark and tags, and what changed since.
 */
export function NoteView({ note, change, remove, now, remarkDraftsOf, draftsOf, originDraftsOf }: NoteViewProps) {
  const shown = useMemo(() => correctedReading(note), [note]);
  return (
    <div data-part="note">
      <ReadingHead reading={shown} asRead={note.reading} isAway>
        <AddedOriginList note={note} drop={(dropOrigin) => void change({ dropOrigin })} />
        <CorrectionList note={note} takeBack={(takeBack) => void change({ takeBack })} />
        {note.remark.trim() !== '' && (
          <div class="part">
            <MarkdownText text={note.remark} />
          </div>
        )}
        {note.tags.length > 0 && <TagsOnPaper tags={note.tags} />}
        <NoteForm key={`form ${note.id}`} note={note} change={change} remove={remove} drafts={remarkDraftsOf?.(note.id)} />
        <HistoryPart note={note} />
        <ReadingRest reading={shown} />
      </ReadingHead>
      <CorrectPart
        key={`correct ${note.id}`}
        note={note}
        correct={(correct) => change({ correct })}
        now={now}
        drafts={draftsOf?.(note.id)}
      />
      <AddOriginPart key={`origin ${note.id}`} add={(addOrigin) => change({ addOrigin })} now={now} drafts={originDraftsOf?.(note.id)} />
      <TextPart note={note} />
      <FactsPart note={note} />
    </div>
  );
}
