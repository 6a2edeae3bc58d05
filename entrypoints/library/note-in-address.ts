import { keyOfNote } from '../../core/library/entry.ts';

/** The popup leads to a note by its id behind the hash. */
export function noteInAddress(): string | null {
  const id = new URLSearchParams(location.hash.slice(1)).get('note');
  return id === null ? null : keyOfNote(id);
}
