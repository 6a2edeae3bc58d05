import { expect, test } from 'vitest';
import { type Line, splitLines } from './split-lines.ts';

async function split(chunks: string[], longest = 1000): Promise<Line[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines = [];
  for await (const line of splitLines(bytes(), longest)) lines.push(line);
  return lines;
}

test('a line may come in pieces, and pieces may hold many lines', async () => {
  expect(await split(['a', 'b\nc\n', '\nd'])).toEqual([{ text: 'ab' }, { text: 'c' }, { text: '' }, { text: 'd' }]);
});

test('a letter cut in two by the pieces is whole again', async () => {
  expect(await split(['\xc3', '\xa4\n'])).toEqual([{ text: 'ä' }]);
});

test('of a line that is too long only the beginning is kept', async () => {
  expect(await split(['x'.repeat(6000), 'y'.repeat(6000), '\nz\n'])).toEqual([
    { beginning: 'x'.repeat(4096), bytes: 12000, why: 'too long' },
    { text: 'z' },
  ]);
});

test('a line in another encoding is not made into other words', async () => {
  expect(await split(['a\nZ\xfcrich\nb'])).toEqual([{ text: 'a' }, { beginning: 'Z�rich', bytes: 6, why: 'no UTF-8' }, { text: 'b' }]);
});

test('nothing has no lines', async () => {
  expect(await split([])).toEqual([]);
});
