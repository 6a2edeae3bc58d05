import type { PopupState } from '../../components/PopupStates.tsx';
import type { TabReading } from '../../services/messages.ts';
import { send, sendSurely } from '../../services/send.ts';
import { addressIn } from './tab-page.ts';

/** Says whether a page was read. */
export const isRead = (known: TabReading | null) => known?.state === 'read';

/** What is known of a page, as the view takes it. */
export function stateOf(known: TabReading, freshness: 'current' | 'cached' | 'unreachable'): PopupState {
  if (known.state === 'read')
    return { state: 'read', reading: known.reading, readAt: Date.parse(known.readAt), now: Date.now(), freshness };
  return known.state === 'unread' ? { state: 'reading' } : known;
}

const failure = (error: unknown): TabReading => ({ state: 'failed', error: error instanceof Error ? error.message : String(error) });

/** Says whether a page that is on its way may be read where this one can't. */
export const mayStillCome = (known: TabReading) =>
  known.state === 'failed' || (known.state === 'unreadable' && (known.why === 'browser-page' || known.why === 'no-access'));

/** What is shown once a question is answered: `before` is the kept reading, `hasNotCome` says that the page was awaited in vain. */
export function stateAtLast(now: TabReading, before: TabReading | null, hasNotCome: boolean): PopupState {
  if (before && !isRead(now)) return stateOf(before, 'unreachable');
  return hasNotCome ? { state: 'unreadable', why: 'not-come' } : stateOf(now, 'current');
}

/** What was asked about a tab: which page stands there, the kept reading, null where there is none, and the page's own. None rejects. */
export interface Asked {
  address: Promise<string | null>;
  kept: Promise<TabReading | null>;
  fresh: Promise<TabReading>;
}

/** What was asked before anything was drawn, and the kept reading where it is there by now. */
export interface Begun {
  asked: Asked;
  kept: TabReading | null;
}

/** The kept reading of the tab's page; null where there is none. */
export function keptOf(tabId: number): Promise<TabReading | null> {
  const kept = send('reading.of', { tabId });
  return kept.then((known) => (isRead(known) ? known : null)).catch(() => null);
}

/** Asks for both at once: the page is read while the cache is searched. */
export function ask(tabId: number, how: { insist: boolean; unasked: boolean }): Asked {
  return { address: addressIn(tabId), kept: keptOf(tabId), fresh: sendSurely('reading.refresh', { tabId, ...how }).catch(failure) };
}

/** A worker that has to wake first lets the kept reading wait longer, and the popup says meanwhile that it reads. */
const longestWait = 150;

/** Asks about a tab that is about to be shown, and waits a moment for the kept reading: with it the first picture is the chain. */
export async function beginReading(tabId: number): Promise<Begun> {
  const asked = ask(tabId, { insist: false, unasked: false });
  const waited = new Promise<null>((resolve) => setTimeout(resolve, longestWait, null));
  return { asked, kept: await Promise.race([asked.kept, waited]) };
}
