import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';
import { ModeFooter } from '../../components/ModeFooter.tsx';
import { hasPanel, openPanel, showInPanel } from '../../services/browser/panel.ts';
import type { Wish } from '../../services/browser/wish.ts';
import { readsEverywhere } from '../../services/settings/reading-mode.ts';
import type { Begun } from './ask-about-tab.ts';
import { loadRest } from './LazyView.tsx';
import { leavePopup, openPage } from './open-page.ts';
import { TabView } from './TabView.tsx';

/** The panel opens on the tab in front: whatever else it was given to show stands back. */
function openPanelHere(windowId: number): void {
  void openPanel(windowId).then((opened) => opened && leavePopup());
  void showInPanel(windowId, null);
}

/** The popup of one tab: its reading, when Whence reads, and the way to the side panel. */
export function Popup({ tabId, wish, begun }: { tabId: number; wish: Wish | null; begun: Begun }) {
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.tabs.get(tabId).then((tab) => setWindowId(tab.windowId));
    // The foot comes with what stands above it, and is not pushed down.
    void Promise.all([readsEverywhere(), loadRest()]).then(([everywhere]) => setEverywhere(everywhere));
  }, [tabId]);
  return (
    <>
      <TabView tabId={tabId} wish={wish} begun={begun} />
      {everywhere !== null && (
        <ModeFooter
          everywhere={everywhere}
          change={() => openPage('options.html')}
          openLibrary={() => openPage('library.html')}
          openPanel={windowId !== null && hasPanel() ? () => openPanelHere(windowId) : undefined}
        />
      )}
    </>
  );
}
