import { expect, test } from 'vitest';
import { mostTelling, stemsOf } from './frame-stems.ts';
import { tongues } from './republication.ts';

test.each([
  [/(?:this|it) (?:was|is) originally published/, [' originally published']],
  [/re-?published (?:by|on)/, ['published ']],
  [/(?:first|originally) (?:run|ran)/, ['first', 'originally']],
  [/colou?rs?/, ['colo']],
  [/ab{2}cdef/, ['cdef']],
  [/(?:with )?files from/, ['files from']],
  [/\d{4} \p{Lu}[a-z]+ quay\b/u, [' quay']],
  [/(?:来源|來源)[：:]/, ['来源', '來源']],
  [/ΠΡΏΤΟΣ/i, ['πρώτοσ']],
  [/(?<label>source|fonte)(?=:)/, ['source', 'fonte']],
  [/(?:ink|\d\.?){1,80}? by/, [' by']],
  [/(?:ink),(?:one|two), three/, [', three']],
  [/[)(]{0,3}(?:an? (?:long )?(?:extract|excerpt(?:ed)?)) from \(the\)/, ['extract', 'excerpt']],
])('%s can’t match without one of its most telling stems', (pattern, stems) => {
  expect(mostTelling(stemsOf(pattern.source, () => null))).toEqual(stems);
});

test.each([/\d+/, /(?:first)?(?:second)?/, /(?:first|\d+)/, /a.b/, /(?!first)x/, /(?:first){0,2}/, /first*?/])(
  '%s does not need “first”',
  (pattern) => {
    expect(stemsOf(pattern.source, () => null).flat()).not.toContain('first');
  },
);

test('each part that can’t be missing has its own stems', () => {
  expect(stemsOf('(?:was |is )?(?:taken|lent)(?: here)? from (?:an?|the) book', () => null)).toEqual([
    ['taken', 'lent'],
    [' from '],
    [' book'],
  ]);
});

test('a letter in braces stands for stems that are known', () => {
  const parts = stemsOf('{a} (?:{v}|seen)', (letter) => (letter === 'a' ? ['first', 'lately'] : null));
  expect(parts).toEqual([['first', 'lately']]);
});

test('letters in the rows of frames are never counted, and a row has no alternatives outside its brackets', () => {
  for (const { frames } of tongues)
    for (const row of frames) {
      expect(row).not.toMatch(/\{[a-z]\}(?:[?*+]|\{\d)/);
      let bare = row.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
      while (bare.includes('(')) bare = bare.replace(/\([^()]*\)/g, '');
      expect(bare).not.toContain('|');
    }
});
