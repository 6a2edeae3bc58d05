import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeNoteChoices, loadNoteChoices } from '../notes/note-choices.ts';
import { loadSearches, saveSearch } from '../search/saved-searches.ts';
import { changeSettings, defaultSettings, loadSettings } from '../settings/settings.ts';
import { bringInChoices, type CarriedChoices, choicesToCarry, planChoices, readCarried, takeBackChoices } from './carried-choices.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const filters = { chosen: { tag: ['coast'] }, from: null, until: null };
const search = (name: string, query: string) => ({ id: `s-${name}`, name, query, filters });

/** What a reader had on the machine that is gone. */
async function carried(): Promise<CarriedChoices> {
  await changeSettings({
    theme: 'dark',
    language: 'pl',
    reading: 'everywhere',
    archives: true,
    skippedSites: ['bank.test'],
    quietSites: ['b.test'],
  });
  await changeNoteChoices({ markdownTemplate: '{{title}}' });
  await saveSearch(search('Gates', 'gates'));
  const file = readCarried(JSON.parse(JSON.stringify(await choicesToCarry())));
  if (!file) throw new Error('Nothing was carried');
  fakeBrowser.reset();
  return file;
}

test('who chose nothing carries nothing', async () => {
  expect(await choicesToCarry()).toBeNull();
});

test('on a new machine everything comes in that needs no leave of the browser, and what does is named', async () => {
  const file = await carried();
  expect(await planChoices(file)).toEqual({
    comeIn: ['quietSites', 'skippedSites', 'language', 'theme', 'markdownTemplate'],
    searches: ['Gates'],
    stay: [],
    anew: ['reading', 'archives'],
  });
  expect(await loadSettings()).toEqual(defaultSettings);
  await bringInChoices(file);
  expect(await loadSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    language: 'pl',
    skippedSites: ['bank.test'],
    quietSites: ['b.test'],
  });
  expect(await loadNoteChoices()).toEqual({ keepTexts: true, markdownTemplate: '{{title}}' });
  expect(await loadSearches()).toEqual([search('Gates', 'gates')]);
  expect(await planChoices(file)).toMatchObject({ comeIn: [], searches: [], stay: [] });
});

test("the reader's own choices stay, lists hold what is in either, and no search takes the place of another", async () => {
  const file = await carried();
  await changeSettings({ theme: 'light', quietSites: ['a.test'] });
  await saveSearch(search('Gates', 'tides'));
  expect(await planChoices(file)).toMatchObject({ stay: ['theme'], searches: ['Gates (2)'] });
  for (let times = 0; times < 2; times += 1) await bringInChoices(file);
  expect(await loadSettings()).toMatchObject({ theme: 'light', language: 'pl', quietSites: ['a.test', 'b.test'] });
  const searches = await loadSearches();
  expect(searches.map(({ name, query }) => [name, query])).toEqual([
    ['Gates', 'tides'],
    ['Gates (2)', 'gates'],
  ]);
  expect(new Set(searches.map(({ id }) => id)).size).toBe(2);
});

test('what came in is taken back, and what was chosen since stays', async () => {
  const file = await carried();
  await changeSettings({ quietSites: ['a.test'] });
  const undo = await bringInChoices(file);
  await changeSettings({ language: 'ar' });
  await saveSearch(search('Mine', 'mine'));
  await takeBackChoices(undo);
  expect(await loadSettings()).toEqual({ ...defaultSettings, language: 'ar', quietSites: ['a.test'] });
  expect(await loadNoteChoices()).toMatchObject({ markdownTemplate: null });
  expect((await loadSearches()).map(({ name }) => name)).toEqual(['Mine']);
});

test('what a hostile file says in another shape changes nothing, and takes nothing else with it', async () => {
  const file = readCarried({
    schema: 'whence/choices/1',
    settings: {
      theme: '<script>',
      mostReadings: -1,
      quietSites: [7],
      badge: 'always',
      __proto__: { archives: true },
      permissions: ['<all_urls>'],
    },
    notes: { keepTexts: 'no', markdownTemplate: 7 },
    searches: [{ id: 1 }, null, search('Kept', 'kept'), { ...search('x', 'x'), filters: { chosen: { nothing: [] } } }],
  });
  if (!file) throw new Error('Refused');
  expect(await planChoices(file)).toEqual({ comeIn: ['badge'], searches: ['Kept'], stay: [], anew: [] });
  await bringInChoices(file);
  const kept = (await fakeBrowser.storage.local.get('settings')) as { settings: object };
  expect(Object.keys(kept.settings)).not.toContain('permissions');
});

test.each([[null], ['whence'], [{}], [{ schema: 'whence/choices/2', settings: {} }], [[1]]])(
  '%j holds no choices that this version reads',
  (content) => {
    expect(readCarried(content)).toBeNull();
  },
);
