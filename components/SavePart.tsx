import { useEffect, useState } from 'preact/hooks';
import { PictureOffer } from './PictureOffer.tsx';
import { SaveOutcome, type Saving } from './SaveOutcome.tsx';
import { useWords } from './words.tsx';

/** What is written and not saved, as it is typed. */
interface Written {
  remark: string;
  tags: string;
}

/** Where that is kept: what shows this may be closed at any moment. */
export interface Drafts {
  load: () => Promise<Written | null>;
  keep: (written: Written) => void;
}

export interface SaveProps {
  saving: Saving;
  /** `again`: though the same page or text was saved before. */
  save: (remark: string, tags: string[], again: boolean) => void;
  /** At a note, where one is named. */
  openLibrary: (noteId?: string) => void;
  /** Keeps a picture of the page with the note that was just saved; absent where there is no page. */
  keepPicture?: (() => Promise<boolean>) | undefined;
  drafts?: Drafts | undefined;
}

const nothing: Written = { remark: '', tags: '' };

/** What the reader writes, from what they wrote before, and no more once it is saved. */
function useWritten(drafts: Drafts | undefined, isSaved: boolean) {
  const [written, setWritten] = useState(nothing);
  const [isFromBefore, setFromBefore] = useState(false);
  useEffect(() => {
    void drafts?.load().then((before) => {
      if (!before) return;
      setWritten(before);
      setFromBefore(true);
    });
  }, []);
  useEffect(() => {
    if (isSaved) drafts?.keep(nothing);
  }, [isSaved]);
  const write = (changed: Partial<Written>) => {
    const now = { ...written, ...changed };
    setWritten(now);
    drafts?.keep(now);
  };
  return { ...written, isFromBefore, write };
}

/** Saving a note of the reading, with the reader's own remark and tags, and the way to the library. */
export function SavePart({ saving, save, openLibrary, keepPicture, drafts }: SaveProps) {
  const { say } = useWords();
  const { remark, tags, isFromBefore, write } = useWritten(drafts, saving.state === 'saved');
  const isThere = saving.state === 'saved-before';
  return (
    <section class="part" data-part="save" aria-label={say('note.save')}>
      {saving.state !== 'saved' && (
        <details open={isFromBefore}>
          <summary>{say('note.remarkAndTags')}</summary>
          <label class="field">
            {say('note.remark')}
            <textarea rows={3} value={remark} onInput={(event) => write({ remark: event.currentTarget.value })} />
          </label>
          <label class="field">
            {say('note.tags')}
            <input value={tags} onInput={(event) => write({ tags: event.currentTarget.value })} />
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
