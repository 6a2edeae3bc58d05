import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';
import { countFacets, type FacetCount, type FacetName, type Filters, noFilters } from '../../core/library/facets.ts';

/** How many of what was found each value of a facet would leave. Counted once the rows are in front of the reader: of thousands that takes a while. */
export function useCounts(found: readonly Entry[], filters: Filters): Record<FacetName, FacetCount[]> {
  const [counts, setCounts] = useState(() => countFacets([], noFilters));
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setCounts(countFacets(found, filters)), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [found, filters]);
  return counts;
}
