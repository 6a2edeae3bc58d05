import { browser } from '@wxt-dev/browser';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../components/FaultText.tsx';
import { sendSurely } from '../../services/send.ts';
import { loadSettings, type Settings, type SettingsChanges } from '../../services/settings.ts';
import { whatHolds } from '../../services/what-holds.ts';

interface SettingsInHand {
  settings: Settings;
  /** Says whether the changes are kept. */
  change: (changes: SettingsChanges) => Promise<boolean>;
  /** Why the last change was not carried out; null where it was. */
  fault: Fault | null;
}

/** The reader's settings, kept up to date though another page or a badge changes them, and how to change some. */
export function useSettings(begun: Settings): SettingsInHand {
  const [settings, setSettings] = useState(begun);
  const [fault, setFault] = useState<Fault | null>(null);
  const held = useRef<string | null>(null);
  useEffect(() => {
    void whatHolds().then((now) => {
      held.current ??= now;
    });
    const reload = (changes: object) => {
      if ('settings' in changes) void loadSettings().then(setSettings);
    };
    browser.storage.local.onChanged.addListener(reload);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, []);
  const change = useCallback(async (changes: SettingsChanges) => {
    const failed = await sendSurely('settings.changed', { changes }).catch(String);
    const now = await whatHolds();
    // Asked for a permission first, the reader may have given it, though no background answered afterwards.
    setFault(failed === null ? null : { error: failed, unsure: now !== held.current });
    held.current = now;
    setSettings(await loadSettings());
    return failed === null;
  }, []);
  return { settings, change, fault };
}
