import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import { readsEverywhere } from '../../services/settings/reading-mode.ts';

/** Whether every article is read now; null until that is known. A panel stays open while the reader chooses otherwise, here or in the browser. */
export function useReadsEverywhere(): boolean | null {
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void readsEverywhere().then(setEverywhere);
    const chosen = (changes: Record<string, unknown>) => {
      if ('settings' in changes) look();
    };
    look();
    browser.storage.local.onChanged.addListener(chosen);
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.storage.local.onChanged.removeListener(chosen);
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return everywhere;
}
