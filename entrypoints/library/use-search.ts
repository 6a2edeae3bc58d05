import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';
import { notesOf } from '../../services/library.ts';
import { indexNotes } from '../../services/note-search.ts';

/** The entries that a query finds, best first; all of them where nothing is asked. */
export function useSearch(entries: readonly Entry[], query: string): readonly Entry[] {
  const [find, setFind] = useState<((query: string) => string[]) | null>(null);
  const asks = query.trim() !== '';
  useEffect(() => {
    if (!asks) return;
    void notesOf(entries.map(({ key }) => key)).then((notes) => {
      const search = indexNotes(notes);
      setFind(() => search);
    });
  }, [asks, entries]);
  return useMemo(() => {
    if (!asks || !find) return entries;
    const byId = new Map(entries.map((entry) => [entry.key.slice(2), entry]));
    return find(query).flatMap((id) => byId.get(id) ?? []);
  }, [entries, query, asks, find]);
}
