import { expect, test } from 'vitest';
import { rssCue, rssTails } from '../rss-tails.ts';
import { frameSources, tongues } from './republication.ts';
import { headsOf, stemsOf } from './stems.test-support.ts';

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

test.each([
  [/(?:this|it) was first/, ['this was fir', 'it was first']],
  [/re-?posted/, ['reposted', 're-posted']],
  [/(?:an? )?excerpt/, ['excerpt', 'a excerpt', 'an excerpt']],
  [/by \d+/, ['by ']],
  [/^Story source/, ['story source']],
  [/os+p/, ['os']],
])('%s begins so', (pattern, heads) => {
  expect(headsOf(pattern.source)?.toSorted()).toEqual(heads.toSorted());
});

test.each([/\d+/, /(?:first)?/, /[ab]c/])('%s may begin with anything', (pattern) => {
  expect(headsOf(pattern.source)).toBeNull();
});

test('every frame of republication has as its cue what it can’t match without, and as its heads how it begins', () => {
  for (const tongue of tongues)
    for (const [row, cue, heads = ''] of tongue.frames) {
      const { opening, closing } = frameSources(tongue, row);
      expect(cue, row).toBe((stemsOf(opening, closing) ?? []).join('|'));
      const begins = row.startsWith('{w}', 2) || opening === '' ? null : headsOf(opening);
      expect(heads, row).toBe((begins ?? []).join('|'));
    }
});

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
