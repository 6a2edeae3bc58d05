import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export interface ChosenProps {
  chosen: number;
  /** How many of the chosen are notes: readings have no tags, and can't be merged. */
  notes: number;
  chooseAll: () => void;
  chooseNone: () => void;
  addTags: (tags: string[]) => void;
  remove: () => void;
  merge: () => void;
}

/** What can be done with several entries at once. */
export function ChosenPart({ chosen, notes, chooseAll, chooseNone, addTags, remove, merge }: ChosenProps) {
  const { say, language } = useWords();
  const [tags, setTags] = useState('');
  if (chosen === 0) return null;
  return (
    <section class="chosen" data-part="chosen" aria-label={say('shelf.chosen', new Intl.NumberFormat(language).format(chosen))}>
      <p class="actions">
        <span>{say('shelf.chosen', new Intl.NumberFormat(language).format(chosen))}</span>
        <button type="button" onClick={chooseAll}>
          {say('shelf.chooseAll')}
        </button>
        <button type="button" onClick={chooseNone}>
          {say('shelf.chooseNone')}
        </button>
        <button type="button" onClick={remove}>
          {say('shelf.delete')}
        </button>
        {notes > 1 && (
          <button type="button" onClick={merge}>
            {say('shelf.merge')}
          </button>
        )}
      </p>
      {notes > 0 && (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            addTags([tags]);
            setTags('');
          }}
        >
          <input
            dir="auto"
            aria-label={say('note.tags')}
            placeholder={say('note.tags')}
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
          />
          <button type="submit">{say('shelf.addTags')}</button>
        </form>
      )}
    </section>
  );
}
