import type { Reading } from './reading.ts';

/**
 * A saved snapshot of a reading with the reader's own words. Pages change, notes do not: corrections and later readings
 * stand beside `reading`, never over it. Times are ISO 8601 with offset and come from the caller.
 */
export interface Note {
  schema: 'whence/note/1';
  /** Letters, digits, `-`, `_` and `.`: a UUID where Whence makes it. */
  id: string;
  savedAt: string;
  /** When remark, tags or corrections last changed; null while they are as saved. */
  editedAt: string | null;
  /** The moments of the edits that the last one rests on; absent where there are none. Who edits two copies of a note apart loses neither. */
  edits?: string[];
  openedUrl: string;
  /** After redirects. */
  finalUrl: string;
  reading: Reading;
  /** The article's text, where the reader wants texts kept. */
  text: string | null;
  /** Of the text's words, however they are set, in hexadecimal; kept where the text is not. */
  textHash: string | null;
  /** The reader's, in Markdown. */
  remark: string;
  tags: string[];
  corrections: Correction[];
  /** Origins that the reader names and the page does not, the earliest last; absent where there are none. */
  addedOrigins?: AddedOrigin[];
  /** Of the same page, oldest first. */
  laterReadings: LaterReading[];
  /** Notes that were merged into this one. */
  mergedIds: string[];
}

/** What the reader holds against one field of the reading: `field` is a JSON Pointer (RFC 6901) into it, such as `/page/title`. */
export interface Correction {
  field: string;
  value: string | null;
  at: string;
  reason: string | null;
}

/** A publication before all that the page names, by the reader's word. `date` is ISO 8601, as precise as the reader knows it. */
export interface AddedOrigin {
  name: string;
  url: string | null;
  date: string | null;
  at: string;
  reason: string | null;
}

export interface LaterReading {
  at: string;
  reading: Reading;
  textHash: string | null;
  /** Against the reading before it, in words: "the credit line was removed". */
  changes: string[];
  /** The article's text as it was then, where it was kept with a note of its own that was merged into this one. */
  text?: string;
}
