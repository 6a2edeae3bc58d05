import { expect, test, vi } from 'vitest';
import { openPage } from './open-page.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://whence${path}` },
    extension: { inIncognitoContext: false },
    tabs: { create: vi.fn(async () => undefined) },
    windows: { create: vi.fn(async () => undefined) },
  },
}));
vi.mock('@wxt-dev/browser', () => ({ browser }));

test('the library opens beside the page, but never in a private window, where it would have no notes', () => {
  openPage('library.html');
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://whence/library.html' });
  browser.extension.inIncognitoContext = true;
  openPage('library.html#note=n-1');
  expect(browser.windows.create).toHaveBeenCalledWith({ url: 'moz-extension://whence/library.html#note=n-1' });
  expect(browser.tabs.create).toHaveBeenCalledTimes(1);
});
