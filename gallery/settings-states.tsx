/** What a reader chooses, gives and takes back: the welcome page and the settings. */
import { BadgeChoice } from '../components/BadgeChoice.tsx';
import { ModeChoice } from '../components/ModeChoice.tsx';
import { FollowingPart } from '../components/settings/FollowingPart.tsx';
import { ForgetPart } from '../components/settings/ForgetPart.tsx';
import { GrantsPart } from '../components/settings/GrantsPart.tsx';
import { KeptPart } from '../components/settings/KeptPart.tsx';
import { KeysPart } from '../components/settings/KeysPart.tsx';
import { LookPart } from '../components/settings/LookPart.tsx';
import { SitesPart } from '../components/settings/SitesPart.tsx';
import { nothing, type State } from './state.ts';

const kept = { readings: 1234, notes: 17, bytes: 4_210_000 };

export const settingsStates: Record<string, State> = {
  'the choice of when to read': {
    view: <ModeChoice modes={['click', 'sites', 'everywhere']} mode="click" outcome="denied" choose={nothing} />,
    dress: 'welcome',
  },
  'the choice of the badge': {
    view: <BadgeChoice mode="republished" choose={nothing} />,
    dress: 'welcome',
  },
  'sites with a rule of their own': {
    view: (
      <div class="settings">
        <SitesPart
          sites={[
            { host: 'harbour-post.test', rule: 'read', lacksPermission: true },
            { host: 'quayside-courier.test', rule: 'quiet', lacksPermission: false },
            { host: `${'very-'.repeat(12)}long.saltmarsh-review.test`, rule: 'skip', lacksPermission: false },
          ]}
          told={{ what: 'not-a-site' }}
          add={nothing}
          remove={nothing}
          allow={nothing}
        />
        <GrantsPart grants={['*://*/*', '*://*.harbour-post.test/*']} takeBack={nothing} />
      </div>
    ),
    dress: 'welcome',
  },
  'no site with a rule of its own': {
    view: (
      <div class="settings">
        <SitesPart sites={[]} told={null} add={nothing} remove={nothing} allow={nothing} />
        <FollowingPart
          archives={false}
          refused
          useArchives={nothing}
          followSaved
          followWhatIsSaved={nothing}
          everySite={false}
          giveEverySite={nothing}
        />
        <GrantsPart grants={[]} takeBack={nothing} />
      </div>
    ),
    dress: 'welcome',
  },
  'language, colours and keys': {
    view: (
      <div class="settings">
        <LookPart language={null} theme="auto" speak={nothing} dress={nothing} />
        <KeysPart
          shortcuts={[
            { name: 'open', what: 'Open Whence', key: 'Alt+Shift+Q' },
            { name: 'copy', what: 'Copy attribution', key: '' },
          ]}
          change={nothing}
        />
      </div>
    ),
    dress: 'welcome',
  },
  'what is kept': {
    view: (
      <div class="settings">
        <KeptPart kept={kept} most={5000} forgotten={312} limit={nothing} forgetReadings={nothing} />
        <ForgetPart kept={kept} done="all but notes" forget={nothing} openLibrary={nothing} />
      </div>
    ),
    dress: 'welcome',
  },
  'forgetting everything': {
    view: (
      <div class="settings">
        <ForgetPart kept={kept} done={null} forget={nothing} openLibrary={nothing} />
      </div>
    ),
    dress: 'welcome',
    clicks: ['[data-part=forget] button'],
  },
};
