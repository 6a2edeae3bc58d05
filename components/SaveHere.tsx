import { useRef, useState } from 'preact/hooks';
import { SaveOutcome, type Saving } from './SaveOutcome.tsx';
import { tellIfSlow } from './tell-if-slow.ts';
import { useWords } from './words.tsx';

/** Saving a note from the page itself, once: remark and tags are written in the library. `save` says what came of it, and never rejects. */
export function SaveHere({ save }: { save: () => Promise<Saving> }) {
  const { say } = useWords();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const isAsking = useRef(false);
  const press = async () => {
    // Two quick presses save one note, and hear what came of it.
    if (isAsking.current) return;
    isAsking.current = true;
    setSaving(await tellIfSlow(save(), () => setSaving({ state: 'saving' })));
    isAsking.current = false;
  };
  const isThere = saving.state === 'saved' || saving.state === 'saved-before';
  return (
    <section class="part" data-part="save" aria-label={say('note.save')}>
      {!isThere && (
        <p class="actions">
          <button type="button" onClick={() => void press()}>
            {say('note.save')}
          </button>
        </p>
      )}
      <div role="status">
        <SaveOutcome saving={saving} />
      </div>
    </section>
  );
}
