/** What the reader writes on a page before it is saved: a popup closes at any click beside it. Kept until the browser closes. */
import { browser } from '@wxt-dev/browser';

/** The remark and the tags of a note that is to be, as they are typed. */
export interface Draft {
  remark: string;
  tags: string;
}

const keyOf = (url: string) => `draft ${url}`;

/** What was written on the page at an address and not saved; null where nothing was. */
export async function loadDraft(url: string): Promise<Draft | null> {
  const kept = (await browser.storage.session.get(keyOf(url))) as Record<string, Draft | undefined>;
  return kept[keyOf(url)] ?? null;
}

/** Keeps what is written on the page at an address; nothing written is nothing kept. */
export async function keepDraft(url: string, draft: Draft): Promise<void> {
  if (draft.remark || draft.tags) await browser.storage.session.set({ [keyOf(url)]: draft });
  else await browser.storage.session.remove(keyOf(url));
}
