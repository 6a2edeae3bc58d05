/** The one thing that the background says to a page: its reading is over, since the permission for it was taken back. */
// Not the polyfill's: this is heard in every page that is read.
import { browser } from '@wxt-dev/browser';

const ended = 'reading ended';

/** Tells the reader in a tab's page that it is over, and says whether one was there. */
export async function tellReadingEnded(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, ended)) === true;
  } catch {
    // Nobody listens there.
    return false;
  }
}

/** Calls back once, when the reading of this page is over. Pages can't say so: what they send comes to no listener here. */
export function hearReadingEnded(heard: () => void): void {
  const { onMessage } = browser.runtime;
  const hear = (message: unknown, _: unknown, answer: (there: true) => void) => {
    if (message !== ended) return;
    onMessage.removeListener(hear);
    heard();
    answer(true);
  };
  onMessage.addListener(hear);
}
