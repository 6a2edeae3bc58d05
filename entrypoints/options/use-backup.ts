import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import type { BackupEvery, BackupForm, BackupProps } from '../../components/settings/BackupPart.tsx';
import { askForBackups, type Backup, isKeepingPromised, loadBackup, settleBackup } from '../../services/backup.ts';
import { sendSurely } from '../../services/send.ts';

/** How backups stand and the ways to change it; null until it is known. */
export function useBackup(): BackupProps | null {
  const [backup, setBackup] = useState<Backup | null>(null);
  const [promised, setPromised] = useState(true);
  const [running, setRunning] = useState(false);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    void settleBackup().then(setBackup);
    void isKeepingPromised().then(setPromised);
    // Forgetting everything forgets this too.
    const listen = ({ backup }: Record<string, { newValue?: unknown }>) => {
      if (backup && backup.newValue === undefined) void loadBackup().then(setBackup);
    };
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  if (!backup) return null;

  /** Shows how backups stand, with what went wrong. */
  const tell = async (error: unknown) => setBackup({ ...(await loadBackup()), fault: String(error) });

  /** Asks at once, while the click is fresh, and goes on where it was allowed. */
  function withPermission(proceed: () => Promise<Backup>): void {
    void askForBackups().then(async (given) => {
      setDenied(!given);
      if (!given) return setBackup(await loadBackup());
      setRunning(true);
      await proceed().then(setBackup, tell);
      setRunning(false);
    });
  }

  const want = (wanted: Pick<Backup, 'every' | 'form'>) => sendSurely('backup.wanted', wanted);
  return {
    ...backup,
    running,
    denied,
    promised,
    choose: (every: BackupEvery) => {
      setBackup({ ...backup, every });
      if (every === 'never') void want({ every, form: backup.form }).then(setBackup, tell);
      else withPermission(() => want({ every, form: backup.form }));
    },
    shape: (form: BackupForm) => void want({ every: backup.every, form }).then(setBackup, tell),
    backUp: () => withPermission(() => sendSurely('backup.now', null)),
  };
}
