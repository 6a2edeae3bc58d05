import { DateText } from './DateText.tsx';
import { type Fault, FaultText } from './FaultText.tsx';
import { useWords } from './words.tsx';

/** What came of saving: kept, or there already since a day (ISO 8601), or not kept and why, or not known to be kept. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saved' }
  | { state: 'saved-before'; at: string; as: 'same page' | 'same text'; id: string }
  | { state: 'no-room' }
  | ({ state: 'failed' } & Fault);

/** What came of saving, in words. */
export function SaveOutcome({ saving }: { saving: Saving }) {
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
