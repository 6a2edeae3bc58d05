import type { Note } from '../../core/model.ts';
import { DateText } from '../DateText.tsx';

interface NoteRowProps {
  note: Note;
  isOpen: boolean;
  isChosen: boolean;
  open: () => void;
  choose: (chosen: boolean) => void;
}

/** One note in the list: headline, the outlets from origin to page, the day it was saved, tags. */
export function NoteRow({ note, isOpen, isChosen, open, choose }: NoteRowProps) {
  const { page, chain } = note.reading;
  const title = page.title ?? page.url;
  return (
    <li class="note-row" data-part="note-row" data-open={isOpen}>
      <input type="checkbox" checked={isChosen} aria-label={title} onChange={(event) => choose(event.currentTarget.checked)} />
      <button type="button" class="note-open" aria-current={isOpen} onClick={open}>
        <span class="note-title" dir="auto">
          {title}
        </span>
        <span class="remark">
          <bdi>{chain.map((hop) => hop.publisher.name).join(' → ')}</bdi> · <DateText value={note.savedAt} />
          {note.tags.map((tag) => (
            <bdi class="tag" key={tag}>
              {' '}
              #{tag}
            </bdi>
          ))}
        </span>
      </button>
    </li>
  );
}
