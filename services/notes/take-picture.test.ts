import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { picturesOf } from '../database/pictures.ts';
import { keepPictureOfTab, keepTakenPicture } from './take-picture.ts';

vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const bytes = Uint8Array.of(137, 80, 78, 71);
const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const none = { id: 'n-1', mergedIds: [] };
/** Where the popup of a private window runs: Firefox has no database there. */
const privateWindow = { open: () => Promise.reject(new DOMException('A mutation operation was attempted', 'InvalidStateError')) };

beforeEach(() => {
  fakeBrowser.reset();
  const background = new IDBFactory();
  vi.stubGlobal('indexedDB', privateWindow);
  Object.assign(fakeBrowser.tabs, { captureVisibleTab: async () => address });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ name, sends }: { name: string; sends: never }) => {
    expect(name).toBe('picture.keep');
    vi.stubGlobal('indexedDB', background);
    await keepTakenPicture(JSON.parse(JSON.stringify(sends)));
    return { ok: true, answer: null };
  }) as never);
});

test('a picture that is taken in a private window is kept by the background, beside its note', async () => {
  expect(await keepPictureOfTab('n-1')).toBe(true);
  expect(await picturesOf(none)).toMatchObject([{ mediaType: 'image/png', bytes }]);
});

test('where the browser gives no picture none is kept', async () => {
  Object.assign(fakeBrowser.tabs, { captureVisibleTab: () => Promise.reject(new Error('Missing activeTab permission')) });
  vi.spyOn(console, 'warn').mockReturnValue();
  expect(await keepPictureOfTab('n-1')).toBe(false);
  expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
});

test('why it was not kept is told in the words of the disk', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => ({ ok: false, error: 'QuotaExceededError' })) as never);
  await expect(keepPictureOfTab('n-1')).rejects.toThrow('QuotaExceededError');
});
