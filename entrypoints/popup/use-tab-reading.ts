import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/PopupStates.tsx';
import type { TabReading } from '../../services/messages.ts';
import { ask, type Begun, isRead, mayStillCome, stateAtLast, stateOf } from './ask-about-tab.ts';
import { countMoves } from './moves.ts';
import { isLoading, whenLoaded } from './tab-page.ts';
import { endTurn, noTurns, takeTurn } from './turns.ts';
import { useTabChanges } from './use-tab-changes.ts';

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
  const { read, turns } = useReading(tabId, unasked, begun, setKnown);
  useEffect(() => void read(false), [read]);
  const readAgain = useCallback(
    (insist: boolean) => {
      setKnown({ state: 'reading' });
      void read(insist);
    },
    [read],
  );
  const show = useCallback((found: TabReading) => setKnown(stateOf(found, 'current')), []);
  const found = useCallback(
    (kept: TabReading) => {
      turns.current.times += 1;
      show(kept);
    },
    [show],
  );
  const gone = useCallback(() => void read(false), [read]);
  // Of a page that moves on and on what was read is shown, and that is read again now and then.
  const moves = useMemo(countMoves, []);
  useEffect(() => moves.end, [moves]);
  const moved = useCallback(() => moves.moved(() => readAgain(false), gone), [moves, readAgain, gone]);
  const withdrawn = useCallback(() => {
    turns.current.times += 1;
    setKnown({ state: 'unreadable', why: 'withdrawn' });
  }, []);
  useTabChanges({ tabId, unasked, turns, moved, gone, withdrawn, found });
  return { known, readAgain, show };
}

/** Reading the tab's page: what comes late, after it was asked for anew, is not shown. */
function useReading(tabId: number, unasked: boolean, begun: Begun | undefined, setKnown: (known: PopupState) => void) {
  const asked = useRef(begun?.asked);
  const turns = useRef({ ...noTurns });
  const read = useCallback(
    async (insist: boolean): Promise<void> => {
      const isLate = takeTurn(turns.current);
      const { address, kept, fresh } = asked.current ?? ask(tabId, { insist, unasked: unasked && !insist });
      asked.current = undefined;
      turns.current.address = await address;
      const before = await kept;
      if (before && before !== begun?.kept && !isLate()) setKnown(stateOf(before, 'cached'));
      const now = await fresh;
      if (isLate()) return;
      turns.current.isAsking = false;
      if (mayStillCome(now) && (await isLoading(tabId))) {
        await whenLoaded(tabId, () => {
          if (isLate()) return;
          turns.current.isAwaited = true;
          if (!before) setKnown({ state: 'unreadable', why: 'awaited' });
        });
        return isLate() ? undefined : read(insist);
      }
      const hasNotCome = endTurn(turns.current, { isRead: isRead(now), mayCome: now.state === 'unreadable' && mayStillCome(now) });
      setKnown(stateAtLast(now, before, hasNotCome));
    },
    [tabId, unasked, begun],
  );
  return { read, turns };
}
