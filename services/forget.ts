/** What is kept of the reader's doings, and how to forget it. */
import type { StoreNames } from 'idb';
import { browser } from 'wxt/browser';
import { forgetBackups } from './backup.ts';
import { withDatabase } from './database.ts';
import type { WhenceSchema } from './kept.ts';
import { forgetOpened } from './opened-pages.ts';
import { forgetReadings } from './readings.ts';
import { changeSettings, defaultSettings } from './settings.ts';

/** Whether a store holds what the reader saved, or traces of reading alone. A store that is added says which. */
const kinds: Record<StoreNames<WhenceSchema>, 'saved' | 'traces' | 'both'> = {
  notes: 'saved',
  readings: 'both',
  openedPages: 'traces',
  sites: 'traces',
  pictures: 'saved',
  shelf: 'both',
  // Made anew from the others.
  index: 'traces',
};

/** Returns how many readings and notes are kept, and how many bytes all of it takes up on the disk, as far as the browser tells. */
export async function countKept(): Promise<{ readings: number; notes: number; bytes: number }> {
  const [readings, notes] = await withDatabase((database) => Promise.all([database.count('readings'), database.count('notes')]));
  const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return { readings, notes, bytes: usage };
}

async function clearStores(notesToo: boolean): Promise<void> {
  const names = (Object.keys(kinds) as StoreNames<WhenceSchema>[]).filter((name) => notesToo || kinds[name] === 'traces');
  await withDatabase(async (database) => {
    if (names.length === 0) return;
    const transaction = database.transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  });
}

/** Forgets the readings that no note rests on, with the pages and sites that were opened for them, and returns how many readings. */
export async function forgetTraces(): Promise<number> {
  const many = await forgetReadings();
  await forgetOpened();
  await withDatabase((database) => database.clear('sites'));
  return many;
}

/**
 * Forgets all traces of reading and every setting, how backups are made among them; `notesToo`, what the reader saved as well. Readings that a note rests on stay with
 * their notes. Returns once the disk has it. Permissions are given back by whoever asks: the browser wants that from a page.
 */
export async function forgetEverything(notesToo: boolean): Promise<void> {
  await forgetTraces();
  await clearStores(notesToo);
  await browser.storage.session.clear();
  if (notesToo) await browser.storage.local.clear();
  await forgetBackups();
  await changeSettings({ ...defaultSettings });
}
