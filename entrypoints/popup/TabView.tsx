import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { QuoteSelector } from '../../core/model.ts';
import type { Wish } from '../../services/browser/wish.ts';
import { send } from '../../services/send.ts';
import type { Begun } from './ask-about-tab.ts';
import { copyCredit } from './copy-credit.ts';
import { LazyView } from './LazyView.tsx';
import { useFollowing } from './use-following.ts';
import { useSaving } from './use-saving.ts';
import { useTabReading } from './use-tab-reading.ts';

interface TabViewProps {
  tabId: number;
  /** The reader came by and asked for nothing: the side panel, as tabs change. */
  unasked?: boolean;
  readEverywhere?: (() => void) | undefined;
  /** What a key or a menu asked for. */
  wish?: Wish | null;
  /** What was asked about the tab before anything was drawn. */
  begun?: Begun | undefined;
}

/** The reading of one tab's page, kept up to date. */
export function TabView({ tabId, unasked = false, readEverywhere, wish = null, begun }: TabViewProps) {
  const { known, readAgain, show } = useTabReading(tabId, unasked, begun);
  const { walk, ...follow } = useFollowing(
    useMemo(() => ({ tabId }), [tabId]),
    show,
  );
  const save = useSaving(tabId, walk);
  const showWords = useCallback((selector: QuoteSelector) => send('quote.show', { tabId, selector }), [tabId]);
  const isCurrent = known.state === 'read' && known.freshness !== 'cached' && known.reading.page.kind === 'article';
  const toSave = wish?.what === 'save' && isCurrent ? known.reading : null;
  const { save: saveNote } = save;
  const isSaved = useRef(false);
  useEffect(() => {
    // Once, though more becomes known of the page.
    if (!toSave || isSaved.current) return;
    isSaved.current = true;
    saveNote(toSave, '', [], false);
  }, [toSave, saveNote]);
  return (
    <LazyView
      known={known}
      readAgain={readAgain}
      showWords={showWords}
      copy={copyCredit}
      copyAtOnce={wish?.what === 'copy'}
      asked={wish?.what === 'copy' || wish?.what === 'save' ? wish.what : undefined}
      selected={wish?.what === 'selection' ? wish.words : undefined}
      follow={follow}
      save={save}
      readEverywhere={readEverywhere}
    />
  );
}
