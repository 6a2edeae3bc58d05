import { expect, test } from 'vitest';
import { BuiltPatterns, findLiterals } from './patterns.ts';

test('a pattern is found where it is written', () => {
  expect(findLiterals('a.ts', 'const a = /x+$/u;\nconst b: string = "/no/";\nuse(/[/]y/gi as RegExp);')).toEqual([
    { pattern: 'x+$', flags: 'u', at: 'a.ts:1' },
    { pattern: '[/]y', flags: 'gi', at: 'a.ts:3' },
  ]);
});

test('a pattern is found where it is built, and by whom', async () => {
  const build = () => void new RegExp(['a', 'b'].join('|'), 'g');
  const [ofOthers, ofThis] = [new BuiltPatterns([]), new BuiltPatterns([import.meta.filename])];
  await ofOthers.during(build);
  expect(ofOthers.all).toEqual([]);
  await ofThis.during(build);
  build();
  expect(ofThis.all).toEqual([{ pattern: 'a|b', flags: 'g', at: expect.stringMatching(/patterns\.test\.ts:\d+$/) }]);
  expect(/c/.source).toBe('c');
});
