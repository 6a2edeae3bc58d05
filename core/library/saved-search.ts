import type { Filters } from './facets.ts';

/** A search that the reader keeps under a name of theirs. */
export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  filters: Filters;
}
