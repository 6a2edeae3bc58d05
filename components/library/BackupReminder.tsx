import { FaultText } from '../FaultText.tsx';
import { useWords } from '../words.tsx';

interface ReminderProps {
  promised: boolean;
  /** Why it could not be put away, in the browser's words. */
  fault: string | null;
  setUp: () => void;
  later: () => void;
}

/** A quiet line while notes have never been backed up. */
export function BackupReminder({ promised, fault, setUp, later }: ReminderProps) {
  const { say } = useWords();
  return (
    <aside class="part remark" data-part="backup-reminder" aria-label={say('backup.title')}>
      <div>
        <p>{say('backup.reminder')}</p>
        {!promised && <p>{say('backup.notPromised')}</p>}
      </div>
      <p class="actions">
        <button type="button" onClick={setUp}>
          {say('backup.setUp')}
        </button>
        <button type="button" onClick={later}>
          {say('backup.later')}
        </button>
      </p>
      <div role="status">
        {fault !== null && (
          <p>
            <FaultText fault={{ error: fault, unsure: false }} />
          </p>
        )}
      </div>
    </aside>
  );
}
