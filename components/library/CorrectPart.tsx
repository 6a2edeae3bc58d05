import type { Correction, Note, Reading } from '../../core/model.ts';
import { correctableFields, type FieldName } from '../../core/notes/correctable-fields.ts';
import { readField } from '../../core/notes/corrected-reading.ts';
import { DraftTold } from '../DraftTold.tsx';
import { type Drafts, useDraft } from '../use-draft.ts';
import { useWords } from '../words.tsx';
import { nameField } from './field-name.ts';
import { addressPattern, datePattern } from './patterns.ts';

/** A correction that is not made yet. `value`: null where nothing was written over what stands there. */
interface Written {
  field: string;
  value: string | null;
  reason: string;
}

/** Where that is kept: the reader may look at another note, or close the page, in its midst. */
export type CorrectionDrafts = Drafts<Written>;

interface CorrectProps {
  note: Note;
  /** Says whether it was kept; never rejects. */
  correct: (correction: Correction) => Promise<boolean>;
  /** ISO 8601 with offset. */
  now: () => string;
  drafts?: CorrectionDrafts | undefined;
}

const nothing: Written = { field: '/page/title', value: null, reason: '' };

/** The correction that the reader is at, from where they left it. */
function useWritten(drafts: CorrectionDrafts | undefined) {
  const { written, isFromBefore, setWritten, handOn } = useDraft(drafts, nothing);
  const write = (now: Written) => {
    setWritten(now);
    drafts?.keep(now.value === null && now.reason === '' ? null : now);
  };
  return { written, isFromBefore, write, handOn };
}

/** The latest correction of a field, else what the page says. */
function valueNow(reading: Reading, corrections: readonly Correction[], field: string): string {
  const latest = corrections.findLast((one) => one.field === field);
  return (latest ? latest.value : readField(reading, field)) ?? '';
}

/** What fits into a field: days and addresses go on as such, and a stop of the chain is somebody's. */
const fits: Partial<Record<FieldName, { required?: boolean; pattern?: string }>> = {
  published: { pattern: `${datePattern}(T.+)?` },
  'hop-name': { required: true },
  'hop-date': { pattern: `${datePattern}(T.+)?` },
  'hop-address': { pattern: addressPattern },
};

/** Puts a field of the reading right: what is written stands beside what the page says, never over it. */
export function CorrectPart({ note: { reading, corrections }, correct, now, drafts }: CorrectProps) {
  const words = useWords();
  const { say } = words;
  const { written, isFromBefore, write, handOn } = useWritten(drafts);
  const { field, value, reason } = written;
  const before = valueNow(reading, corrections, field);
  const fields = correctableFields(reading);
  const name = fields.find((one) => one.field === field)?.name ?? 'headline';
  return (
    <details class="part" data-part="correct" open={isFromBefore}>
      <summary>{say('noteView.correct')}</summary>
      {isFromBefore && (value !== null || reason !== '') && <DraftTold />}
      <form
        class="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          const right = value?.trim();
          if (right === undefined || right === before) return;
          const correction = { field, value: right || null, at: now(), reason: reason.trim() || null };
          void handOn(correct(correction), { ...nothing, field });
        }}
      >
        <label class="field">
          {say('noteView.correctField')}
          <select value={field} onChange={(event) => write({ ...written, field: event.currentTarget.value, value: null })}>
            {fields.map((one) => (
              <option key={one.field} value={one.field}>
                {nameField(one, words)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('noteView.correctValue')}
          <input
            // Anew for each field: a pattern that is taken away stays behind as an empty one, which nothing fits.
            key={field}
            dir="auto"
            {...fits[name]}
            title={name === 'published' || name === 'hop-date' ? say('noteView.originDate') : undefined}
            value={value ?? before}
            onInput={(event) => write({ ...written, value: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          {say('noteView.correctReason')}
          <input dir="auto" value={reason} onInput={(event) => write({ ...written, reason: event.currentTarget.value })} />
        </label>
        <p class="actions">
          <button type="submit">{say('noteView.correct')}</button>
        </p>
      </form>
    </details>
  );
}
