import type { Note, Reading } from '../model.ts';

/** What a note needs beside its reading: an id, the moment of saving (ISO 8601 with offset), and whatever else is known. */
export type NoteMakings = Pick<Note, 'id' | 'savedAt'> & Partial<Omit<Note, 'schema' | 'reading'>>;

/** Returns a new note of a reading: no remark, no tags, opened at the address that was read, unless the makings say otherwise. */
export function noteOfReading(reading: Reading, makings: NoteMakings): Note {
  return {
    schema: 'whence/note/1',
    editedAt: null,
    openedUrl: reading.page.url,
    finalUrl: reading.page.url,
    reading,
    text: null,
    textHash: null,
    remark: '',
    tags: [],
    corrections: [],
    laterReadings: [],
    mergedIds: [],
    ...makings,
  };
}
