import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TabReading } from '../../services/messages.ts';
import { hearTabNews } from '../../services/tabs/tab-news.ts';
import { keptOf } from './ask-about-tab.ts';
import { addressIn, watchTab } from './tab-page.ts';
import type { Turns } from './turns.ts';

interface Changes {
  tabId: number;
  unasked: boolean;
  turns: RefObject<Turns>;
  /** Another page may stand there. */
  moved: () => void;
  /** The article is no longer there. */
  gone: () => void;
  /** Its site may no longer be read. */
  withdrawn: () => void;
  /** What was found out about the page meanwhile. */
  found: (kept: TabReading) => void;
}

/** Tells what becomes of a tab while it is shown: what others find out about its page, and what it shows next, but where the reader is taken there by who shows this. */
export function useTabChanges({ tabId, unasked, turns, moved, gone, withdrawn, found }: Changes): void {
  useEffect(
    () =>
      hearTabNews(async (told) => {
        if (told.tabId === tabId && told.is === 'withdrawn') return withdrawn();
        // What the own question finds comes with its answer.
        if (told.tabId !== tabId || (turns.current?.isAsking && !unasked)) return;
        if (told.is === 'gone') return gone();
        const kept = await keptOf(tabId);
        if (kept) found(kept);
      }),
    [gone, withdrawn, found, turns, tabId, unasked],
  );
  useEffect(() => {
    if (unasked) return undefined;
    return watchTab(tabId, async () => {
      const address = await addressIn(tabId);
      if (address !== turns.current?.address || turns.current.isInVain) moved();
    });
  }, [moved, turns, tabId, unasked]);
}
