/** Every state that a reader can meet, by name, with what is done in it before the picture is taken. */
import type { ComponentChild } from 'preact';
import { Badge } from '../components/Badge.tsx';
import { BadgeChoice } from '../components/BadgeChoice.tsx';
import { ComparisonView, type LaidTexts } from '../components/comparison/ComparisonView.tsx';
import type { CopyOutcome } from '../components/copying.ts';
import type { Following } from '../components/FollowPart.tsx';
import { MapView } from '../components/library/MapView.tsx';
import type { ListedPage } from '../components/library/PageList.tsx';
import { StoryView } from '../components/library/StoryView.tsx';
import { ModeChoice } from '../components/ModeChoice.tsx';
import { ModeFooter } from '../components/ModeFooter.tsx';
import { PanelSubject } from '../components/PanelSubject.tsx';
import type { PopupState } from '../components/PopupStates.tsx';
import { PopupView } from '../components/PopupView.tsx';
import { FollowingPart } from '../components/settings/FollowingPart.tsx';
import { ForgetPart } from '../components/settings/ForgetPart.tsx';
import { GrantsPart } from '../components/settings/GrantsPart.tsx';
import { KeptPart } from '../components/settings/KeptPart.tsx';
import { KeysPart } from '../components/settings/KeysPart.tsx';
import { LookPart } from '../components/settings/LookPart.tsx';
import { SitesPart } from '../components/settings/SitesPart.tsx';
import { attributionOf } from '../core/attribution/index.ts';
import type { Reading } from '../core/model.ts';
import { noArticleReading } from '../core/reading.test-support.ts';
import { changedIn, everyChange, unchanged } from './compared-texts.ts';
import * as drawn from './drawn-pages.ts';
import { keepingStates } from './keeping-states.tsx';
import { libraryStates } from './library-states.tsx';
import * as readings from './readings.ts';

interface State {
  view: ComponentChild;
  /** What is clicked, one after the other. */
  clicks?: string[];
  /** What is dressed by a style of its own: the badge, in a page of others, the welcome page, the comparison, map and story, the library. */
  dress?: 'badge' | 'welcome' | 'comparison' | 'drawing' | 'library';
}

const nothing = () => undefined;

function popup(known: PopupState, outcome: (reading: Reading) => CopyOutcome = credit): ComponentChild {
  return <PopupView known={known} readAgain={nothing} showWords={async () => 'shown'} copy={async (reading) => outcome(reading)} />;
}

/** The popup of a chain that can be followed. */
function followed(reading: Reading, following: Following): ComponentChild {
  return (
    <PopupView
      known={read(reading)}
      readAgain={nothing}
      showWords={async () => 'shown'}
      follow={{ following, follow: nothing, stop: nothing }}
    />
  );
}

function credit(reading: Reading): CopyOutcome {
  const made = attributionOf(reading);
  return made ? { state: 'copied', words: made.text } : { state: 'nothing' };
}

const read = (reading: Reading, freshness: 'current' | 'cached' | 'unreachable' = 'current'): PopupState => ({
  state: 'read',
  reading,
  readAt: 0,
  now: 300_000,
  freshness,
});

const badge = (reading: Reading, fault: string | null = null) => (
  <Badge reading={reading} showWords={async () => 'shown'} dismiss={nothing} save={async () => ({ state: 'idle' })} fault={fault} />
);

const comparison = (texts: LaidTexts, layout: 'beside' | 'merged'): State => ({
  view: <ComparisonView texts={texts} layout={layout} print={nothing} />,
  dress: 'comparison',
});
const kept = { readings: 1234, notes: 17, bytes: 4_210_000 };

const copyMenu = '.joined button:last-child';

const doing = { goTo: nothing, chooseOnly: nothing, save: nothing };
const mapOf = (pages: ListedPage[]) => <MapView entries={pages} everyKind={pages} {...doing} />;
const storiesOf = (pages: ListedPage[]) => (
  <StoryView entries={pages} everyKind={pages} at={null} readingsOf={async () => drawn.storyReadings} {...doing} />
);

