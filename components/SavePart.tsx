import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { DraftTold } from './DraftTold.tsx';
import { PictureOffer } from './PictureOffer.tsx';
import { SaveOutcome, type Saving } from './SaveOutcome.tsx';
import { type Drafts, useDraft } from './use-draft.ts';
import { useFootRoom } from './use-foot-room.ts';
import { useWords, type WordKey } from './words.tsx';

/** What is written and not saved, as it is typed. */
interface Written {
  remark: string;
  tags: string;
}

/** Where that is kept. */
export type NoteDrafts = Drafts<Written>;

export interface SaveProps {
  saving: Saving;
  /** `tags`: as they were written, to be tidied; `again`: though the same page or text was saved before. */
  save: (remark: string, tags: string[], again: boolean) => void;
  /** At a note, where one is named. */
  openLibrary: (noteId?: string) => void;
  /** Keeps a picture of the page with the note that was just saved; absent where there is no page. */
  keepPicture?: (() => Promise<boolean>) | undefined;
  drafts?: NoteDrafts | undefined;
}

const nothing: Written = { remark: '', tags: '' };

/** What the reader writes, from what they wrote before, and no more once it is saved. */
function useWritten(drafts: NoteDrafts | undefined, isSaved: boolean) {
  const { written, isFromBefore, setWritten } = useDraft(drafts, nothing);
  useEffect(() => {
    if (isSaved) drafts?.keep(null);
  }, [isSaved]);
  const write = (changed: Partial<Written>) => {
    const now = { ...written, ...changed };
    setWritten(now);
    drafts?.keep(now.remark || now.tags ? now : null);
  };
  return { ...written, isFromBefore, write };
}

/** What the button to save is called: pressed on another page with the same text, it saves this one for the first time. */
function saveKey(saving: Saving): WordKey {
  if (saving.state !== 'saved-before') return 'note.save';
  return saving.as === 'same page' ? 'note.saveAgain' : 'note.saveThisToo';
}

/** Saving a note of the reading: the reader's own remark and tags, and the button at the foot, in reach however long the reading is, with `children` beside it. */
export function SavePart({ saving, save, openLibrary, keepPicture, drafts, children }: SaveProps & { children?: ComponentChildren }) {
  const { say } = useWords();
  const isSaved = saving.state === 'saved';
  const { remark, tags, isFromBefore, write } = useWritten(drafts, isSaved);
  const isThere = saving.state === 'saved-before';
  const foot = useFootRoom();
  return (
    <>
      {!isSaved && (
        <details class="part" data-part="remark" open={isFromBefore}>
          <summary>{say('note.remarkAndTags')}</summary>
          {isFromBefore && <DraftTold />}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              // Pressed twice it makes no second note of what was saved before: that has a button of its own.
              save(remark, [tags], false);
            }}
          >
            <label class="field">
              {say('note.remark')}
              <textarea rows={3} value={remark} onInput={(event) => write({ remark: event.currentTarget.value })} />
            </label>
            <label class="field">
              {say('note.tags')}
              <input value={tags} onInput={(event) => write({ tags: event.currentTarget.value })} />
            </label>
          </form>
        </details>
      )}
      <div class="part foot" ref={foot}>
        <section data-part="save" aria-label={say('note.save')}>
          <div role="status">
            <SaveOutcome saving={saving} />
          </div>
          <div class="actions">
            {!isSaved && (
              <button type="button" onClick={() => save(remark, [tags], isThere)}>
                {say(saveKey(saving))}
              </button>
            )}
            {saving.state === 'saved-before' && (
              <button type="button" onClick={() => openLibrary(saving.id)}>
                {say('noteView.openOlder')}
              </button>
            )}
            {isSaved && (
              <button type="button" onClick={() => openLibrary()}>
                {say('note.library')}
              </button>
            )}
            {isSaved && keepPicture && <PictureOffer keep={keepPicture} />}
          </div>
        </section>
        {children}
      </div>
    </>
  );
}
