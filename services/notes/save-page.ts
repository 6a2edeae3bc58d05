/** Saving a note of the page in a tab: the one way in for popup, side panel, badge, menu and keys. */

import { textOfPage } from '../tabs/read-page.ts';
import { readTab, recallTab } from '../tabs/tab-readings.ts';
import { loadNoteChoices } from './note-choices.ts';
import { inWords, type SavedInWords, saveNote } from './notes.ts';

export interface PageToSave {
  /** Of the note that is to be: asked for twice under one id, the page is saved once. */
  id: string;
  remark: string;
  tags: string[];
  /** Save though the same page or text was saved before. */
  again: boolean;
}

/** What came of it; 'unread' where the page can't be read. */
export type PageSaved = SavedInWords | { ok: false; why: 'unread' };

/** Saves what is known of the tab's page, or reads it first where nothing is, with the article's text where the reader keeps texts. */
export async function savePage(tabId: number, { id, remark, tags, again }: PageToSave): Promise<PageSaved> {
  const recalled = await recallTab(tabId);
  const known = recalled.state === 'read' ? recalled : await readTab(tabId, { insist: true, unasked: false });
  if (known.state !== 'read') return { ok: false, why: 'unread' };
  // A page that was read earlier may let no script in now: it is saved without its text.
  const found = await textOfPage(tabId);
  const { keepTexts } = await loadNoteChoices();
  const saved = await saveNote({
    id,
    reading: known.reading,
    remark,
    tags,
    again,
    text: keepTexts && found ? found.text : null,
    ...(found && { textHash: found.hash, openedUrl: found.openedUrl }),
  });
  return inWords(saved);
}
