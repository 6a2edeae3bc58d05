import { describe, expect, test } from 'vitest';
import { analyseCore, faultOf } from './linear-time.ts';
import { findLiterals, recordBuilt } from './patterns.ts';

// A page that a stranger wrote meets every pattern in core: one that needs more than linear time is a way to hang a reader.
describe('every pattern in core', () => {
  test('takes time in proportion to its text', async () => {
    expect((await analyseCore()).faults).toEqual([]);
  }, 1_800_000);

  test('is found where it is written', () => {
    expect(findLiterals('a.ts', 'const a = /x+$/u;\nconst b: string = "/no/";\nuse(/[/]y/gi as RegExp);')).toEqual([
      { pattern: 'x+$', flags: 'u', at: 'a.ts:1' },
      { pattern: '[/]y', flags: 'gi', at: 'a.ts:3' },
    ]);
  });

  test('is found where it is built, and by whom', async () => {
    const build = async () => void new RegExp(['a', 'b'].join('|'), 'g');
    expect(await recordBuilt([], build)).toEqual([]);
    expect(await recordBuilt([import.meta.filename], build)).toMatchObject([
      { pattern: 'a|b', flags: 'g', at: expect.stringContaining('linear-time.test.ts:') },
    ]);
    expect(/c/.source).toBe('c');
  });

  test('is told apart: a quadratic one is a fault', async () => {
    expect(await faultOf({ pattern: '\\s+$', flags: '', at: 'here' })).toContain('2nd degree polynomial');
    expect(await faultOf({ pattern: '^\\s{1,20}x', flags: 'u', at: 'here' })).toBeNull();
  }, 60_000);
});
