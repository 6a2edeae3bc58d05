import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hop, noArticleReading, originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { letBrowserSpeak } from '../browser.test-support.ts';
import { changeSettings } from '../settings/settings.ts';
import { paintIdle, paintReading, paintUnreadable } from './toolbar.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The buttons of a browser, by tab; a tab that is closed has none. */
let buttons: Record<number, { icon?: string | undefined; title?: string }> = {};

beforeEach(() => {
  fakeBrowser.reset();
  buttons = { 7: {}, 8: {} };
  letBrowserSpeak();
  const buttonOf = (tabId: number) => {
    const button = buttons[tabId];
    if (!button) throw new Error(`No tab with id: ${tabId}.`);
    return button;
  };
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) => {
      buttonOf(tabId).icon = path[16];
    },
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
      buttonOf(tabId).title = title;
    },
  });
});

test('icon and title say the same of what was read', async () => {
  await paintReading(7, reprintReading());
  expect(buttons[7]).toEqual({ icon: '/icons/republished-16.png', title: 'Whence: first published by The Saltmarsh Review' });
  await paintReading(7, originalReading());
  expect(buttons[7]).toEqual({ icon: '/icons/nothing-declared-16.png', title: 'Whence: no earlier publication is declared here' });
  await paintReading(7, noArticleReading());
  expect(buttons[7]).toEqual({ icon: '/icons/not-article-16.png', title: "Whence: this page doesn't look like an article" });
  await paintUnreadable(7);
  expect(buttons[7]).toEqual({ icon: '/icons/unreadable-16.png', title: "Whence: this page can't be read" });
  await paintIdle(7);
  expect(buttons[7]).toEqual({ icon: '/icons/16.png', title: 'Whence: where does this article come from?' });
  expect(buttons[8]).toEqual({});
});

test('what an agency wrote is a copy of its', async () => {
  const [, here] = reprintReading().chain;
  if (!here) throw new Error('A reprint has two hops');
  await paintReading(7, reprintReading({ chain: [hop('Northern Wire', { role: 'agency' }), here] }));
  expect(buttons[7]?.title).toBe('Whence: Northern Wire copy');
});

test('the last word on a tab is not overtaken by one that waited for its strings', async () => {
  const first = Promise.withResolvers<void>();
  let fetched = 0;
  letBrowserSpeak(() => {
    fetched += 1;
    return fetched === 1 ? first.promise : Promise.resolve();
  });
  await changeSettings({ language: 'de' });
  const read = paintReading(7, reprintReading());
  await vi.waitFor(() => expect(fetched).toBe(1));
  const left = paintIdle(7);
  // Another tab's word waits for none of this.
  await paintReading(8, originalReading());
  expect(buttons[8]?.icon).toBe('/icons/nothing-declared-16.png');
  first.resolve();
  await Promise.all([read, left]);
  expect(buttons[7]).toEqual({ icon: '/icons/16.png', title: 'Whence: Woher kommt dieser Artikel?' });
});

test('a tab that was closed meanwhile is no failure, and holds up no other word', async () => {
  await paintReading(9, reprintReading());
  await paintReading(7, reprintReading());
  expect(buttons[7]?.icon).toBe('/icons/republished-16.png');
});
