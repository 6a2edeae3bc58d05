import { useCallback } from 'preact/hooks';
import { PopupView } from '../../components/PopupView.tsx';
import type { QuoteSelector } from '../../core/model.ts';
import { send } from '../../services/send.ts';
import { copyCredit } from './copy-credit.ts';
import { useFollowing } from './use-following.ts';
import { useSaving } from './use-saving.ts';
import { useTabReading } from './use-tab-reading.ts';

interface TabViewProps {
  tabId: number;
  /** The reader came by and asked for nothing: the side panel, as tabs change. */
  unasked?: boolean;
  readEverywhere?: () => void;
}

/** The reading of one tab's page, kept up to date. */
export function TabView({ tabId, unasked = false, readEverywhere }: TabViewProps) {
  const { known, readAgain, show } = useTabReading(tabId, unasked);
  const follow = useFollowing(tabId, show);
  const save = useSaving();
  const showWords = useCallback((selector: QuoteSelector) => send('quote.show', { tabId, selector }), [tabId]);
  return (
    <PopupView
      known={known}
      readAgain={readAgain}
      showWords={showWords}
      copy={copyCredit}
      follow={follow}
      save={save}
      readEverywhere={readEverywhere}
    />
  );
}
