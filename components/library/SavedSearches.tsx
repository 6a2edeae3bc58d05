import { useState } from 'preact/hooks';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { useWords } from '../words.tsx';

export interface SavedSearchesProps {
  saved: readonly SavedSearch[];
  /** Whether there is a search or a filter to save. */
  canSave: boolean;
  save: (name: string) => void;
  run: (search: SavedSearch) => void;
  forget: (id: string) => void;
}

/** Searches with their filters, by the names that the reader gave them. */
export function SavedSearches({ saved, canSave, save, run, forget }: SavedSearchesProps) {
  const { say } = useWords();
  const [name, setName] = useState('');
  if (saved.length === 0 && !canSave) return null;
  return (
    <section class="saved-searches" data-part="saved-searches" aria-label={say('shelf.searches')}>
      {saved.length > 0 && (
        <ul class="plain">
          {saved.map((search) => (
            <li key={search.id} class="saved-search">
              <button type="button" class="link-button" dir="auto" onClick={() => run(search)}>
                {search.name}
              </button>
              <button
                type="button"
                class="link-button"
                aria-label={say('shelf.forgetSearch', search.name)}
                onClick={() => forget(search.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {canSave && (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            save(name.trim());
            setName('');
          }}
        >
          <input
            dir="auto"
            aria-label={say('shelf.searchName')}
            placeholder={say('shelf.searchName')}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{say('shelf.saveSearch')}</button>
        </form>
      )}
    </section>
  );
}
