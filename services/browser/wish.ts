/** What the reader asked for by a key or a menu, left for the popup that opens: it does it as soon as it has the reading. */
import { browser } from '@wxt-dev/browser';

/** `selection`: what does the page say in these words? */
export type Wish = { what: 'copy' } | { what: 'save' } | { what: 'selection'; words: string };

const storageKey = 'wish';
/** A wish whose popup never opened is none for the next one. */
const lasts = 10_000;

interface Left {
  wish: Wish;
  /** The tab that it is about; undefined where the browser did not tell. */
  tabId?: number | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

/** Leaves a wish about a tab for the popup. It reaches a popup that is opened right after, without being waited for. */
export async function leaveWish(wish: Wish, tabId: number | undefined): Promise<void> {
  await browser.storage.session.set({ [storageKey]: { wish, tabId, at: Date.now() } satisfies Left });
}

/** Takes the wish that was left about a tab, if one was just now. One about another tab is none: its popup never opened. */
export async function takeWish(tabId: number): Promise<Wish | null> {
  const { [storageKey]: left } = (await browser.storage.session.get(storageKey)) as { [storageKey]?: Left };
  if (!left) return null;
  await browser.storage.session.remove(storageKey);
  return Date.now() - left.at < lasts && (left.tabId ?? tabId) === tabId ? left.wish : null;
}
