import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPacker } from './packer.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const file = new Blob(['notes']);
/** Asks the hidden document as the background does, and returns what it answers. */
let ask: (packer: object) => Promise<{ ok: boolean; made?: string }>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    ask = (packer) => listener({ packer }, { id: fakeBrowser.runtime.id }, () => undefined) as unknown as ReturnType<typeof ask>;
  });
});
afterEach(() => vi.useRealTimers());

/** Whether the hidden document is needed while a file is packed, and how to finish that. */
function beginPacking() {
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const isNeeded = answerPacker(() => promise);
  return { isNeeded, asked: ask({ pack: 'json' }), resolve, reject };
}

test('the hidden document is needed while a file is packed, and until it is released', async () => {
  const { isNeeded, asked, resolve } = beginPacking();
  expect(isNeeded()).toBe(true);
  resolve(file);
  const { made } = await asked;
  expect(isNeeded()).toBe(true);
  await ask({ release: made });
  expect(isNeeded()).toBe(false);
});

test('it is not needed for a file that could not be packed', async () => {
  const { isNeeded, asked, reject } = beginPacking();
  reject(new Error('No room'));
  expect(await asked).toEqual({ ok: false, error: 'Error: No room' });
  expect(isNeeded()).toBe(false);
});

test('a file whose asker was ended before it was released is not kept until the browser closes', async () => {
  const { isNeeded, asked, resolve } = beginPacking();
  resolve(file);
  await asked;
  vi.advanceTimersByTime(5 * 60_000);
  expect(isNeeded()).toBe(true);
  vi.advanceTimersByTime(5 * 60_000);
  expect(isNeeded()).toBe(false);
});

test('a file that this document never packed may be released, and frees no other', async () => {
  const { isNeeded, asked, resolve } = beginPacking();
  resolve(file);
  await asked;
  await ask({ release: 'blob:of-another' });
  expect(isNeeded()).toBe(true);
});
