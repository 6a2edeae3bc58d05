/** What the popup and the side panel show of a page. */
import type { ComponentChild } from 'preact';
import type { CopyOutcome } from '../components/copying.ts';
import type { Following } from '../components/FollowPart.tsx';
import { ModeFooter } from '../components/ModeFooter.tsx';
import { PanelSubject } from '../components/PanelSubject.tsx';
import type { PopupState } from '../components/PopupStates.tsx';
import { PopupView } from '../components/PopupView.tsx';
import { attributionOf } from '../core/attribution/index.ts';
import type { Reading } from '../core/model.ts';
import { noArticleReading } from '../core/reading.test-support.ts';
import * as readings from './readings.ts';
import { nothing, type State } from './state.ts';

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

const copyMenu = '.joined button:last-child';

export const popupStates: Record<string, State> = {
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
  'a chain to follow': { view: followed(readings.foreignPermission(), { state: 'idle' }) },
  'a chain that gives no address': { view: followed(readings.wireCopy(), { state: 'idle' }) },
  'a chain being followed': { view: followed(readings.foreignPermission(), { state: 'walking', host: 'www.saltmarsh-review.test' }) },
  'a chain followed': { view: followed(readings.followedChain(), { state: 'idle' }) },
  'two origins, both followed': { view: followed(readings.twoOrigins(true), { state: 'idle' }) },
  'a chain that could not be followed': { view: followed(readings.foreignPermission(), { state: 'failed', error: 'The tab was closed.' }) },
  'from the cache': { view: popup(read(readings.originalReading(), 'cached')) },
  'from the cache, the page out of reach': { view: popup(read(readings.originalReading(), 'unreachable')) },
  reading: { view: popup({ state: 'reading' }) },
  'no article': { view: popup(read(noArticleReading())) },
  "the browser's own page": { view: popup({ state: 'unreadable', why: 'browser-page' }) },
  'a document': { view: popup({ state: 'unreadable', why: 'document' }) },
  'too large': { view: popup({ state: 'unreadable', why: 'too-large' }) },
  'no access': { view: popup({ state: 'unreadable', why: 'no-access' }) },
  'long on its way': { view: popup({ state: 'unreadable', why: 'awaited' }) },
  'has not come': { view: popup({ state: 'unreadable', why: 'not-come' }) },
  'the side panel on a page that was not read': {
    view: <PopupView known={{ state: 'unreadable', why: 'unasked' }} readAgain={nothing} readEverywhere={nothing} />,
  },
  'the side panel on a page whose permission was taken back': {
    view: <PopupView known={{ state: 'unreadable', why: 'withdrawn' }} readAgain={nothing} readEverywhere={nothing} />,
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
  'the foot of the popup': { view: <ModeFooter everywhere={false} change={nothing} openPanel={nothing} openLibrary={nothing} /> },
  failed: { view: popup({ state: 'failed', error: 'RangeError: too deep' }), clicks: ['details summary'] },
};
