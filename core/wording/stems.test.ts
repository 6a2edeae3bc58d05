import { expect, test } from 'vitest';
import { frameSources, tongues } from './republication.ts';
import { rssTails } from './rss-tails.ts';
import { stemsOf } from './stems.test-support.ts';

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
  expect(stemsOf('(?:in|on) ', 'erschienen|veröffentlicht')).toEqual(['erschienen', 'veröffentlicht']);
});

test('every frame of republication has as its cue what it can’t match without', () => {
  for (const tongue of tongues)
    for (const [row, cue] of tongue.frames) {
      const { opening, closing } = frameSources(tongue, row);
      expect(cue, row).toBe((stemsOf(opening, closing) ?? []).join('|'));
    }
});

test('every tail of a feed has as its cue what it can’t match without', () => {
  for (const { cue, joins, closes = '' } of rssTails) expect(cue, joins).toBe((stemsOf(joins, closes) ?? []).join('|'));
});
