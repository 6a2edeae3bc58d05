import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Told } from '../../components/library/Telling.tsx';
import type { Entry } from '../../core/library/entry.ts';
import { firstEntries, listEntries } from '../../services/database/shelf.ts';
import { useNoteNews } from './use-note-news.ts';

/** As many as the tallest screen shows: they are drawn while the others are fetched. */
const shownAtOnce = 100;

export interface Shelf {
  /** Null until the first are there. */
  entries: Entry[] | null;
  /** Whether all are fetched. */
  whole: boolean;
  /** Whether the disk gave none of them. */
  unread: boolean;
  refresh: () => Promise<void>;
}

/** The first rows are in front of the reader before the others are fetched. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** The lines of the library: the first at once, then all. */
export function useShelf(tell: (told: Told) => void): Shelf {
  const [shelf, setShelf] = useState<Omit<Shelf, 'refresh'>>({ entries: null, whole: false, unread: false });
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const entries = await listEntries();
    // Of several that were asked for at once the last is the newest.
    if (turn === asked.current) setShelf({ entries, whole: true, unread: false });
  }, []);
  const showAnew = useCallback(() => {
    refresh().catch((error: unknown) => tell({ what: 'unread', error: String(error) }));
  }, [refresh, tell]);
  useNoteNews(showAnew);
  useEffect(() => {
    const open = async () => {
      const first = await firstEntries(shownAtOnce);
      setShelf({ ...first, unread: false });
      if (first.whole) return;
      await painted();
      await refresh();
    };
    open().catch((error: unknown) => {
      setShelf({ entries: [], whole: true, unread: true });
      tell({ what: 'unread', error: String(error) });
    });
  }, [refresh, tell]);
  return { ...shelf, refresh };
}
