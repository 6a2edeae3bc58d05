import { useState } from 'preact/hooks';
import type { BackupEvery, BackupForm, BackupProps } from '../../components/settings/BackupPart.tsx';
import { askForBackups, type Backup, isAnythingToBackUp, loadBackup } from '../../services/files/backup.ts';
import { sendSurely } from '../../services/send.ts';
import { useBackupStand, useCarrying, usePromised } from './use-backup-stand.ts';

/** How backups stand and the ways to change it; null until it is known. */
export function useBackup(): BackupProps | null {
  const [backup, show] = useBackupStand();
  const { broken, carryOut } = useCarrying(show);
  const promised = usePromised();
  const [running, setRunning] = useState(false);
  const [denied, setDenied] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  if (!backup) return null;

  /** Asks at once, while the click is fresh, and goes on where it was allowed. */
  function withPermission(proceed: () => Promise<Backup>): void {
    void askForBackups().then(async (given) => {
      setDenied(!given);
      if (!given) return show(await loadBackup());
      setRunning(true);
      await carryOut(proceed());
      setRunning(false);
    });
  }

  async function backUpNow(): Promise<Backup> {
    const made = await sendSurely('backup.now', null);
    setEmpty(!(await isAnythingToBackUp()));
    return made;
  }

  /** Says what is chosen alone: the other choice may be on its way still. */
  const want = (wanted: Partial<Pick<Backup, 'every' | 'form'>>) => {
    show((now) => now && { ...now, ...wanted });
    return sendSurely('backup.wanted', wanted);
  };
  return {
    ...backup,
    broken,
    running,
    denied,
    isEmpty,
    promised,
    choose: (every: BackupEvery) => {
      if (every === 'never') return void carryOut(want({ every }));
      show({ ...backup, every });
      withPermission(() => want({ every }));
    },
    shape: (form: BackupForm) => void carryOut(want({ form })),
    backUp: () => withPermission(backUpNow),
  };
}
