import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const read = (byline: string, head = '', url = 'https://www.harbour-post.test/breakwater-holds') =>
  readArticle(documentWith(articleHtml({ byline }), { head }), url);

test('the day that the reader sees is kept at the minute that the markup gives', () => {
  const { published } = read(
    '<p class="date">March 4, 2026</p>',
    '<meta property="article:published_time" content="2026-03-04T09:30:00+01:00">',
  ).dates;
  expect(published?.value).toBe('2026-03-04T09:30:00+01:00');
  expect(published?.evidence.length).toBe(2);
});

test('an update is not the publication', () => {
  const { dates } = read('<p class="date">Published March 4, 2026. Updated March 6, 2026</p>');
  expect([dates.published?.value, dates.modified?.value]).toEqual(['2026-03-04', '2026-03-06']);
});

test('two publication dates days apart are both shown', () => {
  const reading = read(
    '<p class="date">March 14, 2026</p>',
    '<meta property="article:published_time" content="2026-03-04T09:30:00+01:00">',
  );
  expect(reading.conflicts.map((conflict) => conflict.about)).toEqual(['date']);
});

test('a byline that ends with an hour is one', () => {
  const { dates, authors } = read(
    '<div class="post-byline"><a href="/authors/ada">Ada Winter</a> | Feb. 7, 2024 | Updated: Feb. 9, 2024, 1:12 p.m.</div>',
  );
  expect([dates.published?.value, dates.modified?.value, authors[0]?.name]).toEqual(['2024-02-07', '2024-02-09', 'Ada Winter']);
});

test('a page without a date has none', () => {
  expect(read('<p class="byline">By Ada Winter</p>').dates).toEqual({ published: null, original: null, modified: null });
});

test("a dated line of the original is not this page's date, and quarrels with none", () => {
  const line = '<p><a href="https://quayside-courier.test/">Quayside Courier</a> 3 March 2026</p>';
  const reading = read(line, '<meta property="article:published_time" content="2026-03-14">');
  expect([reading.dates.published?.value, reading.dates.original?.value]).toEqual(['2026-03-14', '2026-03-03']);
  expect(reading.conflicts).toEqual([]);
});

test('one moment on two clocks is the day of the site’s own', () => {
  const head =
    '<meta property="article:published_time" content="2026-03-05T05:30:00+11:00"><script type="application/ld+json">' +
    '{"@type":"NewsArticle","headline":"Breakwater holds","datePublished":"2026-03-04T18:30:00Z"}</script>';
  expect(read('', head).dates.published?.value).toBe('2026-03-05T05:30:00+11:00');
  expect(read('', head.replace('05:30', '06:30')).dates.published?.value).toBe('2026-03-04T18:30:00Z');
});

test('beside the day of posting, "Originally published" dates the original, however the markup has it', () => {
  const list = (label: string) =>
    `<p>This report first appeared in the Tide Gazette.</p><dl><dt>${label}</dt><dd>4 Mar 2026</dd><dt>Originally published</dt><dd>2 Mar 2026</dd></dl>`;
  const head = '<script type="application/ld+json">{"@type":"Article","headline":"Breakwater","datePublished":"2026-03-02"}</script>';
  const { dates, chain } = read(list('Posted'), head);
  expect([dates.published?.value, chain[0]?.publisher.name, chain[0]?.work.date]).toEqual(['2026-03-04', 'Tide Gazette', '2026-03-02']);
  expect(read(list('Archived'), head).dates.published?.value).toBe('2026-03-02');
});

test('where a page shows no date but the one beside the original, it is kept', () => {
  const reading = read('<p><a href="https://quayside-courier.test/">Quayside Courier</a> 3 March 2026</p>');
  expect(reading.chain[0]?.publisher.name).toBe('Quayside Courier');
  expect(reading.dates.published?.value).toBe('2026-03-03');
});

test('a lone date marked as an update is the publication where the address has the same day', () => {
  const byline = '<p>By Ada Winter <time datetime="2026-03-04T12:30:19Z" class="lastupdated">9 minutes ago</time></p>';
  const head = '<title>Breakwater holds through the winter storms</title><meta property="og:type" content="article">';
  expect(read(byline, head, 'https://www.harbour-post.test/2026/03/04/breakwater').dates.published?.value).toBe('2026-03-04T12:30:19Z');
  expect(read(byline, head, 'https://www.harbour-post.test/2026/03/02/breakwater').dates.published?.value).toBe('2026-03-02');
  expect(read(byline, head, 'https://www.harbour-post.test/breakwater-20260302').dates.published).toBeNull();
});

test('the folder of a day dates a page that nothing else dates', () => {
  const { dates, evidence } = read(
    '<p>By Ada Winter</p>',
    '<meta property="og:type" content="article">',
    'https://www.harbour-post.test/2026/03/04/breakwater-holds',
  );
  expect(dates.published?.value).toBe('2026-03-04');
  expect(evidence.find(({ id }) => id === dates.published?.evidence[0])).toMatchObject({
    signal: 'date-in-address',
    where: 'url',
    quote: 'https://www.harbour-post.test/2026/03/04/breakwater-holds',
  });
  expect(read('<div>March 6, 2026 -- Updated 0027 GMT</div>', '', 'https://www.harbour-post.test/2026/03/04/wall').dates).toMatchObject({
    published: { value: '2026-03-04' },
    modified: { value: '2026-03-06' },
  });
});

test('a month, a headline and a page dated otherwise leave the address aside', () => {
  const published = (url: string, byline = '') =>
    read(byline, '<meta property="og:type" content="article">', `https://www.harbour-post.test${url}`).dates.published?.value;
  expect(published('/2026/03/breakwater-holds')).toBeUndefined();
  expect(published('/news/storm-of-2026-03-04-remembered')).toBeUndefined();
  expect(published('/2026/03/04/breakwater-holds', '<p>March 5, 2026</p>')).toBe('2026-03-05');
});

test('a moment of Greenwich’s is of the day that a Japanese page shows', () => {
  const day = (shown: string, moment: string, lang: string) =>
    readArticle(
      documentWith(articleHtml({ byline: `<p class="date">${shown}</p>` }), {
        lang,
        head: `<meta property="article:published_time" content="${moment}">`,
      }),
      'https://www.harbour-post.test/breakwater-holds',
    ).dates.published?.value;
  expect(day('2019年5月12日', '2019-05-11T23:30:00Z', 'ja')).toBe('2019-05-12');
  expect(day('2019年5月12日', '2019-05-11T03:30:00Z', 'ja')).toBe('2019-05-11T03:30:00Z');
  expect(day('May 12, 2019', '2019-05-11T23:30:00Z', 'en')).toBe('2019-05-11T23:30:00Z');
});
