import { browser } from '@wxt-dev/browser';
import { useState } from 'preact/hooks';
import type { Fault } from '../../components/FaultText.tsx';
import type { Kept } from '../../components/settings/KeptPart.tsx';
import { evictBeyond } from '../../services/database/readings.ts';
import { countKept, forgetTraces } from '../../services/database/traces.ts';
import { sendSurely } from '../../services/send.ts';
import { forgetEverything } from '../../services/settings/forget.ts';
import { giveBackSites } from '../../services/settings/permissions.ts';

async function giveEverythingBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBackSites(origins);
  await sendSurely('settings.changed', { changes: {} });
}

/** What is kept on the disk, and the ways to forget it. `failed` takes what went wrong. */
export function useKept(begun: Kept, failed: (fault: Fault | null) => void) {
  const [kept, setKept] = useState(begun);
  const [forgotten, setForgotten] = useState<number | null>(null);
  const [done, setDone] = useState<'all' | 'all but notes' | null>(null);

  /** Does it, tells where it went wrong, and counts anew in any case. What is one transaction has changed nothing then, several may have. */
  async function doing(of: 'one transaction' | 'several', work: () => Promise<void>): Promise<void> {
    failed(null);
    const tell = (error: unknown) => failed({ error: String(error), unsure: of === 'several' });
    await work().catch(tell);
    await countKept().then(setKept, tell);
  }

  return {
    kept,
    forgotten,
    done,
    evict: (most: number) => void doing('one transaction', () => evictBeyond(most)),
    forgetReadings: () => void doing('one transaction', async () => setForgotten(await forgetTraces())),
    forget: (notesToo: boolean) =>
      void doing('several', async () => {
        await forgetEverything(notesToo);
        await giveEverythingBack();
        setForgotten(null);
        setDone(notesToo || kept.notes === 0 ? 'all' : 'all but notes');
      }),
  };
}
