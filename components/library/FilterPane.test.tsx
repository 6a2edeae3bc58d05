import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { countFacets, type Filters, startFilters } from '../../core/library/facets.ts';
import { draw } from '../words.test-support.tsx';
import { FilterPane } from './FilterPane.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const searches = { saved: [], canSave: false, save: nothing, run: nothing, forget: nothing };

function pane(tags: string[]) {
  const filters: Filters = { ...startFilters, chosen: { ...startFilters.chosen, tag: tags } };
  const counts = { ...countFacets([], filters), tag: [{ value: 'gates', count: 2 }] };
  return <FilterPane filters={filters} change={nothing} counts={counts} searches={searches} />;
}

test('a facet does not close upon the reader who takes back its last value', () => {
  const { rerender } = draw(pane([]));
  const isOpen = () => document.querySelector<HTMLDetailsElement>('[data-facet=tag]')?.open;
  expect(isOpen()).toBe(false);
  rerender(pane(['gates']));
  expect(isOpen()).toBe(true);
  rerender(pane([]));
  expect(isOpen()).toBe(true);
});
