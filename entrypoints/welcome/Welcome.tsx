import { FaultText } from '../../components/FaultText.tsx';
import { ModeChoice } from '../../components/ModeChoice.tsx';
import { useWords } from '../../components/words.tsx';
import { everySite } from '../../services/settings/permissions.ts';
import type { Settings } from '../../services/settings/settings.ts';
import { useGrants } from '../options/use-grants.ts';
import { useMode } from '../options/use-mode.ts';
import { useSettings } from '../options/use-settings.ts';
import { openPage } from '../popup/open-page.ts';

/** The first-run page: what Whence does, and the one question. */
export function Welcome({ begun, granted }: { begun: Settings; granted: string[] }) {
  const { say } = useWords();
  const { settings, change, fault } = useSettings(begun);
  const mayReadAll = useGrants(granted).includes(everySite.origins[0] ?? '');
  const mode = useMode(settings, mayReadAll, change);
  return (
    <>
      <h1>
        {/* What to look for in the toolbar. */}
        <img src="/icons/128.png" alt="" /> {say('welcome.title')}
      </h1>
      <p class="lead">{say('welcome.lead')}</p>
      <p>{say('welcome.what')}</p>
      <p>{say('welcome.privacy')}</p>
      <ModeChoice modes={['click', 'everywhere']} {...mode} />
      <p role="alert" class="outcome">
        {fault && <FaultText fault={fault} />}
      </p>
      <p class="remark">{say('welcome.later')}</p>
      <p class="actions">
        <button type="button" onClick={() => openPage('options.html')}>
          {say('settings.title')}
        </button>
      </p>
    </>
  );
}
