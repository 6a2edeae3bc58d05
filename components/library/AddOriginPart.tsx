import type { AddedOrigin } from '../../core/model.ts';
import { DraftTold } from '../DraftTold.tsx';
import { type Drafts, useDraft } from '../use-draft.ts';
import { useWords } from '../words.tsx';
import { addressPattern, datePattern } from './patterns.ts';

/** An origin that is not added yet. */
interface Written {
  name: string;
  url: string;
  date: string;
  reason: string;
}

/** Where that is kept: the reader may look at another note, or close the page, in its midst. */
export type OriginDrafts = Drafts<Written>;

interface AddProps {
  /** Says whether it was kept; never rejects. */
  add: (origin: AddedOrigin) => Promise<boolean>;
  /** ISO 8601 with offset. */
  now: () => string;
  drafts?: OriginDrafts | undefined;
}

const nothing: Written = { name: '', url: '', date: '', reason: '' };

/** Names an origin that the page does not: it stands before the chain, as the reader's own word. */
export function AddOriginPart({ add, now, drafts }: AddProps) {
  const { say } = useWords();
  const { written, isFromBefore, setWritten, handOn } = useDraft(drafts, nothing);
  const write = (part: Partial<Written>) => {
    const next = { ...written, ...part };
    setWritten(next);
    drafts?.keep(Object.values(next).some((words) => words !== '') ? next : null);
  };
  const { name, url, date, reason } = written;
  return (
    <details class="part" data-part="add-origin" open={isFromBefore}>
      <summary>{say('noteView.addOrigin')}</summary>
      {isFromBefore && Object.values(written).some((words) => words !== '') && <DraftTold />}
      <form
        class="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          const origin = {
            name: name.trim(),
            url: url.trim() || null,
            date: date.trim() || null,
            at: now(),
            reason: reason.trim() || null,
          };
          void handOn(add(origin), nothing);
        }}
      >
        <label class="field">
          {say('noteView.originName')}
          <input dir="auto" required value={name} onInput={(event) => write({ name: event.currentTarget.value })} />
        </label>
        <label class="field">
          {say('noteView.originAddress')}
          <input type="url" dir="ltr" pattern={addressPattern} value={url} onInput={(event) => write({ url: event.currentTarget.value })} />
        </label>
        <label class="field">
          {say('noteView.originDate')}
          <input dir="ltr" pattern={datePattern} value={date} onInput={(event) => write({ date: event.currentTarget.value })} />
        </label>
        <label class="field">
          {say('noteView.originReason')}
          <input dir="auto" value={reason} onInput={(event) => write({ reason: event.currentTarget.value })} />
        </label>
        <p class="actions">
          <button type="submit">{say('noteView.addOrigin')}</button>
        </p>
      </form>
    </details>
  );
}
