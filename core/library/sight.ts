/** What the library shows, and how its address names it. */
import { type FacetName, type Filters, facetNames, startFilters } from './facets.ts';
import { type Order, orders } from './order.ts';

export const viewIds = ['list', 'map', 'stories'] as const;
export type ViewId = (typeof viewIds)[number];

export interface Sight {
  view: ViewId;
  /** The story that is shown in place of the list of stories, by its id. */
  story: string | null;
  query: string;
  filters: Filters;
  order: Order;
}

/** What the library opens with. */
export const firstSight: Sight = { view: 'list', story: null, query: '', filters: startFilters, order: 'found' };

/** How an address says that a facet is not narrowed which is narrowed at the start: that by kind. */
const all = 'all';

/** Names what a sight has otherwise than the first. */
export function nameSight({ view, story, query, filters, order }: Sight): [string, string][] {
  const named: [string, string | null][] = [
    ['view', view === firstSight.view ? null : view],
    ['story', story],
    ['query', query.trim() === '' ? null : query],
    ...facetNames.flatMap((facet) => nameFacet(facet, filters)),
    ['from', filters.from],
    ['until', filters.until],
    ['order', order === firstSight.order ? null : order],
  ];
  return named.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function nameFacet(facet: FacetName, { chosen }: Filters): [string, string][] {
  const [values, atStart] = [chosen[facet] ?? [], startFilters.chosen[facet] ?? []];
  if (values.join('\n') === atStart.join('\n')) return [];
  return values.length === 0 ? [[facet, all]] : values.map((value) => [facet, value]);
}

/** The sight of such names; what is not named, or not as it can be, is as at the start. */
export function sightOf(named: URLSearchParams): Sight {
  return {
    view: oneOf(viewIds, named.get('view')) ?? firstSight.view,
    story: named.get('story'),
    query: named.get('query') ?? firstSight.query,
    filters: { chosen: chosenIn(named), from: dayIn(named, 'from'), until: dayIn(named, 'until') },
    order: oneOf(orders, named.get('order')) ?? firstSight.order,
  };
}

function chosenIn(named: URLSearchParams): Filters['chosen'] {
  const chosen = facetNames.map((facet) => [facet, valuesIn(named, facet)] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

function valuesIn(named: URLSearchParams, facet: FacetName): string[] {
  const [values, atStart] = [named.getAll(facet), startFilters.chosen[facet] ?? []];
  if (values.length === 0) return atStart;
  return atStart.length > 0 && values.join() === all ? [] : values;
}

const oneOf = <Value extends string>(values: readonly Value[], named: string | null): Value | undefined =>
  values.find((value) => value === named);

function dayIn(named: URLSearchParams, name: string): string | null {
  const day = named.get(name) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
