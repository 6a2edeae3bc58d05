import { expect, test } from 'vitest';
import { mayHoldTail, rssTails, stemsOfTail } from './rss-tails.ts';

test.each(rssTails.map((tail) => [tail.joins, tail] as const))('a tail is sought by words that it can’t do without: %s', (_, tail) => {
  expect(stemsOfTail(tail)).not.toEqual([]);
});

test('texts that hold none of them are passed over', () => {
  expect(mayHoldTail('the post quiet harbours appeared first on the lantern.')).toBe(true);
  expect(mayHoldTail('the boats came back one after the other.')).toBe(false);
});
