import { expect, test } from 'vitest';
import { type Row, readInOrder } from './crawl.ts';
import type { Item } from './inputs/item.ts';
import type { Outcome, PageToRead } from './read-page.ts';

const item = (id: number): Item => ({ id, page: { url: null, fallbackUrl: 'https://unknown.invalid/', content: String(id) } });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads pages by waiting as long as they say, and remembers how many were held at once. */
function slowReader(delay: (id: number) => number) {
  const held = { now: 0, most: 0 };
  const read = async (page: PageToRead): Promise<Outcome> => {
    held.now += 1;
    held.most = Math.max(held.most, held.now);
    await wait(delay(Number(page.content)));
    held.now -= 1;
    return { error: `read ${page.content}` };
  };
  return { read, held };
}

async function* items(count: number): AsyncGenerator<Item> {
  for (let id = 0; id < count; id += 1) yield item(id);
}

async function collect(rows: AsyncGenerator<Row>): Promise<unknown[]> {
  const ids = [];
  for await (const row of rows) ids.push(row.id);
  return ids;
}

test('rows come in the order of the pages, whichever is ready first', async () => {
  const reader = slowReader((id) => (id % 3 === 0 ? 20 : 1));
  expect(await collect(readInOrder(items(12), reader, 4))).toEqual([...Array(12).keys()]);
});

test('no more pages are held than agreed', async () => {
  const reader = slowReader((id) => (id === 0 ? 50 : 0));
  await collect(readInOrder(items(50), reader, 4));
  expect(reader.held.most).toBeLessThanOrEqual(4);
});

test('a row is given as soon as it is there, while the next page is still to come', async () => {
  const answered: unknown[] = [];
  async function* conversation(): AsyncGenerator<Item> {
    yield item(1);
    while (answered.length === 0) await wait(1);
    yield item(2);
  }
  for await (const row of readInOrder(
    conversation(),
    slowReader(() => 0),
    8,
  ))
    answered.push(row.id);
  expect(answered).toEqual([1, 2]);
});

test('an item that is an error keeps its place', async () => {
  async function* mixed(): AsyncGenerator<Item> {
    yield item(1);
    yield { id: 'bad', error: 'The line is not JSON' };
    yield item(3);
  }
  expect(
    await collect(
      readInOrder(
        mixed(),
        slowReader((id) => 4 - id),
        8,
      ),
    ),
  ).toEqual([1, 'bad', 3]);
});

test('a surprise reaches the caller', async () => {
  const broken = { read: () => Promise.reject(new Error('no process')) };
  await expect(collect(readInOrder(items(3), broken, 8))).rejects.toThrow('no process');
});
