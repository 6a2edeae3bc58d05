/** What entries are filtered by. Within one facet any of the chosen values will do; every facet has a say. */
import type { Entry } from './entry.ts';

export const facetNames = ['kind', 'outlet', 'agency', 'author', 'holder', 'licence', 'relation', 'standing', 'tag'] as const;
export type FacetName = (typeof facetNames)[number];

/** The reader's choice. `from` and `until` are days (YYYY-MM-DD) on which an entry was saved or read, both included. */
export interface Filters {
  chosen: Partial<Record<FacetName, string[]>>;
  from: string | null;
  until: string | null;
}

export const noFilters: Filters = { chosen: {}, from: null, until: null };

/** What the library opens with: the notes. Everything that was read is one choice away. */
export const startFilters: Filters = { ...noFilters, chosen: { kind: ['note'] } };

/** Whether the filters are as the library opens with them. */
export function isAtStart({ chosen, from, until }: Filters): boolean {
  const { kind, ...others } = chosen;
  return isUnfiltered({ chosen: others, from, until }) && kind?.length === 1 && kind[0] === 'note';
}

/** How many entries have a value of a facet. */
export interface FacetCount {
  value: string;
  count: number;
}

const valuesOf: Record<FacetName, (entry: Entry) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  outlet: ({ chain }) => chain.filter(({ role }) => role !== 'agency').map(({ publisher }) => publisher.name),
  agency: ({ chain }) => chain.filter(({ role }) => role === 'agency').map(({ publisher }) => publisher.name),
  author: ({ authors }) => authors,
  holder: ({ holders }) => holders,
  licence: ({ licence }) => (licence === null ? [] : [licence]),
  relation: ({ chain }) => chain.map(({ relation }) => relation).filter((relation) => relation !== 'published'),
  standing: ({ chain }) => chain.filter(({ role }) => role !== 'this-page').map(({ standing }) => standing),
  tag: ({ tags }) => tags,
};

/** Whether nothing is filtered. */
export function isUnfiltered({ chosen, from, until }: Filters): boolean {
  return from === null && until === null && facetNames.every((facet) => !chosen[facet]?.length);
}

/** The same filters without that by kind. */
export function ofEveryKind(filters: Filters): Filters {
  return { ...filters, chosen: { ...filters.chosen, kind: [] } };
}

/** The entries that the filters leave, in their order. */
export function filterEntries(entries: readonly Entry[], filters: Filters): Entry[] {
  return isUnfiltered(filters) ? [...entries] : entries.filter((entry) => passes(entry, filters, null));
}

/**
 * The values of every facet among the entries, the most frequent first. A facet's own choice does not narrow its counts:
 * they say what choosing one more value would bring.
 */
export function countFacets(entries: readonly Entry[], filters: Filters): Record<FacetName, FacetCount[]> {
  const counted = facetNames.map((facet) => [facet, countFacet(entries, filters, facet)] as const);
  return Object.fromEntries(counted) as Record<FacetName, FacetCount[]>;
}

function countFacet(entries: readonly Entry[], filters: Filters, facet: FacetName): FacetCount[] {
  // A value that was chosen is shown even where it has nothing left, so that it can be taken back.
  const counts = new Map<string, number>((filters.chosen[facet] ?? []).map((value) => [value, 0]));
  for (const entry of entries) {
    if (!passes(entry, filters, facet)) continue;
    for (const value of new Set(valuesOf[facet](entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function passes(entry: Entry, { chosen, from, until }: Filters, except: FacetName | null): boolean {
  const day = entry.at.slice(0, 10);
  if ((from !== null && day < from) || (until !== null && day > until)) return false;
  return facetNames.every((facet) => {
    const wanted = facet === except ? undefined : chosen[facet];
    return !wanted?.length || valuesOf[facet](entry).some((value) => wanted.includes(value));
  });
}
