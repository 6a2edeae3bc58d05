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

test('each date of a line has the label before it, whichever comes first', () => {
  expect(dates({ byline: '<p>Updated: Mar 14, 2024 Published: Mar 12, 2024</p>' })).toEqual([
    ['modified', '2024-03-14'],
    ['published', '2024-03-12'],
  ]);
  expect(dates({ byline: '<p>公開日：2024.03.12 更新日：2024.03.14</p>' }, 'ja')).toEqual([
    ['published', '2024-03-12'],
    ['modified', '2024-03-14'],
  ]);
});

test('a standfirst that says when something will be dates nothing', () => {
  const standfirst = '<p>The festival on 5 May 2025 will be held at the harbour, and many are hoped to come from the whole county.</p>';
  expect(dates({ byline: standfirst })).toEqual([]);
});

test('a labelled line below the text dates it, an unlabelled sentence does not', () => {
  expect(dates({ foot: '<p>Erstellt: 12.3.2024</p>' }, 'de')).toEqual([['published', '2024-03-12']]);
  expect(dates({ foot: '<p>See you on 12 March 2024 at the pier</p>' })).toEqual([]);
});
