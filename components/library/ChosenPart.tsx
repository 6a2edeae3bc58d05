import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export interface ChosenProps {
  chosen: number;
  /** How many of the chosen are notes: readings have no tags, and can't be merged. */
  notes: number;
  chooseAll: () => void;
  chooseNone: () => void;
  changeTags: (change: { add?: string[]; drop?: string[] }) => void;
  remove: () => void;
  merge: () => void;
}

function TagForm({ changeTags }: Pick<ChosenProps, 'changeTags'>) {
  const { say } = useWords();
  const [tags, setTags] = useState('');
  const change = (how: 'add' | 'drop') => {
    if (tags.trim() === '') return;
    changeTags({ [how]: [tags] });
    setTags('');
  };
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        change('add');
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
      <button type="button" onClick={() => change('drop')}>
        {say('shelf.dropTags')}
      </button>
    </form>
  );
}

/** What can be done with several entries at once. */
export function ChosenPart({ chosen, notes, chooseAll, chooseNone, changeTags, remove, merge }: ChosenProps) {
  const { say, language } = useWords();
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
      {notes > 0 && <TagForm changeTags={changeTags} />}
    </section>
  );
}
