import { expect, test } from 'vitest';
import { chosenInOrder, neighbourOf } from './neighbours.ts';

const shown = ['a', 'b', 'c', 'd'].map((key) => ({ key }));

test('who deletes where they are goes on at the next line, at the end at the one before', () => {
  expect(neighbourOf('b', shown, ['b'])).toBe('c');
  expect(neighbourOf('b', shown, ['b', 'c'])).toBe('d');
  expect(neighbourOf('d', shown, ['d', 'c'])).toBe('b');
});

test('who deletes elsewhere, or all, is led nowhere', () => {
  expect(neighbourOf('a', shown, ['b'])).toBeNull();
  expect(neighbourOf(null, shown, ['b'])).toBeNull();
  expect(neighbourOf('a', shown, ['a', 'b', 'c', 'd'])).toBeNull();
  expect(neighbourOf('hidden', shown, ['hidden'])).toBeNull();
});

test('what was chosen stays chosen where a search hides it, after what is shown', () => {
  expect(chosenInOrder(new Set(['hidden', 'd', 'a']), shown)).toEqual(['a', 'd', 'hidden']);
});
