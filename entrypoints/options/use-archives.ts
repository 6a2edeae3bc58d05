import { useCallback, useState } from 'preact/hooks';
import { askForArchives, giveBackArchives } from '../../services/archives.ts';
import type { SettingsChanges } from '../../services/settings.ts';

/** The switch for archives: on only where their site was given; off gives the site back. */
export function useArchives(change: (changes: SettingsChanges) => Promise<unknown>) {
  const [refused, setRefused] = useState(false);
  const choose = useCallback(
    async (wish: boolean): Promise<void> => {
      const given = wish && (await askForArchives());
      if (!wish) await giveBackArchives();
      setRefused(wish && !given);
      await change({ archives: given });
    },
    [change],
  );
  return { refused, useArchives: (wish: boolean) => void choose(wish) };
}
