/** What the library lists: notes, and readings that were not saved, each with what a row, a filter or a map needs of it and no more. */
import type { Hop, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';

/** A hop without its evidence. */
export type EntryHop = Pick<Hop, 'publisher' | 'role' | 'relation' | 'work' | 'standing'>;

/** One line of the library. `key` is "n:" and the note's id, or "r:" and the address of the reading. */
export interface Entry {
  key: string;
  kind: 'note' | 'reading';
  /** When it was saved or read; ISO 8601 with offset. */
  at: string;
  /** When it was last changed; equal to `at` where it never was. */
  changedAt: string;
  url: string;
  title: string | null;
  language: string | null;
  /** As its reader would have it: corrections are laid over. Origin first; the last is the page. */
  chain: EntryHop[];
  authors: string[];
  holders: string[];
  licence: string | null;
  /** ISO 8601, as precise as the page states it. */
  published: string | null;
  tags: string[];
  /** Of the text that was read; two of the same hash are one text. */
  textHash: string | null;
}

/** The key of a note's line. */
export const keyOfNote = (id: string): string => `n:${id}`;
/** The key of the line of a reading that is no note, by the address that it was kept at. */
export const keyOfReading = (address: string): string => `r:${address}`;

/** The id of the note that a key names; null where it names a reading. */
export const noteIdOf = (key: string): string | null => (key.startsWith('n:') ? key.slice(2) : null);
/** The address of the reading that a key names; null where it names a note. */
export const addressOfKey = (key: string): string | null => (key.startsWith('r:') ? key.slice(2) : null);

/** The line of a note. */
export function entryOfNote(note: Note): Entry {
  const later = note.laterReadings.at(-1)?.at;
  return {
    ...entryOf(correctedReading(note)),
    key: keyOfNote(note.id),
    kind: 'note',
    at: note.savedAt,
    changedAt: [note.savedAt, note.editedAt ?? '', later ?? ''].reduce((one, other) => (Date.parse(other) > Date.parse(one) ? other : one)),
    tags: note.tags,
    textHash: note.textHash,
  };
}

/** The line of a reading that is kept and not saved. `at` is ISO 8601 with offset. */
export function entryOfReading(reading: Reading, kept: { address: string; at: string; textHash: string | null }): Entry {
  return {
    ...entryOf(reading),
    key: keyOfReading(kept.address),
    kind: 'reading',
    at: kept.at,
    changedAt: kept.at,
    tags: [],
    textHash: kept.textHash,
  };
}

function entryOf({ page, chain, authors, rights, dates }: Reading): Omit<Entry, 'key' | 'kind' | 'at' | 'changedAt' | 'tags' | 'textHash'> {
  return {
    url: page.url,
    title: page.title,
    language: page.language,
    chain: chain.map(({ publisher, role, relation, work, standing }) => ({ publisher, role, relation, work, standing })),
    authors: authors.map(({ name }) => name),
    holders: rights.holders.map(({ name }) => name),
    licence: rights.licence ? (rights.licence.spdx ?? rights.licence.name) : null,
    published: dates.published?.value ?? null,
  };
}
