/**
 * The index of the library's words, kept written down so that it need not be made anew: on opening it is read, and only what changed
 * since is indexed again. Lives in a worker; works in slices, so that questions are answered meanwhile.
 */
import type { Entry } from '../../core/library/entry.ts';
import { parseQuery } from '../../core/library/parse-query.ts';
import { withDatabase } from '../database/database.ts';
import type { Database, WrittenIndex } from '../database/kept.ts';
import { listEntries } from '../database/shelf.ts';
import { notesInPlaces } from './library.ts';
import { findKeys, indexedOf, isOfSeveral, openIndex, type WordIndex } from './note-search.ts';
import { keepWithPhrases } from './phrases.ts';

/** Lines indexed before questions that came meanwhile are answered. */
const slice = 250;
/** A change of what is indexed, or how, makes written indexes worthless. */
const layout = 3;

/** The words of notes and readings, kept up to date with the disk a slice at a time and written down beside them. */
export class LibraryIndex {
  #index: WordIndex = openIndex();
  /** When each indexed line was last changed, by its key. */
  #versions = new Map<string, string>();
  #isRead = false;

  /** Brings the index up to date with the disk and says, as often as a slice is done, how far it is. Writes it down where anything changed. */
  async refresh(tell: (done: number, of: number) => void): Promise<void> {
    if (!this.#isRead) await this.#read();
    const entries = await listEntries();
    const stale = entries.filter(({ key, changedAt }) => this.#versions.get(key) !== changedAt);
    const gone = this.#discardGone(entries);
    for (let start = 0; start < stale.length; start += slice) {
      tell(entries.length - stale.length + start, entries.length);
      await this.#indexSlice(stale.slice(start, start + slice));
      // Questions that came meanwhile are answered before the next slice.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    tell(entries.length, entries.length);
    if (stale.length + gone > 0) await this.#write();
  }

  /** Keys of what a query's words find, best first; null where it asks for none, or where the answer was no longer `wanted` before it was whole. */
  async find(query: string, isWanted?: () => boolean): Promise<string[] | null> {
    const parsed = parseQuery(query);
    const keys = findKeys(this.#index, parsed);
    if (keys === null || ![...parsed.wanted, ...parsed.unwanted].some(isOfSeveral)) return keys;
    return keepWithPhrases(keys, parsed, this.#index, notesInPlaces, isWanted);
  }

  async #indexSlice(entries: readonly Entry[]): Promise<void> {
    const notes = await notesInPlaces(entries.map(({ key }) => key));
    entries.forEach(({ key, changedAt }, place) => {
      if (this.#versions.has(key)) this.#index.discard(key);
      this.#versions.delete(key);
      const note = notes[place];
      // Gone between the list and now: the next refresh will not meet it again.
      if (!note) return;
      this.#index.add(indexedOf(key, note));
      this.#versions.set(key, changedAt);
    });
  }

  #discardGone(entries: readonly Entry[]): number {
    const here = new Set(entries.map(({ key }) => key));
    const gone = [...this.#versions.keys()].filter((key) => !here.has(key));
    for (const key of gone) {
      this.#index.discard(key);
      this.#versions.delete(key);
    }
    return gone.length;
  }

  async #read(): Promise<void> {
    this.#isRead = true;
    try {
      const written = await withDatabase(async (database) =>
        database.objectStoreNames.contains('index') ? database.get('index', layout) : undefined,
      );
      if (!written) return;
      this.#index = openIndex(written.parts);
      this.#versions = new Map(written.versions);
    } catch {
      // What was written can't be read: it is made anew from the notes, which are the truth.
      this.#index = openIndex();
      this.#versions.clear();
    }
  }

  async #write(): Promise<void> {
    const written = { layout, parts: this.#index.write(), versions: [...this.#versions] };
    try {
      await withDatabase((database) => replaceIndex(database, written));
    } catch {
      // There is no room for it: it is made anew next time, and nothing that was saved depends on it.
    }
  }
}

/** What an earlier layout left behind is taken away with it. */
async function replaceIndex(database: Database, written: WrittenIndex): Promise<void> {
  if (!database.objectStoreNames.contains('index')) return;
  const { store, done } = database.transaction('index', 'readwrite');
  await Promise.all([store.clear(), store.put(written), done]);
}
