import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedSearchesProps } from '../../components/library/SavedSearches.tsx';
import type { Told } from '../../components/library/Telling.tsx';
import { startFilters } from '../../core/library/facets.ts';
import { useSavedSearches } from './use-saved-searches.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

let searches: SavedSearchesProps;
let told: Told;
const at = { query: 'tag:gates', filters: startFilters };

function Library() {
  searches = useSavedSearches(
    at,
    () => undefined,
    (what) => {
      told = what;
    },
  );
  return null;
}

const settled = () => new Promise<void>((settle) => setTimeout(settle, 20));
const names = () => searches.saved.map(({ name }) => name);

test('a search that was saved is told of, and one that was deleted can be had back', async () => {
  render(<Library />);
  await act(async () => {
    searches.save('Gates');
    await settled();
  });
  expect([names(), told]).toEqual([['Gates'], { what: 'kept' }]);
  await act(async () => {
    searches.forget(searches.saved[0]?.id ?? '');
    await settled();
  });
  expect(names()).toEqual([]);
  expect(told).toMatchObject({ what: 'search-forgotten', name: 'Gates' });
  await act(async () => {
    if (told && 'undo' in told) told.undo();
    await settled();
  });
  expect(names()).toEqual(['Gates']);
});
