import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import { ReadingCard } from '../ReadingCard.tsx';
import { useWords } from '../words.tsx';

interface NoteViewProps {
  note: Note;
  change: (edit: { remark: string; tags: string[] }) => void;
  remove: () => void;
}

/** One note: the reader's remark and tags, and the reading as it was saved. */
export function NoteView({ note, change, remove }: NoteViewProps) {
  const { say } = useWords();
  const [remark, setRemark] = useState(note.remark);
  const [tags, setTags] = useState(note.tags.join(', '));
  useEffect(() => {
    setRemark(note.remark);
    setTags(note.tags.join(', '));
  }, [note.id, note.remark, note.tags]);
  return (
    <div data-part="note">
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
      {note.laterReadings.map(({ at, changes }) => (
        <p class="part remark" key={at} dir="auto">
          {changes.join('; ')}
        </p>
      ))}
      <ReadingCard reading={note.reading} />
    </div>
  );
}
