/** Forgetting everything: what is kept of the reader's doings, and what the reader chose. */
import { browser } from 'wxt/browser';
import { clearKept } from '../database/traces.ts';
import { forgetBackups } from '../files/backup.ts';
import { forgetSettings } from './settings.ts';

/**
 * Forgets all traces of reading and every setting, how backups are made among them; `notesToo`, what the reader saved as well. Readings that a note rests on stay with
 * their notes. Returns once the disk has it. Permissions are given back by whoever asks: the browser wants that from a page.
 */
export async function forgetEverything(notesToo: boolean): Promise<void> {
  await clearKept(notesToo);
  await browser.storage.session.clear();
  if (notesToo) await browser.storage.local.clear();
  await forgetBackups();
  await forgetSettings();
}
