import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Told } from '../../components/library/Telling.tsx';
import type { Entry } from '../../core/library/entry.ts';
import { firstEntries, listEntries } from '../../services/shelf.ts';

/** As many as the tallest screen shows: they are drawn while the others are fetched. */
const shownAtOnce = 100;

export interface Shelf {
  /** Null until the first are there. */
  entries: Entry[] | null;
  /** How many there are, fetched or not. */
  total: number;
  /** Whether all are fetched. */
  whole: boolean;
  refresh: () => Promise<void>;
}

/** The first rows are in front of the reader before the others are fetched. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** The lines of the library: the first at once, then all. */
export function useShelf(tell: (told: Told) => void): Shelf {
  const [shelf, setShelf] = useState<Omit<Shelf, 'refresh'>>({ entries: null, total: 0, whole: false });
  const refresh = useCallback(async () => {
    const entries = await listEntries();
    setShelf({ entries, total: entries.length, whole: true });
  }, []);
  useEffect(() => {
    const open = async () => {
      const { entries, total } = await firstEntries(shownAtOnce);
      setShelf({ entries, total, whole: entries.length === total });
      if (entries.length === total) return;
      await painted();
      await refresh();
    };
    open().catch((error: unknown) => {
      setShelf({ entries: [], total: 0, whole: true });
      tell({ what: 'unread', error: String(error) });
    });
  }, [refresh, tell]);
  return { ...shelf, refresh };
}
