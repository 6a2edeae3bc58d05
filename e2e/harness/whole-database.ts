import type { Page } from '@playwright/test';
import { entryOfNote, entryOfReading, keyOfNote, keyOfReading, noteIdOf } from '../../core/library/entry.ts';
import type { Note, Reading } from '../../core/model.ts';
import { followedChain } from '../../gallery/readings.ts';
import { expect } from './fixture.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** What the extension has on the disk, but for what is made anew from it. */
export interface Kept {
  notes: { id: string; address: string; textHash: string | null; note: Note }[];
  readings: { address: string; reading: Reading; saved: 0 | 1 }[];
  shelf: { key: string; entry: unknown }[];
  pictures: { noteId: string }[];
  sites: { origin: string }[];
  /** What stands beside the database: settings, saved searches, how backups stand. */
  beside: Record<string, unknown>;
}

type Stored = { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } };

/** Everything that is kept, looked up where the extension's interfaces are. */
async function lookUpAll(): Promise<Kept> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open('whence'));
  const all = async <T>(store: string) => (await settle(database.transaction(store).objectStore(store).getAll())) as T[];
  const beside = await (globalThis as unknown as Stored).chrome.storage.local.get();
  const [notes, readings, shelf, sites] = await Promise.all([
    all<Kept['notes'][0]>('notes'),
    all<Kept['readings'][0]>('readings'),
    all<Kept['shelf'][0]>('shelf'),
    all<Kept['sites'][0]>('sites'),
  ]);
  const pictures = (await all<{ noteId: string }>('pictures')).map(({ noteId }) => ({ noteId }));
  database.close();
  return { notes, readings, shelf, sites, pictures, beside };
}

/** Everything that is kept, as a page of the extension finds it: handed over as one piece of text, for piece by piece it takes a second. */
export async function readKept(page: Page): Promise<Kept> {
  return JSON.parse(await page.evaluate<string>(`(${lookUpAll})().then(JSON.stringify)`)) as Kept;
}

/** All notes as the extension has them in its database. */
export async function keptNotes(reader: ReaderBrowser): Promise<Note[]> {
  return (await reader.inExtension(lookUpAll, null)).notes.map(({ note }) => note);
}

/** Keeps so many readings, each of another address, as if their pages had been read and not saved, and a site as if it had been asked. */
export async function keepReadings(page: Page, many: number): Promise<void> {
  const reading = followedChain();
  const kept = Array.from({ length: many }, (_, place) => {
    const readAt = Date.UTC(2026, 0, 1 + place);
    const [address, textHash] = [`https://www.harbour-post.test/read/${place}`, `t${place}`];
    const entry = entryOfReading(reading, { address, at: new Date(readAt).toISOString(), textHash });
    return { reading: { address, reading, readAt, engine: '1', textHash, saved: 0 }, line: { key: entry.key, order: -readAt, entry } };
  });
  await page.evaluate(async (kept) => {
    const opening = indexedDB.open('whence');
    await new Promise((settle) => opening.addEventListener('success', settle));
    const transaction = opening.result.transaction(['readings', 'shelf', 'sites'], 'readwrite');
    transaction.objectStore('sites').put({ origin: 'https://www.harbour-post.test', rules: null, rulesReadAt: 0, notBefore: 0 });
    for (const { reading, line } of kept) {
      transaction.objectStore('readings').put(reading);
      transaction.objectStore('shelf').put(line);
    }
    await new Promise((settle) => transaction.addEventListener('complete', settle));
    opening.result.close();
  }, kept);
}

/** No half of anything: every note has its text, its reading and its line, every line what it stands for, every picture its note. */
export function expectWhole({ notes, readings, shelf, pictures }: Kept, when: string): void {
  const lines = new Map(shelf.map(({ key, entry }) => [key, entry]));
  for (const { id, note } of notes) {
    expect([note.id, note.reading.schema, note.text !== ''], when).toEqual([id, 'whence/reading/1', true]);
    expect(lines.get(keyOfNote(id)), when).toEqual(entryOfNote(note));
  }
  const alone = readings.filter(({ saved }) => saved === 0).map(({ address }) => keyOfReading(address));
  expect([...lines.keys()].filter((key) => noteIdOf(key) === null).sort(), when).toEqual(alone.sort());
  expect(lines.size, when).toBe(notes.length + alone.length);
  const noted = new Set(notes.map(({ address }) => address));
  expect(
    readings.filter(({ saved, address }) => (saved === 1) !== noted.has(address)).map(({ address }) => address),
    when,
  ).toEqual([]);
  const known = new Set(notes.flatMap(({ id, note }) => [id, ...note.mergedIds]));
  expect(
    pictures.filter(({ noteId }) => !known.has(noteId)),
    when,
  ).toEqual([]);
}
