import { expect, test } from 'vitest';
import { rssCue, rssTails } from './rss-tails.ts';

test('every tail of a feed holds a word by which tails are sought, in each of its wordings', () => {
  for (const { joins, closes = '' } of rssTails)
    for (const wording of wordingsOf(joins)) expect(rssCue.isIn(wording.toLowerCase()) || rssCue.isIn(closes), wording).toBe(true);
});

/** The alternatives of a pattern that no bracket holds. */
function wordingsOf(pattern: string): string[] {
  let depth = 0;
  const parted = [...pattern].map((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return parted.join('').split('\n');
}