export const states: Record<string, State> = {
  'republished, with a permission for others': { view: popup(read(readings.foreignPermission())) },
  'nothing declared': { view: popup(read(readings.originalReading())) },
  'nothing said at all': { view: popup(read(readings.silentOnReuse())), clicks: ['[data-part=reuse] > summary'] },
  'wire copy': { view: popup(read(readings.wireCopy())) },
  'two origins': { view: popup(read(readings.twoOrigins())) },
  'both sides of a conflict about rights': { view: popup(read(readings.foreignPermission())), clicks: ['.conflict summary'] },
  'fourteen people': { view: popup(read(readings.fourteenAuthors())) },
  'fourteen people, all shown': { view: popup(read(readings.fourteenAuthors())), clicks: ['.byline button'] },
  'an outlet of 300 letters': { view: popup(read(readings.longOutlet())) },
  'eight hops': { view: popup(read(readings.eightHops())) },
  'every standing': { view: popup(read(readings.everyStanding())) },
  'a page in Arabic': { view: popup(read(readings.arabicPage())) },
  'a page in Chinese': { view: popup(read(readings.chinesePage())) },
  'reuse, purpose by purpose': { view: popup(read(readings.everyPurpose())), clicks: ['[data-part=reuse] > summary'] },
  'evidence of rights and authors': {
    view: popup(read(readings.foreignPermission())),
    clicks: ['header [data-part=evidence] summary', '[data-part=rights] [data-part=evidence] summary'],
  },
  'words shown on the page': {
    view: popup(read(readings.originalReading())),
    clicks: ['header [data-part=evidence] summary', 'header .quotation button'],
  },
  cited: { view: popup(read(readings.reprintReading())), clicks: ['[data-part=cited] summary'] },
  'the formats of a credit': { view: popup(read(readings.everyPurpose())), clicks: [copyMenu] },
  'a credit copied': { view: popup(read(readings.everyPurpose())), clicks: ['.joined button:first-child'] },
  'the styles of a citation': { view: popup(read(readings.everyPurpose())), clicks: ['.actions > button'] },
  'no credit to give': { view: popup(read(readings.twoOrigins())), clicks: ['.joined button:first-child'] },
  'the clipboard refused': {
    view: popup(read(readings.reprintReading()), () => ({ state: 'refused' })),
    clicks: ['.joined button:first-child'],
  },
  'a chain to follow': { view: followed(readings.wireCopy(), { state: 'idle' }) },
  'a chain being followed': { view: followed(readings.wireCopy(), { state: 'walking', host: 'www.saltmarsh-review.test' }) },
  'a chain followed': { view: followed(readings.followedChain(), { state: 'idle' }) },
  'two origins, both followed': { view: followed(readings.twoOrigins(true), { state: 'idle' }) },
  'a chain that could not be followed': { view: followed(readings.wireCopy(), { state: 'failed', error: 'The tab was closed.' }) },
  'from the cache': { view: popup(read(readings.originalReading(), 'cached')) },
  'from the cache, the page out of reach': { view: popup(read(readings.originalReading(), 'unreachable')) },
  reading: { view: popup({ state: 'reading' }) },
  'no article': { view: popup(read(noArticleReading())) },
  "the browser's own page": { view: popup({ state: 'unreadable', why: 'browser-page' }) },
  'a document': { view: popup({ state: 'unreadable', why: 'document' }) },
  'too large': { view: popup({ state: 'unreadable', why: 'too-large' }) },
  'no access': { view: popup({ state: 'unreadable', why: 'no-access' }) },
  'the side panel on a page that was not read': {
    view: <PopupView known={{ state: 'unreadable', why: 'unasked' }} readAgain={nothing} readEverywhere={nothing} />,
  },
  'the side panel with a page that is not open': {
    view: (
      <>
        <PanelSubject url="https://www.quayside-courier.test/2024/05/the-tide-tables" back={nothing} />
        {popup(read(readings.reprintReading()))}
      </>
    ),
  },
  'the side panel with a page that could not be read': {
    view: (
      <>
        <PanelSubject url="https://www.quayside-courier.test/2024/05/the-tide-tables" back={nothing} />
        {popup({ state: 'unreached', why: 'robots' })}
      </>
    ),
  },
  'words that were selected': {
    view: (
      <PopupView
        known={read(readings.reprintReading())}
        readAgain={nothing}
        selected={readings.reprintReading().evidence.find(({ where }) => where === 'visible-text')?.quote}
      />
    ),
  },
  'selected words that say nothing': {
    view: <PopupView known={read(readings.reprintReading())} readAgain={nothing} selected="the tide was low" />,
  },
  'the foot of the popup': { view: <ModeFooter everywhere={false} change={nothing} openPanel={nothing} /> },
  failed: { view: popup({ state: 'failed', error: 'RangeError: too deep' }), clicks: ['details summary'] },
  'the choice of when to read': {
    view: <ModeChoice modes={['click', 'sites', 'everywhere']} mode="click" outcome="denied" choose={nothing} />,
    dress: 'welcome',
  },
  'texts side by side': comparison(everyChange(), 'beside'),
  'texts in one column': comparison(everyChange(), 'merged'),
  'texts in Arabic side by side': comparison(changedIn('Arabic', 'ar'), 'beside'),
  'texts in Chinese side by side': comparison(changedIn('Chinese', 'zh'), 'beside'),
  'texts without a difference': comparison(unchanged(), 'beside'),
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
  ...keepingStates,
  badge: { view: badge(readings.reprintReading()), dress: 'badge' },
  'badge, two origins': { view: badge(readings.twoOrigins()), dress: 'badge' },
  'badge, an outlet of 300 letters': { view: badge(readings.longOutlet()), dress: 'badge' },
  'badge, its card': { view: badge(readings.reprintReading()), dress: 'badge', clicks: ['.badge-line'] },
  'badge, put away': { view: badge(readings.reprintReading()), dress: 'badge', clicks: ['.badge-dismiss'] },
  'badge, not to be put away': { view: badge(readings.reprintReading(), 'No answer to badge.dismissed'), dress: 'badge' },
  ...libraryStates,
  'the map': { view: mapOf(drawn.storyPages), dress: 'drawing' },
  'the map, an outlet chosen': {
    view: mapOf(drawn.storyPages),
    dress: 'drawing',
    clicks: ['[data-part=map-outlets] tbody button'],
  },
  'the map of three hundred outlets': { view: mapOf(drawn.thicket), dress: 'drawing' },
  'the map of nothing': { view: mapOf([]), dress: 'drawing' },
  'a list of stories': { view: storiesOf(drawn.thicket), dress: 'drawing' },
  'a story': { view: storiesOf(drawn.storyPages), dress: 'drawing', clicks: ['[data-part=story-row] button'] },
  'no story': { view: storiesOf([]), dress: 'drawing' },
};
