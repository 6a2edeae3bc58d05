import { useEffect, useState } from 'preact/hooks';
import { ModeFooter } from '../../components/ModeFooter.tsx';
import { PanelSubject as Heading } from '../../components/PanelSubject.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { type PanelSubject, showInPanel, watchPanelSubject } from '../../services/panel.ts';
import { readsEverywhere } from '../../services/reading-mode.ts';
import { copyCredit } from '../popup/copy-credit.ts';
import { openPage } from '../popup/open-page.ts';
import { TabView } from '../popup/TabView.tsx';
import { useSaving } from '../popup/use-saving.ts';
import { stateOf } from '../popup/use-tab-reading.ts';
import { useFrontTab } from './use-front-tab.ts';

const nothing = () => undefined;

/** A reading that a door laid before the panel. There is no page in front of it whose words could be shown. */
function GivenReading({ windowId, subject: { url, known } }: { windowId: number; subject: PanelSubject }) {
  const save = useSaving(null);
  return (
    <>
      <Heading url={url} back={() => void showInPanel(windowId, null)} />
      <PopupView known={known.state === 'reading' ? known : stateOf(known, 'current')} readAgain={nothing} copy={copyCredit} save={save} />
    </>
  );
}

/** The tab in front, whichever that is, as the popup shows it. */
function FrontTabView({ windowId }: { windowId: number }) {
  const front = useFrontTab(windowId);
  if (!front) return null;
  const settings = () => openPage('options.html');
  return <TabView key={`${front.tabId} ${front.turn}`} tabId={front.tabId} unasked readEverywhere={settings} />;
}

/** The side panel of a window: what it was given to show, else the tab in front. */
export function Panel({ windowId, given }: { windowId: number; given: PanelSubject | null }) {
  const [subject, setSubject] = useState(given);
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  useEffect(() => watchPanelSubject(windowId, setSubject), [windowId]);
  useEffect(() => void readsEverywhere().then(setEverywhere), []);
  return (
    <>
      {subject ? <GivenReading key={subject.url} windowId={windowId} subject={subject} /> : <FrontTabView windowId={windowId} />}
      {everywhere !== null && <ModeFooter everywhere={everywhere} change={() => openPage('options.html')} />}
    </>
  );
}
