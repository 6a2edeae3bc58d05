import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupStates.tsx';
import type { TabReading } from '../../services/messages.ts';
import { hearTabNews } from '../../services/tabs/tab-news.ts';
import { ask, type Begun, isRead, keptOf, mayStillCome, stateOf } from './ask-about-tab.ts';
import { addressIn, isLoading, watchTab, whenLoaded } from './tab-page.ts';

/**
 * What is known of a tab's page: the kept reading at once, the page's own as soon as it has been read, and the kept one still where it
 * can't be. A page that is on its way is waited for; what the tab shows next, and what is found out about it meanwhile, is shown too.
 * `unasked`: the reader came by and asked for nothing, and is taken to the next page by who shows this. `begun`: what was asked already.
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
  // What was asked before the latest question is answered too late.
  const turn = useRef({ times: 0, isAsking: false, isAwaited: false, isInVain: false, address: null as string | null });
  const read = useCallback(
    async (insist: boolean): Promise<void> => {
      turn.current.isAsking = true;
      turn.current.isInVain = false;
      turn.current.times += 1;
      const { times } = turn.current;
      const isLate = () => turn.current.times !== times;
      const { address, kept, fresh } = asked.current ?? ask(tabId, { insist, unasked: unasked && !insist });
      asked.current = undefined;
      turn.current.address = await address;
      const before = await kept;
      if (before && before !== begun?.kept && !isLate()) setKnown(stateOf(before, 'cached'));
      const now = await fresh;
      if (isLate()) return;
      turn.current.isAsking = false;
      if (mayStillCome(now) && (await isLoading(tabId))) {
        await whenLoaded(tabId, () => {
          if (isLate()) return;
          turn.current.isAwaited = true;
          if (!before) setKnown({ state: 'unreadable', why: 'awaited' });
        });
        return isLate() ? undefined : read(insist);
      }
      const hasNotCome = turn.current.isAwaited && now.state === 'unreadable' && mayStillCome(now);
      turn.current.isAwaited = false;
      turn.current.isInVain = !isRead(now);
      if (isRead(now) || !before) setKnown(hasNotCome ? { state: 'unreadable', why: 'not-come' } : stateOf(now, 'current'));
      else setKnown(stateOf(before, 'unreachable'));
    },
    [tabId, unasked, begun],
  );
  useEffect(() => void read(false), [read]);
  useEffect(
    () =>
      hearTabNews(async (told) => {
        // What the own question finds comes with its answer.
        if (told.tabId !== tabId || (turn.current.isAsking && !unasked)) return;
        if (told.is === 'gone') return read(false);
        const kept = await keptOf(tabId);
        if (!kept) return;
        turn.current.times += 1;
        setKnown(stateOf(kept, 'current'));
      }),
    [read, tabId, unasked],
  );
  useEffect(() => {
    if (unasked) return undefined;
    return watchTab(tabId, async () => {
      const address = await addressIn(tabId);
      if (address === turn.current.address && !turn.current.isInVain) return;
      setKnown({ state: 'reading' });
      void read(false);
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
