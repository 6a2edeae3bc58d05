import { browser } from '@wxt-dev/browser';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ModeFooter } from '../../components/ModeFooter.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import type { QuoteSelector } from '../../core/model.ts';
import { readsEverywhere } from '../../services/reading-mode.ts';
import { send } from '../../services/send.ts';
import { copyCredit } from './copy-credit.ts';
import { useFollowing } from './use-following.ts';
import { useSaving } from './use-saving.ts';
import { useTabReading } from './use-tab-reading.ts';

function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(() => close());
}

/** The popup of one tab: its reading, kept up to date, and when Whence reads. */
export function Popup({ tabId }: { tabId: number }) {
  const { known, readAgain, show } = useTabReading(tabId);
  const follow = useFollowing(tabId, show);
  const save = useSaving();
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  const showWords = useCallback((selector: QuoteSelector) => send('quote.show', { tabId, selector }), [tabId]);
  useEffect(() => void readsEverywhere().then(setEverywhere), []);
  return (
    <>
      <PopupView known={known} readAgain={readAgain} showWords={showWords} copy={copyCredit} follow={follow} save={save} />
      {everywhere !== null && <ModeFooter everywhere={everywhere} change={openWelcome} />}
    </>
  );
}
