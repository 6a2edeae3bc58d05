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
  return readSearches(kept);
}

/** The searches in a list from anywhere, in its order. */
export const readSearches = (list: unknown): SavedSearch[] => listIn(list).flatMap((search) => readSearch(search) ?? []);

/** Calls back when searches were kept or forgotten, here or elsewhere; returns how to end it. */
export function hearSearches(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (storageKey in changes) heard();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
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

/** Keeps those of a list that are not among the reader's, and returns them: under a name of their own where another search has theirs. */
export async function addSearches(list: readonly SavedSearch[]): Promise<SavedSearch[]> {
  let added: SavedSearch[] = [];
  await changeKept(storageKey, (kept) => {
    added = newSearches(list, readSearches(kept));
    return [...listIn(kept), ...added];
  });
  return added;
}

/** Forgets those searches that are still as they are in this list. */
export async function dropSearches(list: readonly SavedSearch[]): Promise<void> {
  const gone = new Set(list.map((search) => JSON.stringify(search)));
  await changeKept(storageKey, (kept) => listIn(kept).filter((search) => !gone.has(JSON.stringify(readSearch(search)))));
}

/** Those of a list that are not among others, as they would stand beside them. */
export function newSearches(list: readonly SavedSearch[], others: readonly SavedSearch[]): SavedSearch[] {
  const known = [...others];
  for (const search of list) {
    if (known.some((one) => isSame(one, search))) continue;
    const taken = new Set(known.map(({ name }) => name));
    const numbers = Array.from({ length: known.length + 1 }, (_, place) => place + 2);
    const name = [search.name, ...numbers.map((number) => `${search.name} (${number})`)].find((one) => !taken.has(one)) ?? search.name;
    known.push({ ...search, id: known.some(({ id }) => id === search.id) ? crypto.randomUUID() : search.id, name });
  }
  return known.slice(others.length);
}

const isSame = (one: SavedSearch, other: SavedSearch): boolean =>
  whatFor(one) === whatFor(other) && (one.name === other.name || one.name.startsWith(`${other.name} (`));
const whatFor = ({ query, filters: { chosen, from, until } }: SavedSearch): string =>
  JSON.stringify([query, Object.entries(chosen).sort(), from, until]);

/** What this version can't read, a newer one's perhaps, stays. */
async function changeSearches(goes: (search: SavedSearch) => boolean, more: SavedSearch[]): Promise<SavedSearch[]> {
  const stays = (kept: unknown) => {
    const search = readSearch(kept);
    return !(search && goes(search));
  };
  await changeKept(storageKey, (kept) => [...listIn(kept).filter(stays), ...more]);
  return loadSearches();
}
