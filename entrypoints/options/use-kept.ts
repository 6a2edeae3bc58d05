import { browser } from '@wxt-dev/browser';
import { useState } from 'preact/hooks';
import type { Kept } from '../../components/settings/KeptPart.tsx';
import { countKept, forgetEverything, forgetTraces } from '../../services/forget.ts';
import { giveBackSites } from '../../services/permissions.ts';
import { evictBeyond } from '../../services/readings.ts';
import { sendSurely } from '../../services/send.ts';

async function giveEverythingBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBackSites(origins);
  await sendSurely('settings.changed', { changes: {} });
}

/** What is kept on the disk, and the ways to forget it. `failed` takes the words of what went wrong. */
export function useKept(begun: Kept, failed: (error: string | null) => void) {
  const [kept, setKept] = useState(begun);
  const [forgotten, setForgotten] = useState<number | null>(null);
  const [done, setDone] = useState<'all' | 'all but notes' | null>(null);

  /** Does it, counts anew, and tells where it went wrong. */
  function doing(work: () => Promise<void>): void {
    failed(null);
    work()
      .then(async () => setKept(await countKept()))
      .catch((error: unknown) => failed(String(error)));
  }

  return {
    kept,
    forgotten,
    done,
    evict: (most: number) => doing(() => evictBeyond(most)),
    forgetReadings: () => doing(async () => setForgotten(await forgetTraces())),
    forget: (notesToo: boolean) =>
      doing(async () => {
        await forgetEverything(notesToo);
        await giveEverythingBack();
        setForgotten(null);
        setDone(notesToo || kept.notes === 0 ? 'all' : 'all but notes');
      }),
  };
}
