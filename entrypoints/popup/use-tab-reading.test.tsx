import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reprintReading } from '../../core/reading.test-support.ts';
import type { TabReading } from '../../services/messages.ts';
import { useTabReading } from './use-tab-reading.ts';

vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Where the tab is, and how many times its page was asked for. */
let tab = { url: 'https://a.test/0', status: 'complete' };
let asked = 0;
/** How long the page takes to be read, in milliseconds. */
const reading = 500;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  [tab, asked] = [{ url: 'https://a.test/0', status: 'complete' }, 0];
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      close = () => undefined;
    },
  );
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => tab) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) => {
    if (name === 'reading.of') return { ok: true, answer: { state: 'unread' } };
    asked += 1;
    const { url } = tab;
    await new Promise((settle) => setTimeout(settle, reading));
    const page = { ...reprintReading().page, url };
    const answer: TabReading = { state: 'read', reading: reprintReading({ page }), readAt: new Date().toISOString(), current: true };
    return { ok: true, answer };
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

async function moveTo(url: string): Promise<void> {
  tab = { ...tab, url };
  await act(async () => {
    await fakeBrowser.tabs.onUpdated.trigger(7, { url }, tab as never);
  });
}

test('a page that moves on is read where it is then', async () => {
  const { result } = renderHook(() => useTabReading(7, false));
  await pass(600);
  await moveTo('https://a.test/1');
  expect(result.current.known.state).toBe('reading');
  await pass(600);
  expect(result.current.known).toMatchObject({ state: 'read', reading: { page: { url: 'https://a.test/1' } } });
});

test('a page that never rests is shown as it was read, now and then again, and at last where it came to rest', async () => {
  const { result } = renderHook(() => useTabReading(7, false));
  const states: string[] = [];
  for (let step = 1; step <= 40; step += 1) {
    await moveTo(`https://a.test/${step}`);
    await pass(300);
    states.push(result.current.known.state);
  }
  expect(states.slice(12)).toEqual(states.slice(12).map(() => 'read'));
  expect(asked).toBeLessThan(15);
  await pass(5000);
  expect(result.current.known).toMatchObject({ state: 'read', reading: { page: { url: 'https://a.test/40' } } });
});
