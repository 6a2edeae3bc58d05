import { expect, test } from 'vitest';
import { faultOf } from './linear-time.ts';

// That every pattern in core is linear is shown where all own pages are read (own-pages.test.ts).
test('a quadratic pattern is a fault, a linear one is none', async () => {
  expect(await faultOf({ pattern: '\\s+$', flags: '', at: 'here' })).toContain('2nd degree polynomial');
  expect(await faultOf({ pattern: '^\\s{1,20}x', flags: 'u', at: 'here' })).toBeNull();
}, 60_000);
