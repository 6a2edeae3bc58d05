import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../components/FaultText.tsx';
import type { BackupEvery, BackupForm, BackupProps } from '../../components/settings/BackupPart.tsx';
import { askForBackups, type Backup, isKeepingPromised, loadBackup, settleBackup } from '../../services/files/backup.ts';
import { isAnyNoteKept } from '../../services/notes/notes.ts';
import { sendSurely } from '../../services/send.ts';

/** How backups stand and the ways to change it; null until it is known. */
export function useBackup(): BackupProps | null {
  const [backup, setBackup] = useState<Backup | null>(null);
  const [promised, setPromised] = useState(true);
  const [broken, setBroken] = useState<Fault | null>(null);
  const [running, setRunning] = useState(false);
  const [denied, setDenied] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
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

  /** Shows what comes of it; where nobody answers any more, how backups stand now: what the browser has saved since is saved. */
  async function carryOut(work: Promise<Backup>): Promise<void> {
    setBroken(null);
    const { lastAt } = await loadBackup();
    await work.then(setBackup, async (error: unknown) => {
      const now = await settleBackup().catch(loadBackup);
      setBackup(now);
      if (now.lastAt === lastAt) setBroken({ error: String(error), unsure: true });
    });
  }

  /** Asks at once, while the click is fresh, and goes on where it was allowed. */
  function withPermission(proceed: () => Promise<Backup>): void {
    void askForBackups().then(async (given) => {
      setDenied(!given);
      if (!given) return setBackup(await loadBackup());
      setRunning(true);
      await carryOut(proceed());
      setRunning(false);
    });
  }

  async function backUpNow(): Promise<Backup> {
    const made = await sendSurely('backup.now', null);
    setEmpty(!(await isAnyNoteKept()));
    return made;
  }

  /** Says what is chosen alone: the other choice may be on its way still. */
  const want = (wanted: Partial<Pick<Backup, 'every' | 'form'>>) => {
    setBackup((now) => now && { ...now, ...wanted });
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
      setBackup({ ...backup, every });
      withPermission(() => want({ every }));
    },
    shape: (form: BackupForm) => void carryOut(want({ form })),
    backUp: () => withPermission(backUpNow),
  };
}
