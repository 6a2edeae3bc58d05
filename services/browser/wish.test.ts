import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveWish, takeWish } from './wish.ts';

vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('a wish is taken once, by the popup of the tab that it is about', async () => {
  await leaveWish({ what: 'save' }, 7);
  expect(await takeWish(7)).toEqual({ what: 'save' });
  expect(await takeWish(7)).toBeNull();
});

test('a wish whose popup never opened is none for the popup of another tab, nor later for its own', async () => {
  await leaveWish({ what: 'save' }, 7);
  expect(await takeWish(8)).toBeNull();
  expect(await takeWish(7)).toBeNull();
});

test('where the browser did not tell the tab, the next popup takes it', async () => {
  await leaveWish({ what: 'copy' }, undefined);
  expect(await takeWish(8)).toEqual({ what: 'copy' });
});
