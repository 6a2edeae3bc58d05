import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../components/FaultText.tsx';
import { type Backup, isKeepingPromised, loadBackup, settleBackup } from '../../services/files/backup.ts';

/** How backups stand on the disk, null until that is known, and how to show what has become of them. */
export function useBackupStand(): [backup: Backup | null, show: (change: Backup | ((now: Backup | null) => Backup | null)) => void] {
  const [backup, setBackup] = useState<Backup | null>(null);
  useEffect(() => {
    void settleBackup().then(setBackup);
    // Forgetting everything forgets this too.
    const listen = ({ backup }: Record<string, { newValue?: unknown }>) => {
      if (backup && backup.newValue === undefined) void loadBackup().then(setBackup);
    };
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  return [backup, setBackup];
}

/** Whether the browser promised to keep the notes; that it did is taken for granted until it is known. */
export function usePromised(): boolean {
  const [promised, setPromised] = useState(true);
  useEffect(() => void isKeepingPromised().then(setPromised), []);
  return promised;
}

/** Shows what comes of work on backups; where nobody answers any more, how they stand now: what the browser has saved since is saved. */
export function useCarrying(show: (now: Backup) => void): { broken: Fault | null; carryOut: (work: Promise<Backup>) => Promise<void> } {
  const [broken, setBroken] = useState<Fault | null>(null);
  async function carryOut(work: Promise<Backup>): Promise<void> {
    setBroken(null);
    const { lastAt } = await loadBackup();
    await work.then(show, async (error: unknown) => {
      const now = await settleBackup().catch(loadBackup);
      show(now);
      if (now.lastAt === lastAt) setBroken({ error: String(error), unsure: true });
    });
  }
  return { broken, carryOut };
}
