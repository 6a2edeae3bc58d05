import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import { ModeFooter } from '../../components/ModeFooter.tsx';
import { hasPanel, openPanel, showInPanel } from '../../services/panel.ts';
import { readsEverywhere } from '../../services/reading-mode.ts';
import type { Wish } from '../../services/wish.ts';
import { leavePopup, openPage } from './open-page.ts';
import { TabView } from './TabView.tsx';

/** The panel opens on the tab in front: whatever else it was given to show stands back. */
function openPanelHere(windowId: number): void {
  void openPanel(windowId).then((opened) => opened && leavePopup());
  void showInPanel(windowId, null);
}

/** The popup of one tab: its reading, when Whence reads, and the way to the side panel. */
export function Popup({ tabId, wish }: { tabId: number; wish: Wish | null }) {
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void readsEverywhere().then(setEverywhere);
    void browser.tabs.get(tabId).then((tab) => setWindowId(tab.windowId));
  }, [tabId]);
  return (
    <>
      <TabView tabId={tabId} wish={wish} />
      {everywhere !== null && (
        <ModeFooter
          everywhere={everywhere}
          change={() => openPage('options.html')}
          openPanel={windowId !== null && hasPanel() ? () => openPanelHere(windowId) : undefined}
        />
      )}
    </>
  );
}
