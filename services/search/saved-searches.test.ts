import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFilters } from '../../core/library/facets.ts';
import { forgetSearch, loadSearches, saveSearch } from './saved-searches.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const search = (name: string) => ({ id: name, name, query: `title:${name}`, filters: startFilters });

test('searches stand in the order in which they were saved, one for each name', async () => {
  await saveSearch(search('gates'));
  await saveSearch(search('money'));
  await saveSearch({ ...search('gates'), query: 'tag:gates' });
  expect((await loadSearches()).map(({ name, query }) => [name, query])).toEqual([
    ['money', 'title:money'],
    ['gates', 'tag:gates'],
  ]);
  expect(await forgetSearch('money')).toHaveLength(1);
});

test('a search of another shape takes none of the others with it', async () => {
  const ofAnotherVersion = { ...search('later'), filters: { chosen: { weather: ['rain'] }, from: null, until: null } };
  await fakeBrowser.storage.local.set({ savedSearches: [search('gates'), ofAnotherVersion, 'none'] });
  expect((await loadSearches()).map(({ name }) => name)).toEqual(['gates']);
  await saveSearch(search('money'));
  expect((await loadSearches()).map(({ name }) => name)).toEqual(['gates', 'money']);
  // The version that wrote it finds it again.
  expect((await forgetSearch('gates')).map(({ name }) => name)).toEqual(['money']);
  expect((await fakeBrowser.storage.local.get('savedSearches')).savedSearches).toContainEqual(ofAnotherVersion);
});
