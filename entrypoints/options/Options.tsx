import { useEffect, useState } from 'preact/hooks';
import { BadgeChoice } from '../../components/BadgeChoice.tsx';
import { type Fault, FaultText } from '../../components/FaultText.tsx';
import { ModeChoice } from '../../components/ModeChoice.tsx';
import { BackupPart } from '../../components/settings/BackupPart.tsx';
import { FollowingPart } from '../../components/settings/FollowingPart.tsx';
import { ForgetPart } from '../../components/settings/ForgetPart.tsx';
import { GrantsPart } from '../../components/settings/GrantsPart.tsx';
import { type Kept, KeptPart } from '../../components/settings/KeptPart.tsx';
import { KeysPart } from '../../components/settings/KeysPart.tsx';
import { LookPart } from '../../components/settings/LookPart.tsx';
import { SitesPart } from '../../components/settings/SitesPart.tsx';
import { useWords } from '../../components/words.tsx';
import { openShortcutSettings } from '../../services/browser/shortcuts.ts';
import { askForEverySite, everySite, giveBackSites } from '../../services/settings/permissions.ts';
import type { Settings } from '../../services/settings/settings.ts';
import { allowedRules } from '../../services/settings/site-rules.ts';
import { openPage } from '../popup/open-page.ts';
import { useArchives } from './use-archives.ts';
import { useBackup } from './use-backup.ts';
import { useGrants } from './use-grants.ts';
import { useKept } from './use-kept.ts';
import { useMode } from './use-mode.ts';
import { useSettings } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSiteRules } from './use-site-rules.ts';

interface OptionsProps {
  begun: Settings;
  granted: string[];
  kept: Kept;
  /** The language or the colours have changed: the page is drawn anew. */
  redraw: () => void;
}

/** Those of the sites to be read as they load that may be read now. */
function useAllowed(readSites: readonly string[], grants: readonly string[]): string[] {
  const [allowed, setAllowed] = useState<string[]>([]);
  const asked = JSON.stringify([readSites, grants]);
  useEffect(() => void allowedRules((JSON.parse(asked) as string[][])[0] ?? []).then(setAllowed), [asked]);
  return allowed;
}

/** The settings, one part after the other; each takes effect at once. */
export function Options({ begun, granted, kept: keptAtFirst, redraw }: OptionsProps) {
  const { say } = useWords();
  const { settings, change, fault } = useSettings(begun);
  const grants = useGrants(granted);
  const backup = useBackup();
  const [failure, setFailure] = useState<Fault | null>(null);
  const keys = useShortcuts();
  const mayReadAll = grants.includes(everySite.origins[0] ?? '');
  const mode = useMode(settings, mayReadAll, change);
  const following = useArchives(settings.archives, change);
  const rules = useSiteRules(settings, useAllowed(settings.readSites, grants), change);
  const told = fault ?? failure;
  const { kept, evict, ...forgetting } = useKept(keptAtFirst, setFailure);
  return (
    <>
      <h1>{say('settings.title')}</h1>
      <ModeChoice modes={['click', 'sites', 'everywhere']} {...mode} />
      <BadgeChoice mode={settings.badge} choose={(badge) => void change({ badge })} />
      <SitesPart {...rules} />
      <FollowingPart
        {...following}
        followSaved={settings.followSaved}
        followWhatIsSaved={(followSaved) => void change({ followSaved })}
        everySite={mayReadAll}
        giveEverySite={() => void askForEverySite()}
      />
      <GrantsPart grants={grants} takeBack={(pattern) => void giveBackSites([pattern])} />
      <LookPart
        language={settings.language}
        theme={settings.theme}
        speak={(language) => void change({ language }).then(redraw)}
        dress={(theme) => void change({ theme }).then(redraw)}
      />
      {keys.length > 0 && <KeysPart shortcuts={keys} change={() => void openShortcutSettings()} />}
      <KeptPart
        kept={kept}
        most={settings.mostReadings}
        forgotten={forgetting.forgotten}
        limit={(mostReadings) => void change({ mostReadings }).then((isKept) => isKept && evict(mostReadings))}
        forgetReadings={forgetting.forgetReadings}
      />
      {backup && <BackupPart {...backup} />}
      <ForgetPart kept={kept} done={forgetting.done} forget={forgetting.forget} openLibrary={() => openPage('library.html')} />
      <p role="alert" class="outcome">
        {told && <FaultText fault={told} />}
      </p>
    </>
  );
}
