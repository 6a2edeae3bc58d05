import { useEffect, useState } from 'preact/hooks';
import type { SavedSearchesProps } from '../../components/library/SavedSearches.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { type Filters, isAtStart } from '../../core/library/facets.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { forgetSearch, hearSearches, loadSearches, saveSearch } from '../../services/search/saved-searches.ts';

/** The searches that are kept, and keeping the one at hand. */
export function useSavedSearches(
  at: { query: string; filters: Filters },
  run: (search: SavedSearch) => void,
  tell: (told: Told) => void,
): SavedSearchesProps {
  const [saved, setSaved] = useState<SavedSearch[]>([]);
  async function keep(kept: Promise<SavedSearch[]>, next: Told): Promise<void> {
    try {
      setSaved(await kept);
      tell(next);
    } catch (error) {
      tell({ what: 'failed', error: String(error) });
    }
  }

  function forget(id: string): void {
    const gone = saved.find((search) => search.id === id);
    const undo = () => gone && void keep(saveSearch(gone), null);
    void keep(forgetSearch(id), gone ? { what: 'search-forgotten', name: gone.name, undo } : null);
  }

  useEffect(() => {
    const load = () => void loadSearches().then(setSaved);
    load();
    // A second library, or a backup that is brought in, keeps searches too.
    return hearSearches(load);
  }, []);
  return {
    saved,
    canSave: at.query.trim() !== '' || !isAtStart(at.filters),
    save: (name) => void keep(saveSearch({ id: crypto.randomUUID(), name, ...at }), { what: 'kept' }),
    run,
    forget,
  };
}
