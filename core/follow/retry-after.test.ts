import { expect, test } from 'vitest';
import { secondsToWait } from './retry-after.ts';

const now = Date.UTC(2026, 2, 6, 12, 0, 0);

test.each<[number, string | null, number | null]>([
  [503, '3', 3],
  [429, '3600', 3600],
  [503, 'Fri, 06 Mar 2026 12:00:05 GMT', 5],
  [503, 'Fri, 06 Mar 2026 11:00:00 GMT', 0],
  [503, null, null],
  [503, 'soon', null],
  [200, '3', null],
  [404, '3', null],
])('a server that answers %i with "Retry-After: %s" asks for %s seconds', (status, said, seconds) => {
  expect(secondsToWait(status, said, now)).toBe(seconds);
});
