import { useEffect, useState } from 'preact/hooks';
import type { SavedSearchesProps } from '../../components/library/SavedSearches.tsx';
import { type Filters, isAtStart } from '../../core/library/facets.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { forgetSearch, loadSearches, saveSearch } from '../../services/saved-searches.ts';

/** The searches that are kept, and keeping the one at hand. */
export function useSavedSearches(at: { query: string; filters: Filters }, run: (search: SavedSearch) => void): SavedSearchesProps {
  const [saved, setSaved] = useState<SavedSearch[]>([]);
  useEffect(() => void loadSearches().then(setSaved), []);
  return {
    saved,
    canSave: at.query.trim() !== '' || !isAtStart(at.filters),
    save: (name) => void saveSearch({ id: crypto.randomUUID(), name, ...at }).then(setSaved),
    run,
    forget: (id) => void forgetSearch(id).then(setSaved),
  };
}
