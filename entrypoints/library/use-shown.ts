import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import type { Entry } from '../../core/library/entry.ts';
import { type Filters, filterEntries, ofEveryKind } from '../../core/library/facets.ts';
import { inOrder, type Order } from '../../core/library/order.ts';
import { useCounts } from './use-counts.ts';
import { type Search, useSearch } from './use-search.ts';
import type { Shelf } from './use-shelf.ts';

interface Wanted {
  query: string;
  filters: Filters;
  order: Order;
}

interface Shown extends Pick<Search, 'answered' | 'prepared'> {
  /** What the query finds and the filters leave, in the reader's order. */
  shown: readonly Entry[];
  /** The same, with what the filter by kind alone leaves out where it stands at the notes. */
  everyKind: readonly Entry[];
  counts: ReturnType<typeof useCounts>;
}

/** What the library shows of its shelf. */
export function useShown(shelf: Pick<Shelf, 'entries' | 'whole'>, { query, filters, order }: Wanted): Shown {
  const { language } = useWords();
  const { found: asFound, answered, prepared } = useSearch(shelf, query);
  const found = useMemo(() => inOrder(asFound, order, language), [asFound, order, language]);
  const shown = useMemo(() => filterEntries(found, filters), [found, filters]);
  const everyKind = useMemo(
    () => (filters.chosen.kind?.join() === 'note' ? filterEntries(found, ofEveryKind(filters)) : shown),
    [found, filters, shown],
  );
  return { shown, everyKind, counts: useCounts(found, filters), answered, prepared };
}
