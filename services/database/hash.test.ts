import { expect, test } from 'vitest';
import { hashText } from './hash.ts';

test('the same text has the same hash, a changed word another', () => {
  expect(hashText('The gates stand open.')).toBe(hashText('The gates stand open.'));
  expect(hashText('The gates stand open.')).not.toBe(hashText('The gates stood open.'));
});

test('a hash is fourteen hexadecimal digits, of nothing and of a long text alike', () => {
  for (const text of ['', 'a', '门'.repeat(100_000)]) expect(hashText(text)).toMatch(/^[0-9a-f]{14}$/);
});

test('ten thousand short texts do not collide', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => hashText(`text ${index}`))).size).toBe(10_000);
});
