import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
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

test.each([
  ['<time class="ago" data-timestamp="1714725000">3 hours ago</time>', '2024-05-03T08:30:00Z'],
  ['<bsp-timestamp data-timestamp="1714725000123"></bsp-timestamp>', '2024-05-03T08:30:00Z'],
  ['<span class="posted-on" data-utc="2024-05-03T08:30:00Z"></span>', '2024-05-03T08:30:00Z'],
  ['<div class="article-date" data-epoch="1714725000.0">vor 3 Stunden</div>', '2024-05-03T08:30:00Z'],
  ['<span class="timestamp" data-date="2024-05-03">Friday</span>', '2024-05-03'],
  ['<relative-time datetime="2024-05-03T08:30:00Z">3 hours ago</relative-time>', '2024-05-03T08:30:00Z'],
])('%s is stamped with its moment', (byline, day) => {
  expect(dates('', byline)).toEqual([['published', day]]);
});

test('a stamp that says so is of the last update', () => {
  expect(dates('', '<span class="date updated" data-timestamp="1714725000"></span>')).toEqual([['modified', '2024-05-03T08:30:00Z']]);
});

test.each([
  ['beside the day in words, which may be another in Greenwich', '<time data-timestamp="1714725000">May 2, 2024</time>'],
  ['beside the date of the element', '<time data-timestamp="1714725000" datetime="soon">now</time>'],
  ['of a player', '<div class="player" data-time="1714725000">0:00</div>'],
  ['that is a length of time', '<span class="time" data-time="120">2 min</span>'],
  ['of a teaser', '<aside><time data-timestamp="1714725000">3 hours ago</time></aside>'],
  ['of a ticker', '<time data-timestamp="1714725000">now</time>'.repeat(4)],
])('a stamp %s says nothing', (_, byline) => {
  expect(dates('', byline)).toEqual([]);
});

test('the vocabulary that a search engine of the mainland asks for has a date without a type', () => {
  const script = (context: string) =>
    `<script type="application/ld+json">{"@context":"${context}","pubDate":"2021-03-15T10:20:41"}</script>`;
  const datesOf = (context: string) =>
    readDateMarkup(articleWith({}, { head: script(context) })).map(({ says }) => says.about === 'date' && says.value);
  expect(datesOf('https://ziyuan.baidu.com/contexts/cambrian.jsonld')).toEqual(['2021-03-15']);
  expect(datesOf('https://schema.org')).toEqual([]);
});

test('the page’s only datePublished counts outside of the article’s element too, one of several does not', () => {
  const bar = (times: string) =>
    readDateMarkup(pageWith(`<div><article><h1>Breakwater holds through storms</h1>${prose}</article><ul class="meta">${times}</ul></div>`))
      .length;
  expect(bar('<li><time itemprop="datePublished" datetime="2026-03-04">4-03-2026</time></li>')).toBe(1);
  expect(
    bar(
      '<li><time itemprop="datePublished" datetime="2026-03-04">4</time></li><li><time itemprop="datePublished" datetime="2026-03-05">5</time></li>',
    ),
  ).toBe(0);
});

test('Parsely’s record dates the page; a broken one does not', () => {
  expect(dates(`<meta name="parsely-page" content='{"pub_date":"2026-03-04T09:30:00Z"}'>`)).toEqual([
    ['published', '2026-03-04T09:30:00Z'],
  ]);
  expect(dates(`<meta name="parsely-page" content='{"pub_date":"2026-03-04'>`)).toEqual([]);
});

test('a teaser’s node that stands alone dates nothing', () => {
  const teaser =
    '{"@type":"NewsArticle","headline":"Ferry timetable changes for the summer","url":"https://www.harbour-post.test/news/ferries","datePublished":"2020-01-02"}';
  expect(dates(`<script type="application/ld+json">${teaser}</script>`)).toEqual([]);
});
