import { expect, test } from 'vitest';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { readReadingsFile } from './readings-file.ts';

const at = '2026-11-24T10:00:00Z';
const row = (id: string, reading: object) => JSON.stringify({ id, reading });
const reprint = row('a', reprintReading());

test('each line of a crawl becomes a note, and lines that bring nothing are named by their number', async () => {
  const file = [
    reprint,
    '',
    '{"id":"b","error":"too large"}',
    row('c', originalReading()),
    reprint,
    reprint.slice(0, 40),
    row('d', {}),
  ].join('\r\n');
  const read = await readReadingsFile(file, at);
  expect(read?.notes.map(({ reading }) => reading)).toEqual([reprintReading(), originalReading()]);
  expect(read?.notes.map(({ savedAt, remark, corrections }) => [savedAt, remark, corrections])).toEqual([
    [at, '', []],
    [at, '', []],
  ]);
  expect(read?.lines).toEqual({ left: [3, 6, 7], twice: [5] });
});

test('the same reading has the same id in every file, another has another', async () => {
  const idsIn = async (file: string) => (await readReadingsFile(file, at))?.notes.map(({ id }) => id);
  expect(await idsIn(reprint)).toEqual(await idsIn(`\n${row('elsewhere', reprintReading())}\n`));
  expect(new Set(await idsIn(`${reprint}\n${row('c', originalReading())}`)).size).toBe(2);
});

test('the reading of one page is taken as it is printed, over many lines', async () => {
  expect((await readReadingsFile(JSON.stringify(reprintReading(), null, 2), at))?.notes).toHaveLength(1);
});

test('a file without a reading is none', async () => {
  for (const file of ['', 'a\nb', '{"schema":"whence/notes/1","notes":[]}', '{"id":1,"error":"gone"}'])
    expect(await readReadingsFile(file, at)).toBeNull();
});
