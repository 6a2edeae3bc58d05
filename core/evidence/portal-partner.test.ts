import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readPortalPartner } from './portal-partner.ts';

const published = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds","publisher":{"@type":"Organization","name":"${name}"}}</script>`;
const signed = (type: string, name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"防波堤","author":{"@type":"${type}","name":"${name}"},"publisher":{"@type":"Organization","name":"Yahoo!ニュース"}}</script>`;
const saidOn = (url: string, head: string) =>
  readPortalPartner(articleWith({}, { url, head })).map(({ says }) =>
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? says.publisher?.name : says.about,
  );

test.each([
  ['the publisher in JSON-LD', 'https://www.newsbreak.com/news/338012345/breakwater', published('Lantern Courier'), 'Lantern Courier'],
  ['an author that is no person', 'https://news.yahoo.co.jp/articles/a1', signed('Organization', '灯台新聞'), '灯台新聞'],
  ['an agency', 'https://www.msn.com/en-us/news/other/breakwater/ar-AA1', published('Reuters'), 'Reuters'],
  [
    'the site’s name before the portal’s',
    'https://v.daum.net/v/20260304',
    '<meta property="og:site_name" content="등대뉴스 | 다음">',
    '등대뉴스',
  ],
])('on a portal the partner is named by %s', (_, url, head, name) => {
  expect(saidOn(url, head)).toEqual([name]);
});

test.each([
  ['the portal itself', 'https://www.yahoo.com/news/breakwater-1.html', published('Yahoo News UK')],
  ['a person', 'https://news.yahoo.co.jp/articles/a1', signed('Person', '冬木灯')],
  ['its company', 'https://www.newsbreak.com/news/338012345/breakwater', published('Particle Media Inc.')],
  ['an owner, on a site that is no portal', 'https://www.harbour-post.test/2026/03/04/breakwater', published('Lantern Courier')],
  ['a part of the site that shows nobody’s articles', 'https://www.google.com/intl/en/about/breakwater', published('Lantern Courier')],
  ['nobody', 'https://flipboard.com/article/breakwater/f-1', ''],
])('%s is no partner', (_, url, head) => {
  expect(saidOn(url, head)).toEqual([]);
});

const release = (type: string, line: string) =>
  readPortalPartner(
    articleWith(
      { byline: `<div>${line}</div>` },
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds","author":{"@type":"${type}","name":"Havn Kommune"},"publisher":{"@type":"Organization","name":"Via Kysten"}}</script>`,
      },
    ),
  ).map(({ signal, says }) => [signal, says.about === 'origin' && says.publisher?.name]);

test('a release is of the organisation that JSON-LD names as its author, where the line by the headline calls it one', () => {
  expect(release('Organization', '30.3.2023 | Havn Kommune | Pressemeddelelse')).toEqual([['press-release', 'Havn Kommune']]);
});

test.each([
  ['Person', '30.3.2023 | Havn Kommune | Pressemeddelelse'],
  ['Organization', '30.3.2023 | Havn Kommune'],
  ['Organization', '30.3.2023 | Pressemeddelelse'],
])('else it is nobody’s: %s, "%s"', (type, line) => {
  expect(release(type, line)).toEqual([]);
});

test('it is quoted from where it stands', () => {
  const whereOn = (head: string) =>
    readPortalPartner(articleWith({}, { url: 'https://v.daum.net/v/20260304', head })).map(({ where }) => where);
  expect(whereOn(published('Lantern Courier'))).toEqual(['json-ld']);
  expect(whereOn('<meta property="og:site_name" content="등대뉴스 | 다음">')).toEqual(['meta']);
});

test('a name of which a portal’s is a part is a partner’s', () => {
  expect(saidOn('https://today.line.me/tw/v2/article/1', published('Lantern Online'))).toEqual(['Lantern Online']);
});

test('the time of a feed’s delivery makes any site a portal for the one who signs in JSON-LD', () => {
  const shown = (line: string, author: string) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"防波堤","author":{"@type":"Organization","name":"${author}"},"publisher":{"@type":"Organization","name":"みなもニュース"}}</script>`;
    const page = articleWith({ byline: `<p><time>${line}</time>配信</p>` }, { head, lang: 'ja' });
    return readPortalPartner(page).map(({ says }) => says.about === 'origin' && says.publisher?.name);
  };
  expect(shown('3/14(木) 7:01', '灯台新報')).toEqual(['灯台新報']);
  expect(shown('3/14(木) 7:01', 'みなもニュース')).toEqual([]);
  expect(shown('2024年3月14日', '灯台新報')).toEqual([]);
});
