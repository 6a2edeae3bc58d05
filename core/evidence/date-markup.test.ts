import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readDateMarkup } from './date-markup.ts';

const dates = (head: string, byline = '') =>
  readDateMarkup(articleWith({ byline }, { head })).map(({ says }) => (says.about === 'date' ? [says.which, says.value] : []));

test('Open Graph, JSON-LD and time elements date the page', () => {
  const head =
    '<meta property="article:published_time" content="2026-03-04T09:30:00+01:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-04","dateModified":"2026-03-05"}</script>';
  expect(dates(head, '<time datetime="2026-03-04">yesterday</time>')).toEqual([
    ['published', '2026-03-04T09:30:00+01:00'],
    ['published', '2026-03-04'],
    ['modified', '2026-03-05'],
    ['published', '2026-03-04'],
  ]);
});

test('a time of day without a zone is left out, so that no day moves', () => {
  expect(dates('<meta name="pubdate" content="2016-12-09 23:40:00">')).toEqual([['published', '2016-12-09']]);
});

test('what is no date, and what dates a teaser, says nothing', () => {
  expect(dates('<meta name="date" content="soon">', '<aside><time datetime="2020-01-01">2020</time></aside>')).toEqual([]);
});

test('an archive has the day of print, and the turn of a year is none', () => {
  expect(dates('<meta property="article:published_time" content="1966-09-12T05:00:00Z">')).toEqual([['published', '1966-09-12T05:00:00Z']]);
  expect(dates('<meta property="article:published_time" content="1970-01-01T00:00:00Z">')).toEqual([]);
  expect(dates('<meta property="article:published_time" content="1969-12-31">')).toEqual([]);
});
