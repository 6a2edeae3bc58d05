import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import { MomentText } from '../DateText.tsx';
import { pageName } from '../page-name.ts';
import { useWords } from '../words.tsx';
import { MarkdownText } from './MarkdownText.tsx';
import { TagList } from './TagList.tsx';

export interface MergeProps {
  /** The notes to be merged, and what they would become; null while nothing is to be merged. */
  merging: { notes: readonly Note[]; merged: Note } | null;
  merge: () => void;
  cancel: () => void;
}

function Preview({ notes, merged }: NonNullable<MergeProps['merging']>) {
  const words = useWords();
  const { say } = words;
  const pages = new Set(notes.map(({ finalUrl }) => finalUrl));
  return (
    <>
      <ul>
        {notes.map(({ id, savedAt, reading }) => (
          <li key={id}>
            <bdi>{pageName(reading.page, words)}</bdi> · <MomentText at={savedAt} />
          </li>
        ))}
      </ul>
      {pages.size > 1 && <p class="caution">{say('shelf.mergeOther')}</p>}
      <p>{say('shelf.mergeWhat')}</p>
      {merged.remark && <MarkdownText text={merged.remark} />}
      <p class="remark">
        <TagList tags={merged.tags} />
      </p>
    </>
  );
}

/** Shows what merging would make of several notes before it is done. */
export function MergeDialog({ merging, merge, cancel }: MergeProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = merging !== null;
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="whence-merge" onClose={cancel}>
      <h2 id="whence-merge">{say('shelf.mergeHeading')}</h2>
      {merging && <Preview {...merging} />}
      <p class="actions">
        <button type="button" onClick={merge}>
          {say('shelf.mergeDo')}
        </button>
        <button type="button" onClick={cancel}>
          {say('shelf.cancel')}
        </button>
      </p>
    </dialog>
  );
}
