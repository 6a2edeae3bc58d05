import { useState } from 'preact/hooks';
import { DateText } from './DateText.tsx';
import { type Fault, FaultText } from './FaultText.tsx';
import { PictureOffer } from './PictureOffer.tsx';
import { useWords } from './words.tsx';

/** What came of saving: kept, or there already since a day (ISO 8601), or not kept and why, or not known to be kept. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saved' }
  | { state: 'saved-before'; at: string; as: 'same page' | 'same text'; id: string }
  | { state: 'no-room' }
  | ({ state: 'failed' } & Fault);

export interface SaveProps {
  saving: Saving;
  /** `again`: though the same page or text was saved before. */
  save: (remark: string, tags: string[], again: boolean) => void;
  /** At a note, where one is named. */
  openLibrary: (noteId?: string) => void;
  /** Keeps a picture of the page with the note that was just saved; absent where there is no page. */
  keepPicture?: (() => Promise<boolean>) | undefined;
}

function Outcome({ saving }: { saving: Saving }) {
  const { say } = useWords();
  switch (saving.state) {
    case 'idle':
      return null;
    case 'saved':
      return <p>{say('note.saved')}</p>;
    case 'saved-before':
      return (
        <p>
          {say(saving.as === 'same page' ? 'note.samePage' : 'note.sameText')} <DateText value={saving.at} />.
        </p>
      );
    case 'no-room':
      return <p>{say('note.noRoom')}</p>;
    case 'failed':
      return (
        <p>
          <FaultText fault={saving} />
        </p>
      );
  }
}

/** Saving a note of the reading, with the reader's own remark and tags, and the way to the library. */
export function SavePart({ saving, save, openLibrary, keepPicture }: SaveProps) {
  const { say } = useWords();
  const [remark, setRemark] = useState('');
  const [tags, setTags] = useState('');
  const isThere = saving.state === 'saved-before';
  return (
    <section class="part" data-part="save" aria-label={say('note.save')}>
      {saving.state !== 'saved' && (
        <details>
          <summary>{say('note.remarkAndTags')}</summary>
          <label class="field">
            {say('note.remark')}
            <textarea rows={3} value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
          </label>
          <label class="field">
            {say('note.tags')}
            <input value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
          </label>
        </details>
      )}
      <p class="actions">
        {saving.state !== 'saved' && (
          <button type="button" onClick={() => save(remark, tags.split(','), isThere)}>
            {say(isThere ? 'note.saveAgain' : 'note.save')}
          </button>
        )}
        {saving.state === 'saved-before' && (
          <button type="button" onClick={() => openLibrary(saving.id)}>
            {say('noteView.openOlder')}
          </button>
        )}
        <button type="button" onClick={() => openLibrary()}>
          {say('note.library')}
        </button>
      </p>
      <div role="status">
        <Outcome saving={saving} />
      </div>
      {saving.state === 'saved' && keepPicture && <PictureOffer keep={keepPicture} />}
    </section>
  );
}
