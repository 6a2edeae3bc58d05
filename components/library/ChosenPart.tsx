import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export interface ChosenProps {
  chosen: number;
  /** How many of the chosen are notes: readings have no tags, and can't be merged. */
  notes: number;
  /** Many are being changed: nothing more is begun until that ends. */
  isBusy: boolean;
  chooseAll: () => void;
  chooseNone: () => void;
  changeTags: (change: { add?: string[]; drop?: string[] }) => void;
  remove: () => void;
  merge: () => void;
}

function TagForm({ changeTags, isBusy }: Pick<ChosenProps, 'changeTags' | 'isBusy'>) {
  const { say } = useWords();
  const [tags, setTags] = useState('');
  const change = (how: 'add' | 'drop') => {
    if (tags.trim() === '' || isBusy) return;
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
      <button type="submit" aria-disabled={isBusy}>
        {say('shelf.addTags')}
      </button>
      <button type="button" aria-disabled={isBusy} onClick={() => change('drop')}>
        {say('shelf.dropTags')}
      </button>
    </form>
  );
}

/** What can be done with several entries at once. */
export function ChosenPart({ chosen, notes, isBusy, chooseAll, chooseNone, changeTags, remove, merge }: ChosenProps) {
  const { say, language } = useWords();
  if (chosen === 0) return null;
  const told = say('shelf.chosen', new Intl.NumberFormat(language).format(chosen));
  return (
    <section class="chosen" data-part="chosen" aria-busy={isBusy} aria-label={told}>
      <p class="actions">
        <span>{told}</span>
        <button type="button" onClick={chooseAll}>
          {say('shelf.chooseAll')}
        </button>
        <button type="button" onClick={chooseNone}>
          {say('shelf.chooseNone')}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={remove}>
          {say('shelf.delete')}
        </button>
        {notes > 1 && (
          <button type="button" aria-disabled={isBusy} onClick={merge}>
            {say('shelf.merge')}
          </button>
        )}
      </p>
      {notes > 0 && <TagForm changeTags={changeTags} isBusy={isBusy} />}
    </section>
  );
}
