import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { notesOf } from '../../services/search/library.ts';

/** The note behind a line, as it is since the line last changed (for a reading that was not saved: what a note of it would be); null while there is none. */
export function useEntryAt(entry: Entry | null): Note | null {
  const [fetched, setFetched] = useState<{ key: string; note: Note | null } | null>(null);
  const key = entry?.key ?? null;
  const version = entry?.changedAt ?? '';
  useEffect(() => {
    if (key === null) return undefined;
    let wanted = true;
    const show = (note: Note | null) => wanted && setFetched({ key, note });
    // What can't be read is told by what lists it.
    notesOf([key]).then(
      ([note]) => show(note ?? null),
      () => show(null),
    );
    return () => {
      wanted = false;
    };
  }, [key, version]);
  return fetched !== null && fetched.key === key ? fetched.note : null;
}
