import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readDateLine } from './date-line.ts';

const dates = (parts: Parameters<typeof articleWith>[0], lang = 'en') =>
  readDateLine(articleWith(parts, { lang })).map(({ says }) => (says.about === 'date' ? [says.which, says.value] : []));

test('the date under the headline is when it was published', () => {
  expect(dates({ byline: '<p>December 09, 2016</p>' })).toEqual([['published', '2016-12-09']]);
});

test('a line may hold both dates', () => {
  expect(dates({ byline: '<p>Publié le 9 décembre 2016, mis à jour le 10 décembre 2016</p>' }, 'fr')).toEqual([
    ['published', '2016-12-09'],
    ['modified', '2016-12-10'],
  ]);
});

test('dates in the running text and in comments date nothing', () => {
  expect(dates({ foot: '<div class="comments"><p>9 December 2016</p></div>' })).toEqual([]);
});

test('a relative date is refused', () => {
  expect(dates({ byline: '<p>2 hours ago</p>' })).toEqual([]);
});
