import type { RefObject } from 'preact';
import { useWords } from '../words.tsx';

export interface SearchProps {
  query: string;
  search: (query: string) => void;
  field: RefObject<HTMLInputElement | null>;
  /** How far the index of words has come, while it is being made; null once every word can be found. */
  prepared: { done: number; of: number } | null;
}

/** The field for words to be searched, and how many entries have them. */
export function SearchField({ search, found }: { search: SearchProps; found: number }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const { prepared } = search;
  return (
    <>
      <label class="field">
        {say('library.search')}
        <input
          type="search"
          ref={search.field}
          value={search.query}
          aria-describedby="whence-search-hint"
          onInput={(event) => search.search(event.currentTarget.value)}
        />
      </label>
      <div class="parts-line">
        <details>
          <summary>{say('shelf.searchHow')}</summary>
          <p id="whence-search-hint" class="remark">
            {say('shelf.searchHint')}
          </p>
        </details>
        <p class="remark" role="status">
          {say('library.found', number.format(found))}
          {prepared && ` · ${say('shelf.preparing', number.format(prepared.done), number.format(prepared.of))}`}
        </p>
      </div>
    </>
  );
}
