import { expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const url = 'https://www.commons-wire.test/2026/03/06/breakwater-holds-through-winter';
const site =
  '<meta property="og:site_name" content="Commons Wire"><title>Breakwater holds through the winter storms - Commons Wire</title>';
const date = '<p class="date">March 6, 2026</p>';

function read(parts: { byline?: string; foot?: string; body?: string }, head = ''): Reading {
  return readArticle(documentWith(articleHtml({ ...parts, byline: `${date}${parts.byline ?? ''}` }), { head: site + head }), url);
}
const hopsOf = (reading: Reading) => reading.chain.map((hop) => [hop.publisher.name, hop.role, hop.relation, hop.standing]);

test('a syndicate stands behind the outlet whose text it distributes', () => {
  const foot = '<p>©2026 Quayside Courier. Visit quaysidecourier.test. Distributed by Tribune Content Agency, LLC.</p>';
  expect(hopsOf(read({ foot })).map(([name, role]) => [name, role])).toEqual([
    ['Quayside Courier', 'origin'],
    ['Tribune News Service', 'agency'],
    ['Commons Wire', 'this-page'],
  ]);
});

test('the mark of another wire above such a text only files it', () => {
  const foot = '<p>©2026 Quayside Courier. Visit quaysidecourier.test. Distributed by Tribune Content Agency, LLC.</p>';
  const byline = '<p class="byline">AP</p>';
  expect(hopsOf(read({ byline, foot })).map(([name]) => name)).toEqual(['Quayside Courier', 'Tribune News Service', 'Commons Wire']);
  expect(hopsOf(read({ byline })).map(([name]) => name)).toEqual(['Associated Press', 'Commons Wire']);
});

test('a page that declares nothing is its own only hop', () => {
  expect(hopsOf(read({}))).toEqual([['Commons Wire', 'this-page', 'published', 'stated']]);
});

test('a stated origin comes first, and the words that state it are cited', () => {
  const reading = read({
    foot: '<p>The original source of this article is <a href="https://www.harbour-post.test/2026/03/04/breakwater-holds">The Harbour Post</a></p>',
  });
  expect(hopsOf(reading)).toEqual([
    ['The Harbour Post', 'origin', 'published', 'stated'],
    ['Commons Wire', 'this-page', 'republished-from', 'stated'],
  ]);
  expect(reading.chain[0]?.work.url).toBe('https://www.harbour-post.test/2026/03/04/breakwater-holds');
  const cited = reading.evidence.find((entry) => entry.id === reading.chain[0]?.evidence[0]);
  expect(cited?.quote).toContain('The original source of this article is The Harbour Post');
});

test('a page that names itself as the original has no hop before it', () => {
  expect(hopsOf(read({ foot: '<p>The original source of this article is Commons Wire</p>' })).length).toBe(1);
});

test('a feed’s tail that links the page’s own front page names its own site, whatever it calls it', () => {
  const tail = (address: string) =>
    `<p>The post <a href="${url}">Breakwater holds</a> appeared first on <a href="${address}">Echo Online</a>.</p>`;
  expect(read({ foot: tail('https://www.commons-wire.test/') }).chain).toHaveLength(1);
  expect(read({ foot: tail('https://www.echo-online.test/') }).chain[0]?.publisher.name).toBe('Echo Online');
});

test('a canonical link to another site implies an origin, and is said to imply it', () => {
  const reading = read({}, '<link rel="canonical" href="https://www.harbour-post.test/2026/03/04/breakwater-holds">');
  expect(hopsOf(reading)[0]).toEqual(['harbour-post.test', 'origin', 'published', 'inferred']);
});

test('words and a canonical link that name one outlet strengthen each other', () => {
  const foot = '<p>This article first appeared in The Harbour Post.</p>';
  const alone = read({ foot }).chain[0]?.confidence ?? 1;
  const both =
    read({ foot }, '<link rel="canonical" href="https://www.harbour-post.test/2026/03/04/breakwater-holds">').chain[0]?.confidence ?? 0;
  expect(both).toBeGreaterThan(alone);
});

test('two stated origins quarrel: neither is named, both are shown', () => {
  const reading = read({
    foot: '<p>This article first appeared in The Harbour Post.</p><p>The original source of this article is Estuary Herald</p>',
  });
  expect(reading.chain.length).toBe(1);
  expect(reading.conflicts[0]?.about).toBe('origin');
  expect(reading.conflicts[0]?.evidence.length).toBe(2);
});

test('wire copy carried by an outlet and republished is three hops', () => {
  const body =
    '<p>GENEVA (Reuters) - The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week of waves.</p><p>Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon, under a clearing sky over the bay.</p>';
  const reading = read({ body, foot: '<p>This article first appeared in The Harbour Post.</p>' });
  expect(hopsOf(reading)).toEqual([
    ['Reuters', 'agency', 'published', 'stated'],
    ['The Harbour Post', 'origin', 'syndicated-from', 'stated'],
    ['Commons Wire', 'this-page', 'republished-from', 'stated'],
  ]);
});

test('what the text cites is a mention and never a hop', () => {
  const body =
    '<p>According to Reuters, the harbour master said on Tuesday that the new breakwater would hold through the winter, after a week of waves.</p><p>Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon, under a clearing sky over the bay.</p>';
  const reading = read({ body });
  expect(reading.chain.length).toBe(1);
  expect(reading.citedSources.map((cited) => cited.name)).toEqual(['Reuters']);
});

test('a copyright line at the article that names another outlet makes it the origin', () => {
  expect(hopsOf(read({ foot: '<p>Copyright © 2026 Harbour Business Journal</p>' }))[0]?.[0]).toBe('Harbour Business Journal');
});

test('a button to the original bears out the copyright line that names its site; where they quarrel, it leads and both are shown', () => {
  const button = '<p>기사입력 2026.03.06 <a href="https://news.budu-ilbo.test/article/olink/23418181">기사원문</a></p>';
  const line = (host: string) => `<p>ⓒ부두일보(https://www.${host}), 무단 전재 및 재배포 금지</p>`;
  const [origin] = read({ byline: button, foot: line('budu-ilbo.test') }).chain;
  expect([origin?.publisher.name, origin?.work.url]).toEqual(['부두일보', 'https://news.budu-ilbo.test/article/olink/23418181']);
  const { chain, conflicts } = read({ byline: button, foot: line('deungdae.test') });
  expect([chain[0]?.publisher.domain, conflicts[0]?.chains?.[0]?.[0]?.publisher.domain]).toEqual(['budu-ilbo.test', 'deungdae.test']);
});

test('posts of a live blog are signed by agencies one by one; the blog is the outlet’s', () => {
  const body = `<p>GENEVA (Reuters) - The bridge is open again to cars, the police said on Tuesday evening after the storm had passed.</p><p>${'The boats hold, the chairs do not, our reporter says from the harbour. '.repeat(3)}</p>`;
  const type = (name: string) => `<script type="application/ld+json">{"@type":"${name}","headline":"Storm"}</script>`;
  expect(hopsOf(read({ body }, type('LiveBlogPosting'))).length).toBe(1);
  expect(hopsOf(read({ body }, type('NewsArticle')))[0]?.[0]).toBe('Reuters');
});

test('a notice below the text that begins as the owner’s in the footer does is of one house', () => {
  const { reading, other } = {
    reading: read({ foot: '<p>- © Tideline NZ News</p></article><footer><p>© 2026 Tideline New Zealand Limited</p></footer><article>' }),
    other: read({ foot: '<p>- © Lantern NZ News</p></article><footer><p>© 2026 Tideline New Zealand Limited</p></footer><article>' }),
  };
  expect(reading.chain).toHaveLength(1);
  expect(other.chain[0]?.publisher.name).toBe('Lantern NZ News');
});

test('a known outlet’s own firm holds what was first there, another firm nothing', () => {
  expect(read({ foot: '<p>Copyright The Financial Times Limited 2026</p>' }).chain[0]?.publisher.name).toBe('Financial Times');
  expect(read({ foot: '<p>Copyright The Lantern Times Limited 2026</p>' }).chain).toHaveLength(1);
});

test('whom a notice names before who hands texts on had it first, firm or not', () => {
  expect(hopsOf(read({ foot: '<p>© Quay Media Group Provided by SyndiGate Media Inc. (Syndigate.info).</p>' }))[0]?.[0]).toBe(
    'Quay Media Group',
  );
  expect(
    hopsOf(read({ foot: '<p>Copyright © 2024 La Vague du Soir. Tous droits réservés. Distribué par AllAfrica Global Media.</p>' }))[0]?.[0],
  ).toBe('La Vague du Soir');
  expect(hopsOf(read({ foot: '<p>© Quay Media Group. Distributed by Low Water Films.</p>' }))).toHaveLength(1);
});
