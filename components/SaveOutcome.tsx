import { MomentText } from './DateText.tsx';
import { type Fault, FaultText } from './FaultText.tsx';
import { useWords } from './words.tsx';

/** What came of saving: under way, where that lasts; kept, or there already since a moment (ISO 8601), or not kept and why, or not known to be kept. `unread`: the page may no longer be read. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved' }
  | { state: 'saved-before'; at: string; as: 'same page' | 'same text'; id: string }
  | { state: 'no-room' }
  | { state: 'unread' }
  | ({ state: 'failed' } & Fault);

/** What came of saving, in words. */
export function SaveOutcome({ saving }: { saving: Saving }) {
  const { say } = useWords();
  switch (saving.state) {
    case 'idle':
      return null;
    case 'saving':
      return <p>{say('note.saving')}</p>;
    case 'saved':
      return <p>{say('note.saved')}</p>;
    case 'saved-before':
      return (
        <p>
          {say(saving.as === 'same page' ? 'note.samePage' : 'note.sameText')} <MomentText at={saving.at} />.
        </p>
      );
    case 'no-room':
      return <p>{say('note.noRoom')}</p>;
    case 'unread':
      return (
        <p>
          {say('status.nothingSaved')} {say('unreadable.noAccess.what')} {say('unreadable.noAccess.advice')}
        </p>
      );
    case 'failed':
      return (
        <p>
          <FaultText fault={saving} />
        </p>
      );
  }
}
