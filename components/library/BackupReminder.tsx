import { useWords } from '../words.tsx';

/** A quiet line while notes have never been backed up. */
export function BackupReminder({ promised, setUp, later }: { promised: boolean; setUp: () => void; later: () => void }) {
  const { say } = useWords();
  return (
    <aside class="part remark" data-part="backup-reminder" aria-label={say('backup.title')}>
      <p>{say('backup.reminder')}</p>
      {!promised && <p>{say('backup.notPromised')}</p>}
      <p class="actions">
        <button type="button" onClick={setUp}>
          {say('backup.title')}
        </button>
        <button type="button" onClick={later}>
          {say('backup.later')}
        </button>
      </p>
    </aside>
  );
}
