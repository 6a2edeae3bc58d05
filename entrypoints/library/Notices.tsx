import { useEffect, useState } from 'preact/hooks';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { type Trouble, TroublePart } from '../../components/library/TroublePart.tsx';
import { BackupPart } from '../../components/settings/BackupPart.tsx';
import { findTrouble, readRaw } from '../../services/database/database.ts';
import { askToPersist } from '../../services/database/persist.ts';
import { changeBackup, isKeepingPromised, isReminderDue, settleBackup } from '../../services/files/backup.ts';
import { isAnyNoteKept, isMuchKept } from '../../services/notes/notes.ts';
import { useBackup } from '../options/use-backup.ts';
import { download } from './download.ts';

/** Says whether a reminder is due, and whether the browser promised to keep the notes. */
async function askForReminder(): Promise<{ due: boolean; promised: boolean }> {
  const [backup, hasNotes] = await Promise.all([settleBackup(), isAnyNoteKept()]);
  // For a note that was saved from a badge: a worker can't ask. Firefox's background can, and the reader has answered it.
  if (hasNotes && import.meta.env.BROWSER !== 'firefox') await askToPersist();
  const promised = await isKeepingPromised();
  const now = Date.now();
  return { due: isReminderDue(backup, await isMuchKept(now), now), promised };
}

/** What the reader must know of the notes before looking at them: what stands in their way, and that no copy of them exists. */
export function Notices() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [rawFault, setRawFault] = useState<string | null>(null);
  const [reminder, setReminder] = useState({ due: false, promised: true });
  const [reminderFault, setReminderFault] = useState<string | null>(null);
  const [settingUp, setSettingUp] = useState(false);
  const backup = useBackup();
  useEffect(() => {
    void findTrouble().then((found) => setTrouble(found && { why: found.why, error: String(found.cause).replace(/\.$/, '') }));
    // What fails here has been told above.
    askForReminder().then(setReminder, () => undefined);
  }, []);
  const saveRaw = () => {
    setRawFault(null);
    const keep = (raw: string) => download('whence-raw.json', new Blob([raw], { type: 'application/json' }));
    readRaw().then(keep, (error: unknown) => setRawFault(String(error)));
  };
  const later = () => {
    setReminderFault(null);
    const putAway = () => setReminder({ ...reminder, due: false });
    changeBackup({ remindedAt: new Date().toISOString() }).then(putAway, (error: unknown) => setReminderFault(String(error)));
  };
  return (
    <>
      {trouble && <TroublePart trouble={trouble} saveRaw={saveRaw} rawFault={rawFault} />}
      {reminder.due && !settingUp && (
        <BackupReminder promised={reminder.promised} fault={reminderFault} setUp={() => setSettingUp(true)} later={later} />
      )}
      {settingUp && backup && (
        <div class="part">
          <BackupPart {...backup} />
        </div>
      )}
    </>
  );
}
