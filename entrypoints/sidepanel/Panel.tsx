import { useEffect, useMemo, useState } from 'preact/hooks';
import { ModeFooter } from '../../components/ModeFooter.tsx';
import { PanelSubject as Heading } from '../../components/PanelSubject.tsx';
import { type PanelSubject, showInPanel, subjectOfPanel, watchPanelSubject } from '../../services/browser/panel.ts';
import { stateOf } from '../popup/ask-about-tab.ts';
import { copyCredit } from '../popup/copy-credit.ts';
import { LazyView } from '../popup/LazyView.tsx';
import { openPage } from '../popup/open-page.ts';
import { TabView } from '../popup/TabView.tsx';
import { useFollowing } from '../popup/use-following.ts';
import { useSaving } from '../popup/use-saving.ts';
import { useFrontTab } from './use-front-tab.ts';
import { useLinkReading } from './use-link-reading.ts';
import { useReadsEverywhere } from './use-reads-everywhere.ts';

const nothing = () => undefined;

/** A reading that a door laid before the panel; what following its chain finds is laid there too. There is no page in front of it whose words could be shown. */
function GivenReading({ windowId, subject }: { windowId: number; subject: PanelSubject }) {
  const { url, known } = subject;
  const readAgain = useLinkReading(windowId, subject);
  const { walk, ...follow } = useFollowing(
    useMemo(() => ({ windowId, url }), [windowId, url]),
    nothing,
  );
  const save = useSaving(null, walk);
  return (
    <>
      <Heading url={url} back={() => void showInPanel(windowId, null)} />
      <LazyView
        known={known.state === 'reading' ? known : stateOf(known, 'current')}
        readAgain={readAgain}
        copy={copyCredit}
        isAway
        follow={follow}
        save={save}
      />
    </>
  );
}

/** The tab in front, whichever that is, as the popup shows it. */
function FrontTabView({ windowId, everywhere }: { windowId: number; everywhere: boolean | null }) {
  const front = useFrontTab(windowId);
  if (!front) return null;
  const settings = () => openPage('options.html');
  return (
    <TabView
      key={`${front.tabId} ${front.turn}`}
      tabId={front.tabId}
      unasked
      readEverywhere={everywhere === false ? settings : undefined}
    />
  );
}

/** The side panel of a window: what it was given to show, else the tab in front. */
export function Panel({ windowId, given }: { windowId: number; given: PanelSubject | null }) {
  const [subject, setSubject] = useState(given);
  const everywhere = useReadsEverywhere();
  useEffect(() => {
    const end = watchPanelSubject(windowId, setSubject);
    // What was laid there while the panel was being drawn.
    void subjectOfPanel(windowId).then(setSubject);
    return end;
  }, [windowId]);
  return (
    <>
      {subject ? (
        <GivenReading key={subject.url} windowId={windowId} subject={subject} />
      ) : (
        <FrontTabView windowId={windowId} everywhere={everywhere} />
      )}
      {everywhere !== null && (
        <ModeFooter everywhere={everywhere} change={() => openPage('options.html')} openLibrary={() => openPage('library.html')} />
      )}
    </>
  );
}
