import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { Kept } from './KeptPart.tsx';

interface ForgetProps {
  kept: Kept;
  /** What was forgotten just now. */
  done: 'all' | 'all but notes' | null;
  forget: (notesToo: boolean) => void;
  openLibrary: () => void;
}

/** Forgetting everything: what will be gone is said first, and notes are spared unless the reader says so. */
export function ForgetPart({ kept, done, forget, openLibrary }: ForgetProps) {
  const { say, language } = useWords();
  const [notesToo, setNotesToo] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const number = new Intl.NumberFormat(language);
  const close = () => dialog.current?.close();
  const open = () => {
    setNotesToo(false);
    dialog.current?.showModal();
  };
  return (
    <section aria-label={say('settings.forget')} data-part="forget">
      <p class="actions">
        <button type="button" aria-haspopup="dialog" onClick={open}>
          {say('settings.forget')}…
        </button>
      </p>
      <p role="status" class="outcome">
        {done && say(done === 'all' ? 'settings.forgotten' : 'settings.forgottenButNotes')}
      </p>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{say('settings.forget')}</h2>
        <p>{say('settings.forgetWhat', number.format(kept.readings))}</p>
        {kept.notes > 0 && (
          <>
            <label class="tick">
              <input type="checkbox" checked={notesToo} onChange={(event) => setNotesToo(event.currentTarget.checked)} />
              <span>{say('settings.forgetNotes', number.format(kept.notes))}</span>
            </label>
            <p>
              <button type="button" class="link-button" onClick={openLibrary}>
                {say('settings.forgetExport')}
              </button>
            </p>
          </>
        )}
        <p class="actions">
          <button type="button" onClick={close}>
            {say('settings.cancel')}
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              forget(notesToo);
            }}
          >
            {say('settings.forgetDo')}
          </button>
        </p>
      </dialog>
    </section>
  );
}
