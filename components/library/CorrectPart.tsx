import { useState } from 'preact/hooks';
import type { Correction, Note, Reading } from '../../core/model.ts';
import { type CorrectableField, correctableFields, type FieldName } from '../../core/notes/correctable-fields.ts';
import { readField } from '../../core/notes/corrected-reading.ts';
import { DateText } from '../DateText.tsx';
import { useWords, type WordKey, type Words } from '../words.tsx';

const fieldKeys: Record<FieldName, WordKey> = {
  headline: 'noteView.headline',
  published: 'noteView.published',
  author: 'noteView.authorAt',
  'hop-name': 'noteView.hopName',
  'hop-date': 'noteView.hopDate',
  'hop-address': 'noteView.hopAddress',
  holder: 'noteView.holderAt',
  licence: 'shelf.licence',
};

const nameOf = ({ name, place }: CorrectableField, { say, language }: Words) =>
  say(fieldKeys[name], new Intl.NumberFormat(language).format(place));

interface CorrectProps {
  note: Note;
  correct: (correction: Correction) => void;
  takeBack: (correction: Correction) => void;
  /** ISO 8601 with offset. */
  now: () => string;
}

function CorrectionList({ note: { reading, corrections }, takeBack }: Pick<CorrectProps, 'note' | 'takeBack'>) {
  const words = useWords();
  const { say } = words;
  const fields = correctableFields(reading);
  if (corrections.length === 0) return null;
  return (
    <section class="part" data-part="corrections" aria-label={say('noteView.corrections')}>
      <h2>{say('noteView.corrections')}</h2>
      <ul class="plain">
        {corrections.map((correction) => {
          const known = fields.find(({ field }) => field === correction.field);
          return (
            <li key={`${correction.at} ${correction.field}`}>
              {known ? nameOf(known, words) : correction.field}: <bdi>{correction.value ?? say('noteView.nothing')}</bdi>
              {correction.reason && (
                <>
                  {' '}
                  (<bdi>{correction.reason}</bdi>)
                </>
              )}{' '}
              <span class="remark">
                · <DateText value={correction.at} /> ·{' '}
                {say('noteView.pageSays', readField(reading, correction.field) ?? say('noteView.nothing'))}
              </span>{' '}
              <button type="button" class="link-button" onClick={() => takeBack(correction)}>
                {say('noteView.takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The latest correction of a field, else what the page says. */
function valueNow(reading: Reading, corrections: readonly Correction[], field: string): string {
  const latest = corrections.findLast((one) => one.field === field);
  return (latest ? latest.value : readField(reading, field)) ?? '';
}

/** What the reader holds against the reading: it stands beside what the page says, never over it. */
export function CorrectPart({ note, correct, takeBack, now }: CorrectProps) {
  const words = useWords();
  const { say } = words;
  const { reading, corrections } = note;
  const [field, setField] = useState('/page/title');
  const [value, setValue] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const before = valueNow(reading, corrections, field);
  return (
    <>
      <CorrectionList note={note} takeBack={takeBack} />
      <details class="part" data-part="correct">
        <summary>{say('noteView.correct')}</summary>
        <form
          class="note-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (value === null || value === before) return;
            correct({ field, value: value.trim() || null, at: now(), reason: reason.trim() || null });
            setValue(null);
            setReason('');
          }}
        >
          <label class="field">
            {say('noteView.correctField')}
            <select
              value={field}
              onChange={(event) => {
                setField(event.currentTarget.value);
                setValue(null);
              }}
            >
              {correctableFields(reading).map((one) => (
                <option key={one.field} value={one.field}>
                  {nameOf(one, words)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {say('noteView.correctValue')}
            <input dir="auto" value={value ?? before} onInput={(event) => setValue(event.currentTarget.value)} />
          </label>
          <label class="field">
            {say('noteView.correctReason')}
            <input dir="auto" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          </label>
          <p class="actions">
            <button type="submit">{say('noteView.correct')}</button>
          </p>
        </form>
      </details>
    </>
  );
}
