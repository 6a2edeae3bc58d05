import { useEffect, useState } from 'preact/hooks';
import type { Correction, Note } from '../../core/model.ts';
import { ReadingCard } from '../ReadingCard.tsx';
import { useWords } from '../words.tsx';
import { CorrectPart } from './CorrectPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { FactsPart, TextPart } from './KeptParts.tsx';
import { MarkdownText } from './MarkdownText.tsx';

interface NoteViewProps {
  note: Note;
  change: (edit: { remark?: string; tags?: string[]; corrections?: Correction[] }) => void;
  remove: () => void;
  /** ISO 8601 with offset. */
  now: () => string;
}

function NoteForm({ note, change, remove }: Omit<NoteViewProps, 'now'>) {
  const { say } = useWords();
  const [remark, setRemark] = useState(note.remark);
  const [tags, setTags] = useState(note.tags.join(', '));
  useEffect(() => {
    setRemark(note.remark);
    setTags(note.tags.join(', '));
  }, [note.id, note.remark, note.tags]);
  return (
    <form
      class="part note-form"
      onSubmit={(event) => {
        event.preventDefault();
        change({ remark, tags: tags.split(',') });
      }}
    >
      <label class="field">
        {say('note.remark')}
        <textarea rows={4} dir="auto" value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
      </label>
      <label class="field">
        {say('note.tags')}
        <input dir="auto" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
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

/** One note: the reader's remark and tags, what they put right, what changed since, and the reading as it was saved. */
export function NoteView({ note, change, remove, now }: NoteViewProps) {
  return (
    <div data-part="note">
      {note.remark.trim() !== '' && (
        <div class="part">
          <MarkdownText text={note.remark} />
        </div>
      )}
      <NoteForm note={note} change={change} remove={remove} />
      <HistoryPart note={note} />
      <ReadingCard reading={note.reading} />
      <CorrectPart key={note.id} note={note} correct={(corrections) => change({ corrections })} now={now} />
      <TextPart note={note} />
      <FactsPart note={note} />
    </div>
  );
}
