import { useRef, useState } from 'preact/hooks';
import type { Mode } from '../../components/ModeChoice.tsx';
import { askForEverySite, askForSites, giveBackEverySite } from '../../services/settings/permissions.ts';
import { loadSettings, type Settings, type SettingsChanges } from '../../services/settings/settings.ts';
import { patternOf } from '../../services/settings/site-rules.ts';

type Outcome = 'chosen' | 'denied' | null;

/** Asks for what a choice needs and says whether it is there then. Must be called straight from a click. */
async function askFor(wish: Mode, { readSites }: Settings): Promise<boolean> {
  if (wish === 'everywhere') return askForEverySite();
  return wish === 'click' || readSites.length === 0 || askForSites(readSites.map(patternOf));
}

/** Gives back what a choice no longer needs, and returns what is true then. */
async function carryOut(wish: Mode, given: boolean): Promise<Mode> {
  if (wish !== 'everywhere') {
    await giveBackEverySite();
    return wish;
  }
  if (given) return wish;
  const { reading } = await loadSettings();
  return reading === 'everywhere' ? 'click' : reading;
}

/** When Whence reads, with the permission it needs: `mayReadAll` says whether that for every site stands now. */
export function useMode(settings: Settings, mayReadAll: boolean, change: (changes: SettingsChanges) => Promise<boolean>) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [wished, setWished] = useState<Mode | null>(null);
  const last = useRef<{ ended: Promise<void> } | null>(null);
  // The browser tells of a permission that it was just asked for a moment after it has given it.
  const wasWithdrawn = wished === null && settings.reading === 'everywhere' && !mayReadAll;

  const choose = (wish: Mode): void => {
    setWished(wish);
    setOutcome(null);
    const asked = askFor(wish, settings).catch(() => false);
    // One after another: what an earlier choice asked for may be given after a later one gave it back.
    const before = last.current?.ended;
    const carried = async () => {
      const given = await asked;
      // What became of an earlier choice was for it to tell.
      await Promise.allSettled([before]);
      if (last.current !== choice) return;
      const kept = await change({ reading: await carryOut(wish, given) });
      if (last.current === choice) setOutcome(kept ? (given ? 'chosen' : 'denied') : null);
    };
    const ended = carried().finally(() => last.current === choice && setWished(null));
    const choice = { ended };
    last.current = choice;
  };

  return {
    mode: wished ?? (wasWithdrawn ? 'click' : settings.reading),
    // What was told of a choice is no longer so once the browser took the permission back.
    outcome: wasWithdrawn ? ('withdrawn' as const) : outcome,
    choose,
  };
}
