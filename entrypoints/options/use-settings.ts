import { browser } from '@wxt-dev/browser';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendSurely } from '../../services/send.ts';
import { loadSettings, type Settings, type SettingsChanges } from '../../services/settings.ts';

interface SettingsInHand {
  settings: Settings;
  /** Says whether the changes are kept. */
  change: (changes: SettingsChanges) => Promise<boolean>;
  /** Why the last change was not kept, in the browser's words; null where it was. */
  fault: string | null;
}

/** The reader's settings, kept up to date though another page or a badge changes them, and how to change some. */
export function useSettings(begun: Settings): SettingsInHand {
  const [settings, setSettings] = useState(begun);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const reload = (changes: object) => {
      if ('settings' in changes) void loadSettings().then(setSettings);
    };
    browser.storage.local.onChanged.addListener(reload);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, []);
  const change = useCallback(async (changes: SettingsChanges) => {
    const failed = await sendSurely('settings.changed', { changes }).catch(String);
    setFault(failed);
    setSettings(await loadSettings());
    return failed === null;
  }, []);
  return { settings, change, fault };
}
