/** Saving a note of the page in a tab: the one way in for popup, side panel, badge, menu and keys. */
import type { Reading } from '../../core/model.ts';
import { findChanges } from '../../core/notes/changes-between.ts';
import { placeOf } from '../database/address.ts';
import { type PageText, textOfPage } from '../tabs/read-page.ts';
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

/**
 * Saves what is known of the tab's page, or reads it first where nothing is, with the article's text where the reader keeps texts. Where
 * the page that the text is taken from says something else than what was known, that is what is saved.
 */
export async function savePage(tabId: number, { id, remark, tags, again }: PageToSave): Promise<PageSaved> {
  const recalled = await recallTab(tabId);
  const known = recalled.state === 'read' ? recalled : await readTab(tabId, { insist: true, unasked: false });
  if (known.state !== 'read') return { ok: false, why: 'unread' };
  const found = await textOf(tabId, known.reading);
  const { keepTexts } = await loadNoteChoices();
  const saved = await saveNote({
    id,
    reading: found ? asSaid(known.reading, found.reading) : known.reading,
    remark,
    tags,
    again,
    text: keepTexts && found ? found.text : null,
    ...(found && { textHash: found.hash, ...(found.openedUrl && { openedUrl: found.openedUrl }) }),
  });
  return inWords(saved);
}

/** The text of the page that was read. A page that was read earlier may let no script in now, and the tab may have moved on: it is saved without its text. */
async function textOf(tabId: number, { page }: Reading): Promise<PageText | null> {
  const found = await textOfPage(tabId);
  return found && placeOf(found.reading.page.url) === placeOf(page.url) ? found : null;
}

/** What the reader had read as an article stays one. */
const asSaid = (known: Reading, said: Reading): Reading =>
  said.page.kind === 'article' && findChanges(known, said).length > 0 ? said : known;
