import { useCallback, useState } from 'preact/hooks';
import { askForArchives, giveBackArchives } from '../../services/following/archives.ts';
import type { SettingsChanges } from '../../services/settings/settings.ts';

/** The switch for archives: on only where their site was given; off gives the site back. `archives`: whether it is on, or wished to be. */
export function useArchives(kept: boolean, change: (changes: SettingsChanges) => Promise<unknown>) {
  const [refused, setRefused] = useState(false);
  const [wished, setWished] = useState<boolean | null>(null);
  const choose = useCallback(
    async (wish: boolean): Promise<void> => {
      setWished(wish);
      try {
        const given = wish && (await askForArchives());
        if (!wish) await giveBackArchives();
        setRefused(wish && !given);
        await change({ archives: given });
      } finally {
        setWished(null);
      }
    },
    [change],
  );
  return { archives: wished ?? kept, refused, useArchives: (wish: boolean) => void choose(wish) };
}
