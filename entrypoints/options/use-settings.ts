import { browser } from '@wxt-dev/browser';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../../services/send.ts';
import { loadSettings, type Settings, type SettingsChanges } from '../../services/settings.ts';

/** The reader's settings, kept up to date though another page or a badge changes them, and how to change some. */
export function useSettings(begun: Settings): { settings: Settings; change: (changes: SettingsChanges) => Promise<void> } {
  const [settings, setSettings] = useState(begun);
  useEffect(() => {
    const reload = (changes: object) => {
      if ('settings' in changes) void loadSettings().then(setSettings);
    };
    browser.storage.local.onChanged.addListener(reload);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, []);
  const change = useCallback(async (changes: SettingsChanges) => {
    await send('settings.changed', { changes });
    setSettings(await loadSettings());
  }, []);
  return { settings, change };
}
