import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords, type WordKey } from '../words.tsx';

const keys: [string, WordKey][] = [
  ['/', 'shelf.keySearch'],
  ['j  k  ↓  ↑', 'shelf.keyMove'],
  ['Enter', 'shelf.keyOpen'],
  ['x', 'shelf.keyChoose'],
  ['Shift + ↓ ↑', 'shelf.keyRange'],
  ['Ctrl + A', 'shelf.keyAll'],
  ['e', 'shelf.keyExport'],
  ['c', 'shelf.keyCompare'],
  ['Delete', 'shelf.keyDelete'],
  ['u', 'shelf.keyUndo'],
  ['Esc', 'shelf.keyBack'],
  ['?', 'shelf.keyHelp'],
];

/** The keys of the library. */
export function KeysDialog({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="whence-keys" onClose={close}>
      <h2 id="whence-keys">{say('shelf.keys')}</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={close}>
        {say('badge.close')}
      </button>
    </dialog>
  );
}
