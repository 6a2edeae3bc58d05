import { isolate } from '../../core/attribution/isolate.ts';
import type { Correction, Note } from '../../core/model.ts';
import { correctableFields } from '../../core/notes/correctable-fields.ts';
import { readField } from '../../core/notes/corrected-reading.ts';
import { standingCorrections } from '../../core/notes/standing-corrections.ts';
import { MomentText } from '../DateText.tsx';
import { useWords, type Words } from '../words.tsx';
import { nameField } from './field-name.ts';

interface ListProps {
  note: Note;
  takeBack: (correction: Correction) => void;
}

/** Each by itself, the latest first: it comes back when what stands over it is taken back. */
const valuesOf = (corrections: readonly Correction[], { say, direction }: Words) =>
  corrections
    .map(({ value }) => isolate(value ?? say('noteView.nothing'), direction))
    .reverse()
    .join(' · ');

/** What the reader put right, each beside what the page says. */
export function CorrectionList({ note: { reading, corrections }, takeBack }: ListProps) {
  const words = useWords();
  const { say } = words;
  const fields = correctableFields(reading);
  if (corrections.length === 0) return null;
  return (
    <section class="part" data-part="corrections" aria-label={say('noteView.corrections')}>
      <h2>{say('noteView.corrections')}</h2>
      <ul class="plain">
        {standingCorrections(corrections).map(({ correction, before }) => {
          const known = fields.find(({ field }) => field === correction.field);
          return (
            <li key={correction.field}>
              {known ? nameField(known, words) : correction.field}: <bdi>{correction.value ?? say('noteView.nothing')}</bdi>
              {correction.reason && (
                <>
                  {' '}
                  (<bdi>{correction.reason}</bdi>)
                </>
              )}{' '}
              <span class="remark">
                · <MomentText at={correction.at} /> ·{' '}
                {say('noteView.pageSays', readField(reading, correction.field) ?? say('noteView.nothing'))}
                {before.length > 0 && <> · {say('noteView.before', valuesOf(before, words))}</>}
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
