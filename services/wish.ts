/** What the reader asked for by a key or a menu, left for the popup that opens: it does it as soon as it has the reading. */
import { browser } from '@wxt-dev/browser';

/** `selection`: what does the page say in these words? */
export type Wish = { what: 'copy' } | { what: 'save' } | { what: 'selection'; words: string };

const storageKey = 'wish';
/** A wish whose popup never opened is none for the next one. */
const lasts = 10_000;

/** Leaves a wish for the popup. It reaches a popup that is opened right after, without being waited for. */
export async function leaveWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [storageKey]: { wish, at: Date.now() } });
}

/** Takes the wish that was left, if one was just now. */
export async function takeWish(): Promise<Wish | null> {
  const kept = (await browser.storage.session.get(storageKey)) as { [storageKey]?: { wish: Wish; at: number } };
  if (!kept[storageKey]) return null;
  await browser.storage.session.remove(storageKey);
  const { wish, at } = kept[storageKey];
  return Date.now() - at < lasts ? wish : null;
}
