import { expect, test } from 'vitest';
import { mastheadRunOn } from './run-on-house.ts';

test('a paper runs on behind a name of two words', () => {
  expect(mastheadRunOn('Owen Marsh Adirondack Messenger')).toEqual({ writer: 'Owen Marsh', house: 'Adirondack Messenger' });
  expect(mastheadRunOn('Owen Marsh The Harbour Post')).toEqual({ writer: 'Owen Marsh', house: 'The Harbour Post' });
});

test.each([
  'Mary Ann Marsh Daily News',
  'Harbour Quay Daily News',
  'Owen Marsh Brand Pike',
  'Owen Marsh Post',
  'Owen Marsh Harbour Institute',
])('where one ends and the other begins is not told: %s', (line) => {
  expect(mastheadRunOn(line)).toBeNull();
});
