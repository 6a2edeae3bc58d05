import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { meetingAll } from '../../core/library/conditions.ts';
import type { Entry } from '../../core/library/entry.ts';
import { parseQuery } from '../../core/library/parse-query.ts';
import type { SearchAnswer, SearchTask } from './search-worker.ts';
import type { Shelf } from './use-shelf.ts';

const none: Entry[] = [];

export interface Search {
  /** What the query finds, best first; everything where nothing is asked. */
  found: readonly Entry[];
  /** The query that they were found for. */
  answered: string;
  /** How far the index is; null once it is whole. */
  prepared: { done: number; of: number } | null;
}

interface Answer {
  /** What the words of the query are found in; null where it asks for none. */
  keys: readonly string[] | null;
  answered: string;
}

/** The entries that a query finds. The words are looked up in a worker; what was found stays until the next answer is there. */
export function useSearch({ entries: known, whole }: Pick<Shelf, 'entries' | 'whole'>, query: string): Search {
  const entries = known ?? none;
  const [{ keys, answered }, setAnswer] = useState<Answer>({ keys: null, answered: '' });
  const [prepared, setPrepared] = useState<Search['prepared']>(null);
  const [refreshes, countRefresh] = useReducer((times: number) => times + 1, 0);
  const worker = useRef<Worker | null>(null);
  const asked = useRef({ id: 0, query: '' });
  const ask = (task: SearchTask) => worker.current?.postMessage(task);

  useEffect(() => {
    const own = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    own.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      if ('prepared' in data) {
        const isWhole = data.prepared.done === data.prepared.of;
        setPrepared(isWhole ? null : data.prepared);
        if (isWhole) countRefresh(0);
      } else if ('id' in data && data.id === asked.current.id)
        setAnswer({ keys: data.keys?.split('\n').filter(Boolean) ?? null, answered: asked.current.query });
    };
    return () => own.terminate();
  }, []);

  useEffect(() => {
    // Not before all lines are here: the disk serves one after the other.
    if (whole && entries.length > 0) ask({ do: 'refresh' });
  }, [entries, whole]);

  useEffect(() => {
    asked.current = { id: asked.current.id + 1, query };
    if (query.trim() === '') setAnswer({ keys: null, answered: query });
    else ask({ do: 'find', id: asked.current.id, query });
  }, [query, prepared, refreshes]);

  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const withWords = useMemo(() => (keys === null ? entries : keys.flatMap((key) => byKey.get(key) ?? [])), [keys, entries, byKey]);
  const found = useMemo(() => meetingAll(withWords, parseQuery(query).conditions), [withWords, query]);
  return { found, answered, prepared };
}
