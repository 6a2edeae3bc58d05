/** What entries are filtered by. Within one facet any of the chosen values will do; every facet has a say. */
import type { Entry } from './entry.ts';
import { localDay } from './local-day.ts';

/** The facets, in the order in which they are shown. */
export const facetNames = ['kind', 'outlet', 'agency', 'author', 'holder', 'licence', 'relation', 'standing', 'tag'] as const;
export type FacetName = (typeof facetNames)[number];

/** The reader's choice. `from` and `until` are days (YYYY-MM-DD) on which an entry was saved or read, both included. */
export interface Filters {
  chosen: Partial<Record<FacetName, string[]>>;
  from: string | null;
  until: string | null;
}

/** Everything that is kept. */
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
function isUnfiltered({ chosen, from, until }: Filters): boolean {
  return from === null && until === null && facetNames.every((facet) => !chosen[facet]?.length);
}

/** The same filters without that by kind. */
export function ofEveryKind(filters: Filters): Filters {
  return { ...filters, chosen: { ...filters.chosen, kind: [] } };
}

/** The entries that the filters leave, in their order. */
export function filterEntries(entries: readonly Entry[], filters: Filters): Entry[] {
  if (isUnfiltered(filters)) return [...entries];
  const narrowing = narrowingFacets(filters);
  return entries.filter(
    (entry) => isInRange(entry, filters) && narrowing.every(({ facet, wanted }) => hasOneOf(valuesOf[facet](entry), wanted)),
  );
}

/**
 * The values of every facet among the entries, the most frequent first. A facet's own choice does not narrow its counts:
 * they say what choosing one more value would bring.
 */
export function countFacets(entries: readonly Entry[], filters: Filters): Record<FacetName, FacetCount[]> {
  const narrowing = narrowingFacets(filters);
  // A value that was chosen is shown even where it has nothing left, so that it can be taken back.
  const counts = facetNames.map((facet) => ({ facet, of: new Map((filters.chosen[facet] ?? []).map((value) => [value, 0])) }));
  for (const entry of entries) {
    if (!isInRange(entry, filters)) continue;
    const failed = narrowing.filter(({ facet, wanted }) => !hasOneOf(valuesOf[facet](entry), wanted));
    // What one facet alone keeps out is counted by that facet; what two keep out, by none.
    if (failed.length > 1) continue;
    for (const { facet, of } of counts) if (failed.length === 0 || failed[0]?.facet === facet) countValues(of, valuesOf[facet](entry));
  }
  return Object.fromEntries(counts.map(({ facet, of }) => [facet, mostFirst(of)])) as Record<FacetName, FacetCount[]>;
}

/** Counts each value once, however often one entry has it. */
function countValues(counts: Map<string, number>, values: readonly string[]): void {
  values.forEach((value, place) => {
    if (values.indexOf(value) === place) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
}

function mostFirst(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** The facets that something is chosen of: most are not, and thousands of entries pass by here at each letter. */
function narrowingFacets({ chosen }: Filters): { facet: FacetName; wanted: readonly string[] }[] {
  return facetNames.map((facet) => ({ facet, wanted: chosen[facet] ?? [] })).filter(({ wanted }) => wanted.length > 0);
}

const hasOneOf = (values: readonly string[], wanted: readonly string[]) => values.some((value) => wanted.includes(value));

function isInRange({ at }: Entry, { from, until }: Filters): boolean {
  if (from === null && until === null) return true;
  const day = localDay(at);
  return (from === null || day >= from) && (until === null || day <= until);
}
