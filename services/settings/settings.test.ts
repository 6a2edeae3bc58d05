import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, defaultSettings, forgetSettings, loadSettings, quietenSite } from './settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('at first Whence reads on a click and shows the line on republished articles alone', async () => {
  expect(await loadSettings()).toMatchObject({ reading: 'click', badge: 'republished', quietSites: [], language: null, theme: 'auto' });
});

test('a change is kept beside what was chosen before', async () => {
  await changeSettings({ reading: 'everywhere' });
  await changeSettings({ badge: 'always' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, reading: 'everywhere', badge: 'always' });
});

test('a site is put on the quiet list once', async () => {
  await quietenSite('b.test');
  await quietenSite('a.test');
  await quietenSite('b.test');
  expect((await loadSettings()).quietSites).toEqual(['a.test', 'b.test']);
});

test('settings of an older version keep what was chosen', async () => {
  await fakeBrowser.storage.local.set({ settings: { reading: 'everywhere', badge: 'always', quietSites: ['a.test'] } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, reading: 'everywhere', badge: 'always', quietSites: ['a.test'] });
});

test('what is not changed stays', async () => {
  await changeSettings({ theme: 'dark' });
  expect(await changeSettings({ theme: undefined, language: 'ar' })).toEqual({ ...defaultSettings, theme: 'dark', language: 'ar' });
});

test('a setting of another shape falls back to its default, and takes none of the others with it', async () => {
  await fakeBrowser.storage.local.set({ settings: { reading: 'hourly', skippedSites: ['a.test'], theme: 'dark' } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, skippedSites: ['a.test'], theme: 'dark' });
  await changeSettings({ badge: 'never' });
  expect(await loadSettings()).toMatchObject({ skippedSites: ['a.test'], theme: 'dark', badge: 'never' });
  await fakeBrowser.storage.local.set({ settings: 'nothing of the kind' });
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('sites are put on a list and taken from it one by one, though several are asked for at once', async () => {
  const site = (host: string, isListed: boolean) => changeSettings({}, { list: 'readSites', host, isListed });
  await Promise.all(['c.example', 'a.example', 'b.example', 'a.example'].map((host) => site(host, true)));
  expect(await loadSettings()).toMatchObject({ reading: 'sites', readSites: ['a.example', 'b.example', 'c.example'] });
  await Promise.all(['c.example', 'a.example', 'never-listed.example'].map((host) => site(host, false)));
  expect(await loadSettings()).toMatchObject({ reading: 'sites', readSites: ['b.example'] });
  await changeSettings({ reading: 'everywhere' });
  await site('a.example', true);
  expect(await loadSettings()).toMatchObject({ reading: 'everywhere', readSites: ['a.example', 'b.example'] });
});

test('changes that are asked for at once are all kept', async () => {
  await Promise.all([
    changeSettings({ theme: 'dark' }),
    quietenSite('b.example'),
    changeSettings({ archives: true }),
    quietenSite('a.example'),
  ]);
  expect(await loadSettings()).toMatchObject({ theme: 'dark', archives: true, quietSites: ['a.example', 'b.example'] });
});

test('what a newer version keeps is there for it again, though something else was changed meanwhile', async () => {
  const newer = { badge: 'sometimes', weather: 'rain', theme: 'light' };
  await fakeBrowser.storage.local.set({ settings: newer });
  expect(await changeSettings({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
  expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { ...newer, theme: 'dark' } });
  await forgetSettings();
  expect(await loadSettings()).toEqual(defaultSettings);
});
