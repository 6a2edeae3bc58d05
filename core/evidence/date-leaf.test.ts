import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readDateLeaf } from './date-leaf.ts';

const dated = (byline: string) =>
  readDateLeaf(articleWith({ byline })).map(({ says }) => (says.about === 'date' ? says.value : says.about));

test('the parts of a calendar’s leaf are one day', () => {
  expect(dated('<div class="date-leaf"><span>Sep</span> <span>05</span> <div class="year">2011</div></div>')).toEqual(['2011-09-05']);
  expect(dated('<div class="date"><div>5</div><div>Sep</div><div>2011</div></div>')).toEqual(['2011-09-05']);
});

test.each([
  ['a leaf without its year', '<div class="date"><div>5</div><div>Sep</div></div>'],
  ['figures that are no date', '<div class="date"><div>14</div><div>comments</div><div>2011</div></div>'],
  ['parts that no markup calls a date', '<div><div>5</div><div>Sep</div><div>2011</div></div>'],
  ['a line that tells the day', '<p class="date">May 3, 2010</p><div class="date"><div>5</div><div>Sep</div><div>2011</div></div>'],
])('%s is passed over', (_, byline) => {
  expect(dated(byline)).toEqual([]);
});
