import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type WARCRecord, WARCSerializer } from 'warcio';
import { createRecord, inventPages } from '../crawl.test-support.ts';
import { decodePage } from '../decode-page.ts';
import type { Item } from './item.ts';
import { readWarc } from './warc.ts';

const [first, second] = inventPages(2) as [ReturnType<typeof inventPages>[number], ReturnType<typeof inventPages>[number]];

async function warcOf(records: WARCRecord[], gzip = false): Promise<Uint8Array> {
  const parts = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }));
  return Buffer.concat(parts);
}

async function readItems(bytes: Uint8Array, step = 7000): Promise<Item[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const items = [];
  for await (const item of readWarc(chunks())) items.push(item);
  return items;
}

function textOf(item: Item | undefined): string {
  if (!item || 'error' in item || typeof item.page.content === 'string') throw new Error('no page of bytes');
  return decodePage(item.page.content, item.page.charset);
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };

test.each([false, true])('a response is a page under its record id and address (gzip %s)', async (gzip) => {
  const items = await readItems(
    await warcOf([createRecord(first, 'response', html, first.html), createRecord(second, 'response', html, second.html)], gzip),
  );
  expect(items.map((item) => item.id)).toEqual(['p0', 'p1']);
  expect(items[1]).toMatchObject({ page: { url: second.url, charset: 'utf-8' } });
  expect(textOf(items[0])).toBe(first.html);
});

test('requests, images and pages that were not found are no pages', async () => {
  const records = [
    createRecord(first, 'request', {}, '', 'GET / HTTP/1.1'),
    createRecord(first, 'response', { 'Content-Type': 'image/png' }, 'PNG'),
    createRecord(first, 'response', html, 'gone', 'HTTP/1.1 404 Not Found'),
  ];
  expect(await readItems(await warcOf(records))).toEqual([]);
});

test('a page after a request without headers is found', async () => {
  const records = [createRecord(first, 'request', {}, '', 'GET / HTTP/1.1'), createRecord(first, 'response', html, first.html)];
  for (const gzip of [true, false]) expect(textOf((await readItems(await warcOf(records, gzip)))[0])).toBe(first.html);
});

test('a resource record of HTML is a page', async () => {
  expect((await readItems(await warcOf([createRecord(first, 'resource', { 'Content-Type': 'text/html' }, first.html)]))).length).toBe(1);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('a page that travelled as %s is unpacked', async (encoding, pack) => {
  const items = await readItems(
    await warcOf([createRecord(first, 'response', { ...html, 'Content-Encoding': encoding }, pack(first.html))]),
  );
  expect(textOf(items[0])).toBe(first.html);
});

test('a page that travelled in chunks is joined', async () => {
  const body = 'c\r\n<p>Quay open\r\n4\r\n</p>\r\n0\r\n\r\n';
  const items = await readItems(await warcOf([createRecord(first, 'response', { ...html, 'Transfer-Encoding': 'chunked' }, body)]));
  expect(textOf(items[0])).toBe('<p>Quay open</p>');
});

test('the charset that the server named goes before the page’s own', async () => {
  const headers = { 'Content-Type': 'text/html; charset="iso-8859-1"' };
  const items = await readItems(
    await warcOf([createRecord(first, 'response', headers, Buffer.from('<meta charset="utf-8"><p>Zürich', 'latin1'))]),
  );
  expect(textOf(items[0])).toContain('Zürich');
});

test('a broken packing is an error of its own, and the next page follows', async () => {
  const broken = createRecord(first, 'response', { ...html, 'Content-Encoding': 'br' }, 'no brotli');
  const items = await readItems(await warcOf([broken, createRecord(second, 'response', html, second.html)]));
  expect(items[0]).toMatchObject({ id: 'p0', error: expect.stringContaining('cannot be unpacked') });
  expect(textOf(items[1])).toBe(second.html);
});

test('what is no WARC says so', async () => {
  await expect(readItems(new TextEncoder().encode('<html>\r\n<p>a page\r\n\r\n'))).rejects.toThrow('no WARC');
  await expect(readItems(new Uint8Array())).rejects.toThrow('no whole record');
});

test('a WARC that turns into garbage gives its pages and then says so', async () => {
  const whole = await warcOf([createRecord(first, 'response', html, first.html)]);
  expect(await readUntilFault(Buffer.concat([whole, Buffer.from('garbage\r\ngarbage: 1\r\n\r\n')]))).toEqual([['p0'], 'damaged']);
});

test.each([false, true])('wherever a WARC is cut its whole pages are given, and that it was cut is said (gzip %s)', async (gzip) => {
  const one = await warcOf([createRecord(first, 'response', html, first.html)], gzip);
  const two = Buffer.concat([one, await warcOf([createRecord(second, 'response', html, second.html)], gzip)]);
  expect(await readUntilFault(two)).toEqual([['p0', 'p1'], null]);
  // Of what follows a record, two ends of line, a copy may lack some.
  for (let end = one.length + 12; end < two.length - 30; end += 41)
    expect([end, await readUntilFault(two.subarray(0, end))]).toEqual([end, [['p0'], expect.stringMatching(/cut short|damaged/)]]);
});

test('a page whose packing breaks half-way is no page', async () => {
  const whole = await warcOf(
    [createRecord(first, 'response', html, first.html), createRecord(second, 'response', html, second.html)],
    true,
  );
  whole.fill(0xff, whole.length - 300, whole.length - 250);
  expect(await readUntilFault(whole)).toEqual([['p0'], 'damaged']);
});

/** The pages of a WARC, and what was found wrong with it then. */
async function readUntilFault(bytes: Uint8Array): Promise<[unknown[], string | null]> {
  const ids: unknown[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  }
  try {
    for await (const item of readWarc(chunks())) ids.push('error' in item ? item.error : item.id);
    return [ids, null];
  } catch (error) {
    return [ids, /damaged|cut short/.exec(String(error))?.[0] ?? String(error)];
  }
}
