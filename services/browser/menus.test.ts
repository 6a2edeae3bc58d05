import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser, browser as realBrowser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letBrowserSpeak } from '../browser.test-support.ts';
import { changeSettings } from '../settings/settings.ts';
import { answerMenu, drawMenus } from './menus.ts';
import { takeWish } from './wish.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Item = Parameters<typeof realBrowser.contextMenus.create>[0];
type Click = Browser.contextMenus.OnClickData;

/** A browser's menus: like a real one's it refuses a second item of one name, and forgets a while after it was told to. */
let items: Item[] = [];
let complaints: string[] = [];
let popups = 0;
let asked: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  [items, complaints, popups, asked] = [[], [], 0, []];
  letBrowserSpeak();
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        await Promise.resolve();
        items = [];
      },
      create: (item: Item) => {
        if (items.some(({ id }) => id === item.id)) complaints.push(`Cannot create item with duplicate id ${item.id}`);
        else items.push(item);
      },
    },
    sidePanel: { open: async (of: unknown) => void asked.push(of) },
  });
  Object.assign(fakeBrowser.action, {
    openPopup: async () => {
      popups += 1;
    },
  });
  Object.assign(fakeBrowser.permissions, {
    request: async (of: unknown) => {
      asked.push(of);
      return false;
    },
    contains: async () => false,
  });
});

const titles = () => items.map(({ id, title, contexts }) => [id, title, contexts?.join(' ')]);

test('the menus offer the question on pages, words and links, and a note on pages and the icon', async () => {
  await drawMenus();
  expect(titles()).toEqual([
    ['page', 'Where does this come from?', 'page selection'],
    ['save', 'Save note', 'page action'],
    ['where-link', 'Where does the linked page come from?', 'link'],
  ]);
});

test('drawn twice at once they stand there once', async () => {
  await Promise.all([drawMenus(), drawMenus(), drawMenus()]);
  expect(items).toHaveLength(3);
  expect(complaints).toEqual([]);
});

test('of two languages chosen one right after the other the menus speak the second, though the strings of the first come late', async () => {
  const first = Promise.withResolvers<void>();
  let fetched = 0;
  letBrowserSpeak(() => {
    fetched += 1;
    return fetched === 1 ? first.promise : Promise.resolve();
  });
  await changeSettings({ language: 'de' });
  const german = drawMenus();
  await vi.waitFor(() => expect(fetched).toBe(1));
  await changeSettings({ language: 'it' });
  const italian = drawMenus();
  // Time enough for the second to overtake the first, if it could.
  await new Promise((settle) => setTimeout(settle, 20));
  first.resolve();
  await Promise.all([german, italian]);
  expect(items[1]?.title).toBe('Salva nota');
  expect(complaints).toEqual([]);
});

describe('a click in the menu', () => {
  const tab = { id: 7, windowId: 3 } as Browser.tabs.Tab;
  const click = (data: Partial<Click>) => answerMenu({ editable: false, pageUrl: 'https://a.test/', ...data } as Click, tab);

  test('on a page opens the popup, which is asked for nothing else', async () => {
    click({ menuItemId: 'page' });
    expect(popups).toBe(1);
    expect(await takeWish(7)).toBeNull();
  });

  test('on words opens the popup about them', async () => {
    click({ menuItemId: 'page', selectionText: 'first appeared in the Courier' });
    expect(popups).toBe(1);
    await vi.waitFor(async () => expect(await takeWish(7)).toEqual({ what: 'selection', words: 'first appeared in the Courier' }));
  });

  test('on "Save note" saves, whatever is selected', async () => {
    click({ menuItemId: 'save', selectionText: 'a word' });
    expect(popups).toBe(1);
    await vi.waitFor(async () => expect(await takeWish(7)).toEqual({ what: 'save' }));
  });

  test('on a link asks for panel and site within the click, and opens no popup', () => {
    click({ menuItemId: 'where-link', linkUrl: 'https://www.harbour-post.test/gates', selectionText: 'gates' });
    expect(asked).toEqual([{ windowId: 3 }, { origins: ['*://www.harbour-post.test/*'] }]);
    expect(popups).toBe(0);
  });
});
