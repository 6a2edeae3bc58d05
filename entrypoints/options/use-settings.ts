import { browser } from '@wxt-dev/browser';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../components/FaultText.tsx';
import { sendSurely } from '../../services/send.ts';
import {
  loadSettings,
  type Settings,
  type SettingsChange,
  type SettingsChanges,
  type SiteChange,
  withChange,
} from '../../services/settings/settings.ts';
import { whatHolds } from '../../services/settings/what-holds.ts';

interface SettingsInHand {
  settings: Settings;
  /** Says whether the changes are kept. */
  change: (changes: SettingsChanges, site?: SiteChange) => Promise<boolean>;
  /** Why the last change was not carried out; null where it was. */
  fault: Fault | null;
}

/** The reader's settings, kept up to date though another page or a badge changes them, and how to change some. */
export function useSettings(begun: Settings): SettingsInHand {
  const [kept, setKept] = useState(begun);
  // What was chosen and is not kept yet: a choice stands as the reader made it, whatever else is read anew meanwhile.
  const [wished, setWished] = useState<readonly SettingsChange[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const held = useRef<string | null>(null);
  useEffect(() => {
    void whatHolds().then((now) => {
      held.current ??= now;
    });
    const reload = (changes: object) => {
      if ('settings' in changes) void loadSettings().then(setKept);
    };
    browser.storage.local.onChanged.addListener(reload);
    // What was changed while the page was being drawn.
    void loadSettings().then(setKept);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, []);
  const change = useCallback(async (changes: SettingsChanges, site?: SiteChange) => {
    const wish: SettingsChange = site ? { changes, site } : { changes };
    setWished((before) => [...before, wish]);
    try {
      const failed = await sendSurely('settings.changed', wish).catch(String);
      const now = await whatHolds();
      // Asked for a permission first, the reader may have given it, though no background answered afterwards.
      setFault(failed === null ? null : { error: failed, unsure: now !== held.current });
      held.current = now;
      setKept(await loadSettings());
      return failed === null;
    } finally {
      setWished((before) => before.filter((other) => other !== wish));
    }
  }, []);
  return { settings: wished.reduce(withChange, kept), change, fault };
}
