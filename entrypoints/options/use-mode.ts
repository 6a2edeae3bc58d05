import { useState } from 'preact/hooks';
import type { Mode } from '../../components/ModeChoice.tsx';
import { askForEverySite, askForSites, giveBackEverySite } from '../../services/permissions.ts';
import type { Settings, SettingsChanges } from '../../services/settings.ts';
import { patternOf } from '../../services/site-rules.ts';

type Outcome = 'chosen' | 'denied' | null;

/** Asks for what a choice needs, gives back what it no longer needs, and returns what is true then and what came of it. */
async function carryOut(wish: Mode, { reading, readSites }: Settings): Promise<{ reading: Mode; outcome: Outcome }> {
  if (wish === 'everywhere') {
    const given = await askForEverySite();
    return given ? { reading: wish, outcome: 'chosen' } : { reading: reading === 'everywhere' ? 'click' : reading, outcome: 'denied' };
  }
  const given = wish === 'click' || readSites.length === 0 || (await askForSites(readSites.map(patternOf)));
  await giveBackEverySite();
  return { reading: wish, outcome: given ? 'chosen' : 'denied' };
}

/** When Whence reads, with the permission it needs: `mayReadAll` says whether that for every site stands now. */
export function useMode(settings: Settings, mayReadAll: boolean, change: (changes: SettingsChanges) => Promise<boolean>) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [wished, setWished] = useState<Mode | null>(null);
  // The browser tells of a permission that it was just asked for a moment after it has given it.
  const wasWithdrawn = wished === null && settings.reading === 'everywhere' && !mayReadAll;
  const choose = async (wish: Mode) => {
    setWished(wish);
    setOutcome(null);
    const { reading, outcome: came } = await carryOut(wish, settings);
    const kept = await change({ reading });
    setWished(null);
    setOutcome(kept ? came : null);
  };
  return {
    mode: wished ?? (wasWithdrawn ? 'click' : settings.reading),
    // What was told of a choice is no longer so once the browser took the permission back.
    outcome: wasWithdrawn ? ('withdrawn' as const) : outcome,
    choose: (wish: Mode) => void choose(wish),
  };
}
