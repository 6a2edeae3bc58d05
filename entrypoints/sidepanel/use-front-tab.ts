import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import { isRestless, restlessFor } from '../popup/turns.ts';

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
    const turns = new Map<number, { moves: number[]; timer?: ReturnType<typeof setTimeout> }>();
    const turn = (tabId: number) => setFront((now) => (now?.tabId === tabId ? { tabId, turn: now.turn + 1 } : now));
    const updated = (tabId: number, changes: Changes) => {
      if (!movedOn(changes)) return;
      const moving = turns.get(tabId) ?? { moves: [] };
      turns.set(tabId, moving);
      if (!isRestless(moving, Date.now())) return turn(tabId);
      moving.timer ??= setTimeout(() => {
        delete moving.timer;
        turn(tabId);
      }, restlessFor);
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void browser.tabs
      .query({ active: true, windowId })
      .then(([tab]) => tab?.id !== undefined && setFront((now) => now ?? { tabId: tab.id as number, turn: 0 }));
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      for (const { timer } of turns.values()) clearTimeout(timer);
    };
  }, [windowId]);
  return front;
}
