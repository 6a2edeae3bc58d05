import { addressOf } from '../../services/database/address.ts';
import { deskOfPage } from '../../services/tabs/desk.ts';
import { watchAddress } from './watch-address.ts';
import { watchGrowth } from './watch-growth.ts';

export interface Reactions {
  /** The page stands, or stands differently: an article may be there to read. */
  arrived: () => Promise<void>;
  /** The address changed without loading; what was shown belongs to the page before. */
  left: () => Promise<void>;
}

/** Follows one document through its life: load, late text, moves within a single-page site, return from the back-forward cache. Returns how to end it. */
export function followPage({ arrived, left }: Reactions): () => void {
  let isOver = false;
  const read = () => void arrived().catch(stopWhenOrphaned);
  const growth = watchGrowth(read);
  // After a click the page has just been read; what is left to do is to follow it.
  const start = () => {
    if (isOver) return;
    if (!deskOfPage().article) read();
    growth.restart();
  };
  whenSeen(start);
  const unwatch = watchAddress(addressOf, () => {
    void left().catch(stopWhenOrphaned);
    growth.expectMove();
  });
  // The toolbar forgets a page that is left; the page comes back from the cache with its scripts alive.
  const returned = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted) read();
  };
  addEventListener('pageshow', returned);
  return () => {
    isOver = true;
    growth.stop();
    unwatch();
    removeEventListener('pageshow', returned);
  };

  // After an update or removal of the extension its old scripts live on in open pages with nobody to talk to.
  function stopWhenOrphaned(error: unknown): void {
    growth.stop();
    console.debug('Whence no longer follows this page.', error);
  }
}

/** Runs at once in a tab in sight; in one that waits (forty restored at once), when the browser has time; never while prerendering. */
function whenSeen(run: () => void): void {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', () => whenSeen(run), { once: true });
  else if (document.visibilityState === 'visible') run();
  else requestIdleCallback(run, { timeout: 10_000 });
}
