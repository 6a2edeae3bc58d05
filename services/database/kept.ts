import type { DBSchema, IDBPDatabase } from 'idb';
import type { Picture } from '../../core/bundle/bundle-shape.ts';
import type { OpenedPage } from '../../core/follow/open-page.ts';
import type { Entry } from '../../core/library/entry.ts';
import type { Note, Reading } from '../../core/model.ts';

/** A reading as it is kept. `saved` is 1 where a note rests on it: such a reading is never evicted (IndexedDB can't index booleans). */
export interface KeptReading {
  address: string;
  reading: Reading;
  /** Milliseconds since 1970. */
  readAt: number;
  engine: string;
  textHash: string;
  saved: 0 | 1;
  /** What following its chain found, and `of` which chain as the page states it. */
  followed?: { reading: Reading; of: string };
}

/** A note with what it is looked up by. A note without a hash stands in no index of hashes. */
export interface KeptNote {
  id: string;
  address: string;
  textHash: string | null;
  note: Note;
}

/** A page that following opened, with its text. */
export interface KeptPage {
  /** How it was opened, and the address that was asked for. */
  id: string;
  /** Where it was found in the end. */
  endedAt: string;
  page: OpenedPage;
  redirects: string[];
  /** When an archive captured it, where it is a capture. */
  capture: { url: string; time: string } | null;
  /** Milliseconds since 1970. */
  openedAt: number;
}

/** A picture of the page, taken as its note was saved. It stands apart, so that lists of notes stay light. */
export interface KeptPicture extends Picture {
  noteId: string;
}

/** What the library lists of a note or a reading. `order` is the negated moment in milliseconds: the latest come first. */
export interface ShelfLine {
  key: string;
  order: number;
  entry: Entry;
}

/** What is known of a site's ways with programs that ask it for pages. */
export interface KeptSite {
  origin: string;
  /** Its rules for robots (RFC 9309); null where it has none. */
  rules: string | null;
  /** When they were asked for, in milliseconds since 1970; 0 where they were not yet. */
  rulesReadAt: number;
  /** Until when it asks to be left alone, in milliseconds since 1970. */
  notBefore: number;
}

/** The index of the library's words as it was last written down, and when each line in it was last changed. */
export interface WrittenIndex {
  layout: number;
  parts: string[];
  versions: [string, string][];
}

/** The stores, what each holds and by what it is looked up. */
export interface WhenceSchema extends DBSchema {
  readings: { key: string; value: KeptReading; indexes: { 'by-saved-and-time': [number, number] } };
  notes: { key: string; value: KeptNote; indexes: { 'by-address': string; 'by-text': string } };
  openedPages: { key: string; value: KeptPage; indexes: { 'by-end': string; 'by-time': number } };
  pictures: { key: string; value: KeptPicture };
  index: { key: number; value: WrittenIndex };
  shelf: { key: string; value: ShelfLine; indexes: { 'by-order': number } };
  sites: { key: string; value: KeptSite; indexes: { 'by-time': number } };
}

/** The open database. */
export type Database = IDBPDatabase<WhenceSchema>;
