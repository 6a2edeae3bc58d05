/**
 * The index of notes' words, in parts of a bounded number of notes. What a query finds, with each word and field, is held in memory
 * until it is sorted: by parts that is a fraction of the notes at once, so that a query which fits all of them costs half as much.
 */
import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';

/** Fewer notes in a part make more dictionaries to look into, more make more to hold at once. */
const ofOnePart = 2500;

/** What is found of a note: its key, how well it fits, and which fields have which word. */
export type Found = Pick<SearchResult, 'score' | 'match'> & { key: string };

/** Each part weighs a word by how rare it is among its own notes: with thousands of them that is as rare as among all. */
export class NoteIndex<Indexed extends { key: string }> {
  readonly #options: Options<Indexed>;
  readonly #parts: MiniSearch<Indexed>[];

  /** `written`: parts as `write` gave them. Throws where they are none of this version's. */
  constructor(options: Options<Indexed>, written: readonly string[] = []) {
    this.#options = options;
    this.#parts = written.map((part) => MiniSearch.loadJSON(part, options));
  }

  /** Adds what is searched of a note, whose key must be new. */
  add(indexed: Indexed): void {
    this.#partWithRoom().add(indexed);
  }

  /** Forgets a note that was added. */
  discard(key: string): void {
    this.#parts.find((part) => part.has(key))?.discard(key);
  }

  /** What `keep` makes of all that a query finds, part by part and in no order; what it makes null of is left out. */
  search<Kept>(query: Query, keep: (found: Found) => Kept | null): Kept[] {
    return this.#parts.flatMap((part) =>
      part.search(query).flatMap(({ id, score, match }) => keep({ key: String(id), score, match }) ?? []),
    );
  }

  /** The parts as they are written down. */
  write(): string[] {
    return this.#parts.map((part) => JSON.stringify(part));
  }

  #partWithRoom(): MiniSearch<Indexed> {
    const withRoom = this.#parts.find(({ documentCount }) => documentCount < ofOnePart);
    if (withRoom) return withRoom;
    const part = new MiniSearch(this.#options);
    this.#parts.push(part);
    return part;
  }
}
