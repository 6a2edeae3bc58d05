import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import { withDatabase } from './database.ts';
import { evictOldest, findReading, keepReading } from './readings.ts';

const keep = (url: string, readAt: number, limit?: number) =>
  keepReading({ url, reading: reprintReading(), textHash: 'a1', engine: '1.0.0', readAt }, limit);
const addressesKept = () => withDatabase((database) => database.getAllKeys('readings'));
const save = (url: string) =>
  withDatabase(async (database) => {
    const kept = await database.get('readings', url);
    if (kept) await database.put('readings', { ...kept, saved: 1 });
  });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('a reading is found again under every address of the same article', async () => {
  expect(await keep('https://harbour-post.test/gates?utm_source=letter', 5)).toEqual({ ok: true });
  const found = await findReading('https://harbour-post.test/gates#top');
  expect(found).toMatchObject({ address: 'https://harbour-post.test/gates', readAt: 5, engine: '1.0.0', textHash: 'a1', saved: 0 });
  expect(found?.reading).toEqual(reprintReading());
});

test('an article that was never read is not found', async () => {
  expect(await findReading('https://harbour-post.test/tides')).toBeNull();
  expect(await findReading('chrome://settings')).toBeNull();
});

test('a newer reading takes the place of the last one', async () => {
  await keep('https://harbour-post.test/gates', 1);
  await keep('https://harbour-post.test/gates', 2);
  expect(await addressesKept()).toHaveLength(1);
  expect((await findReading('https://harbour-post.test/gates'))?.readAt).toBe(2);
});

test("a page of the browser's own is not kept", async () => {
  expect(await keep('chrome://settings', 1)).toEqual({ ok: false, why: 'no address' });
});

describe('beyond the limit', () => {
  test('the oldest go first', async () => {
    for (const day of [3, 1, 2, 4]) await keep(`https://harbour-post.test/${day}`, day, 3);
    expect(await addressesKept()).toEqual(['https://harbour-post.test/2', 'https://harbour-post.test/3', 'https://harbour-post.test/4']);
  });

  test('a saved reading stays, however old, and stays saved when the page is read again', async () => {
    await keep('https://harbour-post.test/1', 1, 2);
    await save('https://harbour-post.test/1');
    await keep('https://harbour-post.test/1', 1, 2);
    for (const day of [2, 3, 4]) await keep(`https://harbour-post.test/${day}`, day, 2);
    expect(await addressesKept()).toEqual(['https://harbour-post.test/1', 'https://harbour-post.test/4']);
  });
});

describe('on a full disk', () => {
  // The one thing that a test can't have for real.
  const refuseWrites = (times: number) => {
    const put = IDBObjectStore.prototype.put;
    let refused = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      refused += 1;
      if (refused <= times) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
  };

  test('old readings make room for the new one', async () => {
    await keep('https://harbour-post.test/1', 1);
    refuseWrites(1);
    expect(await keep('https://harbour-post.test/2', 2)).toEqual({ ok: true });
    expect(await addressesKept()).toEqual(['https://harbour-post.test/2']);
  });

  test('where nothing can make room the answer says so', async () => {
    refuseWrites(Number.POSITIVE_INFINITY);
    expect(await keep('https://harbour-post.test/1', 1)).toEqual({ ok: false, why: 'no room' });
  });
});

test('forgetting leaves what is saved', async () => {
  for (const day of [1, 2, 3]) await keep(`https://harbour-post.test/${day}`, day);
  await save('https://harbour-post.test/2');
  expect(await evictOldest(Number.POSITIVE_INFINITY)).toBe(2);
  expect(await addressesKept()).toEqual(['https://harbour-post.test/2']);
});
