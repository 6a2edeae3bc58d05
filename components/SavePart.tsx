import { useState } from 'preact/hooks';
import { PictureOffer } from './PictureOffer.tsx';
import { SaveOutcome, type Saving } from './SaveOutcome.tsx';
import { useWords } from './words.tsx';

export interface SaveProps {
  saving: Saving;
  /** `again`: though the same page or text was saved before. */
  save: (remark: string, tags: string[], again: boolean) => void;
  /** At a note, where one is named. */
  openLibrary: (noteId?: string) => void;
  /** Keeps a picture of the page with the note that was just saved; absent where there is no page. */
  keepPicture?: (() => Promise<boolean>) | undefined;
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
      <div role="status">
        <SaveOutcome saving={saving} />
      </div>
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
      {saving.state === 'saved' && keepPicture && <PictureOffer keep={keepPicture} />}
    </section>
  );
}
