import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answered } from './asking.ts';
import { asksToStayAway, leaveAlone } from './robots.ts';

const page = 'https://www.harbour-post.test/gates';
const rules: Answered = {
  is: 'answer',
  status: 200,
  type: 'text/plain',
  bytes: new TextEncoder().encode('User-agent: *\nDisallow: /drafts'),
  wait: null,
};

let answer: (answered: Answered) => void;
const ask = vi.fn(
  () =>
    new Promise<Answered>((resolve) => {
      answer = resolve;
    }),
);
vi.mock('./asking.ts', () => ({ ask: () => ask() }));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ask.mockClear();
});

const staysAway = (address: string) => asksToStayAway(address, new AbortController().signal, async () => null);

/** The site's rules come once `meanwhile` is done. */
async function askedMeanwhile(address: string, meanwhile: () => Promise<void>) {
  const asked = staysAway(address);
  await vi.waitUntil(() => ask.mock.calls.length > 0);
  await meanwhile();
  answer(rules);
  return asked;
}

test('rules are asked for once, and forbid what they name', async () => {
  expect(await askedMeanwhile(page, async () => undefined)).toBeNull();
  expect(await staysAway('https://www.harbour-post.test/drafts/1')).toBe('robots');
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a site that asks one walk to wait is left alone by another that was asking for its rules just then', async () => {
  expect(await askedMeanwhile(page, () => leaveAlone(page, 600))).toBe('asked-to-wait');
  expect(await staysAway(page)).toBe('asked-to-wait');
});

test('rules and waits of a clock that was set back since count no longer', async () => {
  const year = 365 * 24 * 3600_000;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + year });
  await askedMeanwhile(page, async () => undefined);
  await leaveAlone(page, 600);
  expect(await staysAway(page)).toBe('asked-to-wait');
  vi.useRealTimers();
  ask.mockClear();
  expect(await askedMeanwhile(page, async () => undefined)).toBeNull();
});

test('on a disk that is full a site is asked all the same, and what it says holds', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    const request = put.call(this, given[0]);
    (request.transaction as unknown as { _abort: (error: string) => void })._abort('QuotaExceededError');
    return request;
  });
  expect(await askedMeanwhile(page, () => leaveAlone(page, 600))).toBeNull();
  ask.mockClear();
  expect(await askedMeanwhile('https://www.harbour-post.test/drafts/1', async () => undefined)).toBe('robots');
});
