import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askHidden } from './parser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** How often the hidden document was laid and asked, and how often it is asked before it listens. */
let [laid, asked, deaf] = [0, 0, 0];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  [laid, asked, deaf] = [0, 0, 0];
  Object.assign(fakeBrowser, {
    offscreen: {
      hasDocument: async () => laid > 0,
      createDocument: async () => {
        laid += 1;
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    asked += 1;
    return asked > deaf ? { ok: true, made: 'a reading' } : undefined;
  });
});
afterEach(() => vi.useRealTimers());

async function askOnASlowMachine() {
  const reply = askHidden({ parser: {} });
  await vi.runAllTimersAsync();
  return reply;
}

test('a hidden document that is long in coming is asked until it listens, and laid once', async () => {
  deaf = 300;
  expect(await askOnASlowMachine()).toEqual({ ok: true, made: 'a reading' });
  expect([laid, asked]).toEqual([1, 301]);
});

test('one that never listens is given up with words', async () => {
  deaf = Number.POSITIVE_INFINITY;
  expect(await askOnASlowMachine()).toMatchObject({ ok: false, error: expect.stringContaining('did not answer') });
});

test('one that is closed while it is asked is laid anew', async () => {
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async () => {
    laid = 0;
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  expect(await askOnASlowMachine()).toEqual({ ok: true, made: 'a reading' });
  expect(laid).toBe(1);
});
