import { expect, test } from 'vitest';
import { noFilters, startFilters } from './facets.ts';
import { firstSight, nameSight, type Sight, sightOf } from './sight.ts';

const addressOf = (sight: Sight) => new URLSearchParams(nameSight(sight)).toString();
const back = (sight: Sight) => sightOf(new URLSearchParams(addressOf(sight)));

test('the library as it opens needs no words in its address', () => {
  expect(addressOf(firstSight)).toBe('');
  expect(sightOf(new URLSearchParams())).toEqual(firstSight);
});

test.each<[string, Partial<Sight>]>([
  ['a search', { query: 'title:"sea & gates" #1 + 50%' }],
  ['a view and its story', { view: 'stories', story: 'at https://saltmarsh.test/a?b=1&c=2' }],
  ['an order', { order: 'published' }],
  ['every kind', { filters: { ...noFilters } }],
  ['readings alone', { filters: { ...noFilters, chosen: { kind: ['reading'] } } }],
  [
    'outlets and tags of any letters, and days',
    {
      filters: {
        chosen: { ...startFilters.chosen, outlet: ['Smith & Sons, Ltd.', 'صحيفة المرفأ'], author: ['a=b', 'c,d'], tag: ['all'] },
        from: '2026-03-01',
        until: '2026-03-02',
      },
    },
  ],
])('an address gives back %s', (_, more) => {
  expect(back({ ...firstSight, ...more })).toEqual({ ...firstSight, ...more });
});

test('an address that was tampered with shows what can be shown of it', () => {
  const named = new URLSearchParams('view=moon&order=random&from=yesterday&until=2026-3-1&weather=rain&query=gates');
  expect(sightOf(named)).toEqual({ ...firstSight, query: 'gates' });
});
