import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readSiteName } from './site-name.ts';

const names = (head: string) => readSiteName(articleWith({}, { head })).map(({ quote, weight }) => [quote, weight]);

test('Open Graph’s name is believed most', () => {
  expect(names('<meta name="application-name" content="HP"><meta property="og:site_name" content="The Harbour Post">')[0]).toEqual([
    'The Harbour Post',
    0.9,
  ]);
});

test('the publisher and the web site of JSON-LD are heard', () => {
  const head =
    '<script type="application/ld+json">[{"@type":"NewsArticle","publisher":{"name":"Estuary Media"}},{"@type":"WebSite","name":"The Harbour Post"}]</script>';
  expect(names(head)).toEqual([
    ['Estuary Media', 0.7],
    ['The Harbour Post', 0.6],
  ]);
});

test('an address or a handle is no name', () => {
  expect(
    names('<meta property="og:site_name" content="https://www.harbour-post.test"><meta name="publisher" content="@harbourpost">'),
  ).toEqual([]);
});

test('on WeChat the public account is the outlet, elsewhere such an element is none', () => {
  const first = (url: string) =>
    readSiteName(
      articleWith({ byline: '<a id="js_name"> 河畔读书会 </a>' }, { url, head: '<meta property="og:site_name" content="微信公众平台">' }),
    )[0]?.quote;
  expect(first('https://mp.weixin.qq.com/s?__biz=a')).toBe('河畔读书会');
  expect(first('https://www.harbour-post.test/a')).toBe('微信公众平台');
});
