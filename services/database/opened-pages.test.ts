import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../core/compare/invented-texts.test-support.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { withDatabase } from './database.ts';
import { findFetched, findOpened, freshFor, keepOpened, type Opening } from './opened-pages.ts';

const gates = 'https://harbour-post.test/gates';
const keep = (
  asked: string,
  at: number,
  { url = asked, limit, opening = 'fetch' }: { url?: string; limit?: number; opening?: Opening } = {},
) =>
  keepOpened(
    opening,
    asked,
    { page: { reading: reprintReading(), text: textOf([`opened at ${at}`]), wall: null, elsewhere: null }, url, redirects: [] },
    at,
    limit,
  );

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('a page that was fetched a short while ago need not be asked for again, later it must be', async () => {
  await keep(`${gates}?utm_source=letter`, 1000);
  expect((await findFetched(gates, 1000 + freshFor - 1))?.page.text.paragraphs).toEqual(['opened at 1000']);
  expect(await findFetched(gates, 1000 + freshFor)).toBeNull();
});

test('a page that was fetched before the clock was set back is asked for again', async () => {
  await keep(gates, 10 * freshFor);
  expect(await findFetched(gates, freshFor)).toBeNull();
});

test('a page in the reader’s own tab never stands for what its site answers without cookies', async () => {
  await keep(gates, 1000, { opening: 'tab' });
  expect(await findFetched(gates, 1001)).toBeNull();
  expect(await findOpened('fetch', gates)).toBeNull();
  expect((await findOpened('tab', gates))?.openedAt).toBe(1000);
});

test('a page is found where its address sent on to, the latest one, however old', async () => {
  await keep('https://harbour-post.test/old', 1, { url: gates });
  await keep('https://harbour-post.test/older', 2, { url: `${gates}#top` });
  expect((await findOpened('fetch', gates))?.openedAt).toBe(2);
});

test('the newest alone are kept', async () => {
  for (let at = 1; at <= 5; at += 1) await keep(`${gates}/${at}`, at, { limit: 3 });
  const kept = await withDatabase((database) => database.getAll('openedPages'));
  expect(kept.map(({ openedAt }) => openedAt)).toEqual([3, 4, 5]);
});
