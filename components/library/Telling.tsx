import { useRef } from 'preact/hooks';
import { FaultText } from '../FaultText.tsx';
import { useWords } from '../words.tsx';

/** What the library has just done, told in a line; what can be taken back can be undone. */
export type Told =
  | { what: 'deleted'; many: number; undo: () => void }
  | { what: 'tagged'; many: number; undo: () => void }
  | { what: 'merged'; undo: () => void }
  | { what: 'search-forgotten'; name: string; undo: () => void }
  /** Something was taken back but for so many notes, which were changed since. */
  | { what: 'stayed'; many: number }
  /** Something is being done with so many at once. */
  | { what: 'working'; many: number }
  | { what: 'kept' }
  | { what: 'copied' }
  | { what: 'refused' }
  | { what: 'no-room' }
  | { what: 'no-comparison' }
  | { what: 'note-gone' }
  | { what: 'none-open' }
  | { what: 'too large' }
  | { what: 'unread'; error: string }
  | { what: 'failed' | 'unsure'; error: string }
  | null;

const plainKeys = {
  kept: 'note.saved',
  copied: 'library.copied',
  refused: 'copy.refused',
  'no-room': 'note.noRoom',
  'no-comparison': 'library.noComparison',
  'note-gone': 'library.noteGone',
  'none-open': 'library.chooseOne',
  'too large': 'bundle.tooLarge',
} as const;

/** What lasts, told while it does. */
export function UnderWay({ many }: { many: number }) {
  const { say, language } = useWords();
  return (
    <p>
      {say('shelf.working', new Intl.NumberFormat(language).format(many))} <progress aria-hidden="true" />
    </p>
  );
}

/** Where the reader is told of what was just done, anew each time: the same words said again are heard again. */
export function Telling({ told }: { told: Told }) {
  const last = useRef({ told, times: 0 });
  if (last.current.told !== told) last.current = { told, times: last.current.times + 1 };
  return <Words key={last.current.times} told={told} />;
}

/** What was just done, and the way back where there is one. */
function Words({ told }: { told: Told }) {
  const { say, language } = useWords();
  if (!told) return null;
  const number = new Intl.NumberFormat(language);
  switch (told.what) {
    case 'failed':
    case 'unsure':
      return (
        <p>
          <FaultText fault={{ error: told.error, unsure: told.what === 'unsure' }} />
        </p>
      );
    case 'working':
      return <UnderWay many={told.many} />;
    case 'stayed':
      return <p>{say('library.stayed', number.format(told.many))}</p>;
    case 'unread':
      return <p>{say('shelf.unread', told.error)}</p>;
    case 'deleted':
    case 'tagged':
    case 'merged':
    case 'search-forgotten':
      return (
        <p>
          {told.what === 'merged' && say('shelf.merged')}
          {told.what === 'search-forgotten' && say('shelf.searchForgotten', told.name)}
          {told.what === 'tagged' && say('shelf.tagged', number.format(told.many))}
          {told.what === 'deleted' && (told.many === 1 ? say('library.deleted') : say('shelf.deleted', number.format(told.many)))}{' '}
          <button type="button" class="link-button" onClick={told.undo}>
            {say('library.undo')}
          </button>
        </p>
      );
    default:
      return <p>{say(plainKeys[told.what])}</p>;
  }
}
