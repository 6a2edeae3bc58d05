import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readRepostMarkup } from './repost-markup.ts';

const read = (foot: string) => readRepostMarkup(articleWith({ foot })).map((finding) => [finding.signal, finding.says]);
const origin = (url: string, relation: string, name: string | null = null) => ({
  about: 'origin',
  publisher: name === null ? null : { name, url: null },
  relation,
  url,
  title: null,
  date: null,
});

test('a repost names what it repeats', () => {
  expect(read('<a class="u-repost-of" href="https://quayside.test/breakwater">the original</a>')).toEqual([
    ['microformats-repost-of', origin('https://quayside.test/breakwater', 'republished-from')],
  ]);
});

test('a cited repost names the publication too', () => {
  const cite =
    '<div class="p-repost-of h-cite"><span class="p-author">Ada Winter</span> in <span class="p-publication">Quayside Courier</span>: <a class="u-url" href="https://quayside.test/breakwater">Breakwater</a></div>';
  expect(read(cite)).toEqual([
    ['microformats-repost-of', origin('https://quayside.test/breakwater', 'republished-from', 'Quayside Courier')],
  ]);
});

test('a licence notice names the work that this one is based on', () => {
  expect(read('<p>Based on a work at <a rel="dct:source" href="https://quayside.test/breakwater">quayside.test</a>.</p>')).toEqual([
    ['ccrel-source', origin('https://quayside.test/breakwater', 'adapted-from')],
  ]);
});

test.each([
  ['a reply', '<a class="u-in-reply-to" href="https://quayside.test/a">to</a>'],
  ['a like', '<a class="u-like-of" href="https://quayside.test/a">liked</a>'],
  ['a copy downstream', '<a class="u-syndication" href="https://quayside.test/a">also on</a>'],
  ['a repost of its own site', '<a class="u-repost-of" href="/2026/02/01/earlier">earlier</a>'],
  ['the work behind a picture', '<figure><figcaption><a rel="dct:source" href="https://quayside.test/p">picture</a></figcaption></figure>'],
  ['a dangerous address', '<a class="u-repost-of" href="javascript:alert(1)">x</a>'],
])('%s is no repost', (_, foot) => {
  expect(read(foot)).toEqual([]);
});

test('what WordPress.com sets around a reblogged post names the blog and the post', () => {
  const box = (host: string) =>
    `<div class="wpcom-reblog-snapshot"><p class="reblog-from"><img alt="" src="/a.png"><a href="https://${host}/">Mudlark Notes</a></p><p class="reblog-source"><a href="https://${host}/2026/03/breakwater/">View original post</a></p></div>`;
  expect(read(box('mudlark.test'))).toEqual([
    ['microformats-repost-of', origin('https://mudlark.test/2026/03/breakwater/', 'republished-from', 'Mudlark Notes')],
  ]);
  expect(read(box('www.harbour-post.test'))).toEqual([]);
});

test('a translation names the work that it was made from', () => {
  expect(read('<a class="u-translation-of" href="https://quayside.test/la-digue">la digue</a>')).toEqual([
    ['microformats-repost-of', origin('https://quayside.test/la-digue', 'translated-from')],
  ]);
});
