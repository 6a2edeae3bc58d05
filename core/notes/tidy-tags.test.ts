import { expect, test } from 'vitest';
import { tidyTags } from './tidy-tags.ts';

test.each([
  ['gates, #coast , ,gates', ['gates', 'coast']],
  ['ميناء، بحر', ['ميناء', 'بحر']],
  ['潮汐、海堤，港口', ['潮汐', '海堤', '港口']],
  ['two  words\nand a line', ['two words', 'and a line']],
  ['## twice', ['twice']],
  ['cafe\u0301, caf\u00e9', ['café']],
  ['<b>x</b>, "quoted", 50%', ['<b>x</b>', '"quoted"', '50%']],
  ['#, ,', []],
])('the tags in "%s"', (field, tags) => {
  expect(tidyTags([field])).toEqual(tags);
});
