import { expect, test } from 'vitest';
import type { Item } from './item.ts';
import { readNdjson } from './ndjson.ts';

async function readItems(...lines: string[]): Promise<Item[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(lines.join('\n'));
  }
  const items = [];
  for await (const item of readNdjson(chunks())) items.push(item);
  return items;
}

test('a line is a page with its id and address', async () => {
  expect(await readItems('{"id":7,"url":"https://harbour-post.test/","html":"<p>Quay"}')).toEqual([
    { id: 7, page: { url: 'https://harbour-post.test/', fallbackUrl: 'https://unknown.invalid/7', content: '<p>Quay' } },
  ]);
});

test('a page without an address may name its own', async () => {
  expect(await readItems('{"id":"a/b c","html":"<p>Quay"}')).toMatchObject([
    { page: { url: null, fallbackUrl: 'https://unknown.invalid/a/b%20c' } },
  ]);
});

test('each bad line is one error, in its place', async () => {
  const items = await readItems(
    '{"id":1,"html":"a"}',
    '{"id":"two", broken',
    '[]',
    '{"id":4}',
    '{"id":5,"html":"b","url":5}',
    '"six"',
    '{"id":7,"html":"c"}',
  );
  expect(items.map((item) => [item.id, 'error' in item])).toEqual([
    [1, false],
    ['two', true],
    [null, true],
    [4, true],
    [5, true],
    [null, true],
    [7, false],
  ]);
});

test('a line that is not UTF-8 is one error, under its id', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"id":1,"html":"Z\xfcrich"}\n{"id":2,"html":"Zurich"}', 'latin1');
  }
  const items = [];
  for await (const item of readNdjson(chunks())) items.push(item);
  expect(items).toMatchObject([
    { id: 1, error: 'The line is not UTF-8' },
    { id: 2, page: {} },
  ]);
});

test('blank lines are nothing', async () => {
  expect(await readItems('', '{"id":1,"html":"a"}', '  \r', '')).toHaveLength(1);
});

test('a line beyond all measure keeps its id and nothing else', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('{"id":"huge","html":"');
    for (let megabyte = 0; megabyte < 100; megabyte += 1) yield new Uint8Array(1024 * 1024).fill(32);
    yield new TextEncoder().encode('"}\n{"id":"next","html":"a"}\n');
  }
  const items = [];
  for await (const item of readNdjson(chunks())) items.push(item);
  expect(items).toMatchObject([{ id: 'huge', error: 'The line is too long: 101 MB' }, { id: 'next' }]);
});
