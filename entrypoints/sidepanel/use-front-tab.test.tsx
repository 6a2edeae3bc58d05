import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useFrontTab } from './use-front-tab.ts';

vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('the panel goes along with a tab that moves on, and not with each move of one that never rests', async () => {
  const { result } = renderHook(() => useFrontTab(1));
  const move = async (step: number) => {
    const url = `https://a.test/${step}`;
    await act(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(7, { url }, { url } as never);
      await vi.advanceTimersByTimeAsync(300);
    });
  };
  await pass(0);
  await move(1);
  expect(result.current).toEqual({ tabId: 7, turn: 1 });
  for (let step = 2; step < 42; step += 1) await move(step);
  const turns = result.current?.turn ?? 0;
  expect(turns).toBeLessThan(8);
  await pass(5000);
  expect(result.current?.turn).toBe(turns + 1);
});
