import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupView.tsx';
import type { TabReading } from '../../services/messages.ts';
import { send } from '../../services/send.ts';
import { hearTabNews } from '../../services/tab-news.ts';

const isRead = (known: TabReading | null) => known?.state === 'read';

/** What is known of a page, as the view takes it. */
export function stateOf(known: TabReading, freshness: 'current' | 'cached' | 'unreachable'): PopupState {
  if (known.state === 'read')
    return { state: 'read', reading: known.reading, readAt: Date.parse(known.readAt), now: Date.now(), freshness };
  return known.state === 'unread' ? { state: 'reading' } : known;
}

const failure = (error: unknown): TabReading => ({ state: 'failed', error: error instanceof Error ? error.message : String(error) });

/**
 * What is known of a tab's page: the kept reading at once, the page's own as soon as it has been read, and the kept one still where it
 * can't be. `unasked`: the reader came by and asked for nothing; what others find out about the tab meanwhile is shown too.
 */
export function useTabReading(
  tabId: number,
  unasked: boolean,
): {
  known: PopupState;
  readAgain: (insist: boolean) => void;
  show: (found: TabReading) => void;
} {
  const [known, setKnown] = useState<PopupState>({ state: 'reading' });
  const read = useCallback(
    async (insist: boolean) => {
      // Both are asked for at once: the page is read while the cache is searched.
      const fresh = send('reading.refresh', { tabId, insist, unasked: unasked && !insist }).catch(failure);
      const kept = await send('reading.of', { tabId }).catch(() => null);
      if (kept && isRead(kept)) setKnown(stateOf(kept, 'cached'));
      const now = await fresh;
      if (isRead(now) || !kept || !isRead(kept)) setKnown(stateOf(now, 'current'));
      else setKnown(stateOf(kept, 'unreachable'));
    },
    [tabId, unasked],
  );
  useEffect(() => void read(false), [read]);
  useEffect(() => {
    if (!unasked) return undefined;
    return hearTabNews(async (told) => {
      if (told.tabId !== tabId) return;
      if (told.is === 'gone') return read(false);
      const kept = await send('reading.of', { tabId }).catch(() => null);
      if (kept && isRead(kept)) setKnown(stateOf(kept, 'current'));
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
