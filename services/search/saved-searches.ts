/** The searches that the reader keeps under names of theirs. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FacetName, Filters } from '../../core/library/facets.ts';
import { facetNames } from '../../core/library/facets.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { changeKept } from '../settings/change-kept.ts';

const storageKey = 'savedSearches';
const day = v.nullable(v.pipe(v.string(), v.isoDate()));

const FiltersSchema = v.object({
  chosen: v.pipe(
    v.record(v.picklist(facetNames), v.array(v.string())),
    v.transform((chosen): Partial<Record<FacetName, string[]>> => chosen),
  ),
  from: day,
  until: day,
}) satisfies v.GenericSchema<unknown, Filters>;

const SavedSearchSchema = v.object({ id: v.string(), name: v.string(), query: v.string(), filters: FiltersSchema });

/** Returns the saved searches in the order in which they were saved; one of another shape is left out, and takes no other with it. */
export async function loadSearches(): Promise<SavedSearch[]> {
  const { [storageKey]: kept } = await browser.storage.local.get(storageKey);
  return listIn(kept).flatMap((search) => readSearch(search) ?? []);
}

const listIn = (kept: unknown): unknown[] => (Array.isArray(kept) ? kept : []);

function readSearch(search: unknown): SavedSearch | null {
  const parsed = v.safeParse(SavedSearchSchema, search);
  return parsed.success ? parsed.output : null;
}

/** Keeps a search; one of the same name is replaced. Returns all. */
export function saveSearch(search: SavedSearch): Promise<SavedSearch[]> {
  return changeSearches(({ name }) => name === search.name, [search]);
}

/** Forgets a saved search and returns those that are left. */
export function forgetSearch(id: string): Promise<SavedSearch[]> {
  return changeSearches((search) => search.id === id, []);
}

/** What this version can't read, a newer one's perhaps, stays. */
async function changeSearches(goes: (search: SavedSearch) => boolean, more: SavedSearch[]): Promise<SavedSearch[]> {
  const stays = (kept: unknown) => {
    const search = readSearch(kept);
    return !(search && goes(search));
  };
  await changeKept(storageKey, (kept) => [...listIn(kept).filter(stays), ...more]);
  return loadSearches();
}
