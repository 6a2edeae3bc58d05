import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Item } from './inputs/item.ts';
import { skipWritten, writeToFile } from './rows-out.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-rows-'));
  file = join(folder, 'rows.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* items(...ids: unknown[]): AsyncGenerator<Item> {
  for (const id of ids) yield { id, error: 'nothing' };
}

async function idsOf(rest: AsyncGenerator<Item>): Promise<unknown[]> {
  const ids = [];
  for await (const item of rest) ids.push(item.id);
  return ids;
}

test('a new run wants a new file', async () => {
  writeFileSync(file, 'kept');
  await expect(writeToFile(file, false)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(file, 'utf8')).toBe('kept');
});

test('a resumed run drops the line that was being written and goes on behind the last whole one', async () => {
  writeFileSync(file, `{"id":1,"error":"a"}\n{"id":2,"error":"${'b'.repeat(200_000)}`);
  const out = await writeToFile(file, true);
  await out.write({ id: 2, error: 'whole' });
  await out.close();
  expect(readFileSync(file, 'utf8')).toBe('{"id":1,"error":"a"}\n{"id":2,"error":"whole"}\n');
});

test('a file without one whole line starts anew', async () => {
  writeFileSync(file, '{"id":1,"err');
  expect(await idsOf(skipWritten(items(1, 2), file))).toEqual([1, 2]);
  const out = await writeToFile(file, true);
  await out.write({ id: 1, error: 'whole' });
  await out.close();
  expect(readFileSync(file, 'utf8')).toBe('{"id":1,"error":"whole"}\n');
});

test.each([
  ['a page', '<html>\n<p>Quay</p>'],
  ['one line', 'Quay'],
  ['pages to be read', '{"id":1,"html":"Quay"}\n{"id":2,"html":"Qu'],
  ['bytes', Buffer.from([0xff, 0xfe, 10, 0xff])],
])('%s, which no crawl wrote, is refused and left as it is', async (_what, content) => {
  writeFileSync(file, content);
  const out = await writeToFile(file, true);
  await expect(idsOf(skipWritten(items(1, 2, 3), file))).rejects.toThrow('something else than readings');
  await out.close();
  expect(readFileSync(file)).toEqual(Buffer.from(content));
});

test('pages that have their row are not read again', async () => {
  writeFileSync(file, '{"id":1,"error":"a"}\n{"id":null,"error":"b"}\n');
  expect(await idsOf(skipWritten(items(1, null, 'c', 'd'), file))).toEqual(['c', 'd']);
});

test('rows of another input are refused', async () => {
  writeFileSync(file, '{"id":1,"error":"a"}\n{"id":9,"error":"b"}\n');
  await expect(idsOf(skipWritten(items(1, 2, 3), file))).rejects.toThrow('another input');
  await expect(idsOf(skipWritten(items(1), file))).rejects.toThrow('another input');
});
