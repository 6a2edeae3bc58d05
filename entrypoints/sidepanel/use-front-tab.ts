import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import { countMoves, type Moves } from '../popup/moves.ts';

/** A tab, and how often it has moved on to another page since it was first seen. */
export interface FrontTab {
  tabId: number;
  turn: number;
}

interface Changes {
  status?: string;
  url?: string;
}

/** Loaded, or moved on without loading: Firefox tells that by the address alone. */
const movedOn = ({ status, url }: Changes) => status === 'complete' || (url !== undefined && status === undefined);

/** Returns the tab in front of a window, as it changes; null until it is known. */
export function useFrontTab(windowId: number): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => {
    const activated = (active: { tabId: number; windowId: number }) =>
      active.windowId === windowId && setFront({ tabId: active.tabId, turn: 0 });
    const moves = new Map<number, Moves>();
    const updated = (tabId: number, changes: Changes) => {
      if (!movedOn(changes)) return;
      const ofTab = moves.get(tabId) ?? countMoves();
      moves.set(tabId, ofTab);
      const turn = () => setFront((now) => (now?.tabId === tabId ? { tabId, turn: now.turn + 1 } : now));
      ofTab.moved(turn, turn);
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void browser.tabs
      .query({ active: true, windowId })
      .then(([tab]) => tab?.id !== undefined && setFront((now) => now ?? { tabId: tab.id as number, turn: 0 }));
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      for (const { end } of moves.values()) end();
    };
  }, [windowId]);
  return front;
}
