/** What the reader writes and has not saved: a popup closes at any click beside it. Kept until the browser closes. */
import { browser } from '@wxt-dev/browser';

/** Where one form's words are kept. Null: nothing is written. */
export interface Drafts<Written> {
  load: () => Promise<Written | null>;
  keep: (written: Written | null) => void;
}

/** What is written in a form, by a name that no other form has. */
export function draftsAt<Written extends object>(form: string): Drafts<Written> {
  const key = `draft ${form}`;
  return {
    load: async () => {
      const kept = (await browser.storage.session.get(key)) as Record<string, Written | undefined>;
      return kept[key] ?? null;
    },
    keep: (written) => void (written ? browser.storage.session.set({ [key]: written }) : browser.storage.session.remove(key)),
  };
}
