import { followChain } from '../following/follow.ts';
import { loadSettings } from '../settings/settings.ts';
import { type PageSaved, savePage } from './save-page.ts';

/** Saves a note at a word from the page itself, once, and follows the chain of it where the reader wants that of what is saved. */
export async function saveHere(tabId: number, id: string): Promise<PageSaved> {
  const saved = await savePage(tabId, { id, remark: '', tags: [], again: false });
  if (saved.ok && (await loadSettings()).followSaved) {
    // The note is there; nobody waits for the walk, which tells by itself what it found.
    void followChain({ tabId }).catch((error: unknown) => console.warn('A chain was not followed', error));
  }
  return saved;
}
