import { expect, test } from 'vitest';
import { NoteIndex } from './note-index.ts';

const options = { idField: 'key', fields: ['title', 'text'], searchOptions: { boost: { title: 3 }, combineWith: 'AND' } } as const;
const open = (written?: string[]) =>
  new NoteIndex<{ key: string; title: string; text: string }>({ ...options, fields: [...options.fields] }, written);

/** More than two parts hold, of which every thousandth has a word of its own. */
function filled(): ReturnType<typeof open> {
  const index = open();
  for (let number = 0; number < 6000; number += 1)
    index.add({
      key: `${number}`,
      title: number === 5000 ? 'beacon' : 'gate',
      text: number % 1000 === 0 ? 'beacon of a thousand' : 'tide',
    });
  return index;
}

const keysOf = (index: ReturnType<typeof open>, words: string) => index.search(words, ({ key }) => key).sort();
const thousands = ['0', '1000', '2000', '3000', '4000', '5000'];

test('what stands in any part is found', () => {
  const index = filled();
  expect(index.write()).toHaveLength(3);
  expect(keysOf(index, 'beacon')).toEqual(thousands);
  expect(keysOf(index, 'gate tide')).toHaveLength(5994);
});

test('what fits best has the highest score, whichever part it is in', () => {
  const found = filled().search('beacon', ({ key, score }) => ({ key, score }));
  expect(found.sort((one, other) => other.score - one.score)[0]?.key).toBe('5000');
});

test('what is forgotten in an early part is no longer found, and its room is used', () => {
  const index = filled();
  index.discard('1000');
  index.add({ key: '6000', title: 'gate', text: 'beacon' });
  expect(keysOf(index, 'beacon')).toEqual(['0', '2000', '3000', '4000', '5000', '6000']);
  expect(index.write().map((part) => JSON.parse(part).documentCount)).toEqual([2500, 2500, 1000]);
});

test('forgetting what is not there changes nothing', () => {
  const index = open();
  index.discard('nobody');
  expect(keysOf(index, 'beacon')).toEqual([]);
});

test('parts that were written down find the same and take on more', () => {
  const index = open(filled().write());
  index.add({ key: '6000', title: 'gate', text: 'beacon' });
  expect(keysOf(index, 'beacon')).toEqual([...thousands, '6000']);
});

test('what is no index is refused', () => {
  expect(() => open(['{"half'])).toThrow();
});
