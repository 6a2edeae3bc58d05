import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reprintReading } from '../../core/reading.test-support.ts';
import { letBrowserSpeak } from '../browser.test-support.ts';
import { showWalked } from './walked.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const reading = reprintReading();
const here = reading.page.url;
let shown = here;
let titles: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  letBrowserSpeak();
  [shown, titles] = [here, []];
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ id: 7, url: shown })) as never);
  Object.assign(fakeBrowser.action, {
    setIcon: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  });
});

test('what a walk found is drawn on the tab that shows its page', async () => {
  expect(await showWalked({ tabId: 7 }, reading, here)).toMatchObject({ state: 'read' });
  expect(titles).toEqual(['Whence: first published by The Saltmarsh Review']);
});

test('a tab that has moved on meanwhile is not told the origin of the page before', async () => {
  shown = 'https://other.test/elsewhere';
  expect(await showWalked({ tabId: 7 }, reading, here)).toEqual({ state: 'unread' });
  expect(titles).toEqual([]);
});

test('a tab that was closed meanwhile is no fault', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await showWalked({ tabId: 7 }, reading, here)).toEqual({ state: 'unread' });
});
