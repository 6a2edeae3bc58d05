import { useEffect, useState } from 'preact/hooks';
import type { SavedSearchesProps } from '../../components/library/SavedSearches.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { type Filters, isAtStart } from '../../core/library/facets.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { forgetSearch, loadSearches, saveSearch } from '../../services/search/saved-searches.ts';

/** The searches that are kept, and keeping the one at hand. */
export function useSavedSearches(
  at: { query: string; filters: Filters },
  run: (search: SavedSearch) => void,
  tell: (told: Told) => void,
): SavedSearchesProps {
  const [saved, setSaved] = useState<SavedSearch[]>([]);
  const keep = (kept: Promise<SavedSearch[]>) =>
    void kept.then(setSaved, (error: unknown) => tell({ what: 'failed', error: String(error) }));
  useEffect(() => void loadSearches().then(setSaved), []);
  return {
    saved,
    canSave: at.query.trim() !== '' || !isAtStart(at.filters),
    save: (name) => keep(saveSearch({ id: crypto.randomUUID(), name, ...at })),
    run,
    forget: (id) => keep(forgetSearch(id)),
  };
}
