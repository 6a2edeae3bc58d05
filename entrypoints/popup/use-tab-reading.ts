import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupStates.tsx';
import type { TabReading } from '../../services/messages.ts';
import { send, sendSurely } from '../../services/send.ts';
import { hearTabNews } from '../../services/tab-news.ts';

const isRead = (known: TabReading | null) => known?.state === 'read';

/** What is known of a page, as the view takes it. */
export function stateOf(known: TabReading, freshness: 'current' | 'cached' | 'unreachable'): PopupState {
  if (known.state === 'read')
    return { state: 'read', reading: known.reading, readAt: Date.parse(known.readAt), now: Date.now(), freshness };
  return known.state === 'unread' ? { state: 'reading' } : known;
}

const failure = (error: unknown): TabReading => ({ state: 'failed', error: error instanceof Error ? error.message : String(error) });

/** What was asked about a tab: the kept reading, null where there is none, and the page's own. Neither rejects. */
interface Asked {
  kept: Promise<TabReading | null>;
  fresh: Promise<TabReading>;
}

/** What was asked before anything was drawn, and the kept reading where it is there by now. */
export interface Begun {
  asked: Asked;
  kept: TabReading | null;
}

function keptOf(tabId: number): Promise<TabReading | null> {
  const kept = send('reading.of', { tabId });
  return kept.then((known) => (isRead(known) ? known : null)).catch(() => null);
}

/** Asks for both at once: the page is read while the cache is searched. */
function ask(tabId: number, how: { insist: boolean; unasked: boolean }): Asked {
  return { kept: keptOf(tabId), fresh: sendSurely('reading.refresh', { tabId, ...how }).catch(failure) };
}

/** A worker that has to wake first lets the kept reading wait longer, and the popup says meanwhile that it reads. */
const longestWait = 150;

/** Asks about a tab that is about to be shown, and waits a moment for the kept reading: with it the first picture is the chain. */
export async function beginReading(tabId: number): Promise<Begun> {
  const asked = ask(tabId, { insist: false, unasked: false });
  const waited = new Promise<null>((resolve) => setTimeout(resolve, longestWait, null));
  return { asked, kept: await Promise.race([asked.kept, waited]) };
}

/**
 * What is known of a tab's page: the kept reading at once, the page's own as soon as it has been read, and the kept one still where it
 * can't be. `unasked`: the reader came by and asked for nothing; what others find out about the tab meanwhile is shown too. `begun`: what
 * was asked already.
 */
export function useTabReading(
  tabId: number,
  unasked: boolean,
  begun?: Begun,
): {
  known: PopupState;
  readAgain: (insist: boolean) => void;
  show: (found: TabReading) => void;
} {
  const [known, setKnown] = useState<PopupState>(() => (begun?.kept ? stateOf(begun.kept, 'cached') : { state: 'reading' }));
  const asked = useRef(begun?.asked);
  const read = useCallback(
    async (insist: boolean) => {
      const { kept, fresh } = asked.current ?? ask(tabId, { insist, unasked: unasked && !insist });
      asked.current = undefined;
      const before = await kept;
      if (before && before !== begun?.kept) setKnown(stateOf(before, 'cached'));
      const now = await fresh;
      if (isRead(now) || !before) setKnown(stateOf(now, 'current'));
      else setKnown(stateOf(before, 'unreachable'));
    },
    [tabId, unasked, begun],
  );
  useEffect(() => void read(false), [read]);
  useEffect(() => {
    if (!unasked) return undefined;
    return hearTabNews(async (told) => {
      if (told.tabId !== tabId) return;
      if (told.is === 'gone') return read(false);
      const kept = await keptOf(tabId);
      if (kept) setKnown(stateOf(kept, 'current'));
    });
  }, [read, tabId, unasked]);
  const readAgain = useCallback(
    (insist: boolean) => {
      setKnown({ state: 'reading' });
      void read(insist);
    },
    [read],
  );
  const show = useCallback((found: TabReading) => setKnown(stateOf(found, 'current')), []);
  return { known, readAgain, show };
}
