import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';
import { lineWithSeams } from './line-with-seams.ts';

const lineOf = (html: string) => {
  const [block] = pageWith(html).blocks;
  return block ? lineWithSeams(block) : '';
};

test('elements that style alone sets apart are parted by a bar', () => {
  expect(lineOf('<p><b>Ada Winter</b><i>Reporter</i></p>')).toBe('Ada Winter | Reporter');
});

test('names with capitals inside and drop caps stay whole', () => {
  expect(lineOf('<p>By Ada <b>McNeil</b></p>')).toBe('By Ada McNeil');
  expect(lineOf('<p><b>B</b>y Ada Winter</p>')).toBe('By Ada Winter');
});

test('of several blocks in one element only the own words are read', () => {
  expect(lineOf('<div>Ada Winter<p>Reporter</p></div>')).toBe('Ada Winter');
});
