import { expect, test } from 'vitest';
import { cueOf, stemsOf, stemText } from './stems.ts';

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
])('%s can’t match without one of its stems', (pattern, stems) => {
  expect(stemsOf(pattern.source)).toEqual(stems);
});

test.each([/\d+/, /(?:first)?(?:second)?/, /(?:first|\d)/, /a.b/, /(?!first)x/])('%s has no stem', (pattern) => {
  expect(stemsOf(pattern.source)).toBeNull();
});

test('of several patterns that must all match, the most telling stems are sought', () => {
  const cue = cueOf(/(?:in|on) /, /erschienen|veröffentlicht/);
  expect(cue?.isIn(stemText('Zuerst in der Laterne ERSCHIENEN'))).toBe(true);
  expect(cue?.isIn(stemText('in the harbour'))).toBe(false);
});
