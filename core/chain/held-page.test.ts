import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const notice =
  '<p>This article was first published by <a href="/web/20240503101112/https://quayside.test/breakwater">Quayside Courier</a>.</p>';
const head =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-02"><meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://web.archive.org/web/20240503101112/https://www.harbour-post.test/2024/05/02/breakwater-holds">';

function readAt(url: string, foot = '') {
  return readArticle(documentWith(articleHtml({ foot }), { head }), url);
}

const hopsOf = (reading: ReturnType<typeof readAt>) => reading.chain.map((hop) => [hop.publisher.name, hop.role, hop.relation]);

test('a capture is seen through to the page it holds', () => {
  const reading = readAt('https://web.archive.org/web/20240503101112/https://www.harbour-post.test/2024/05/02/breakwater-holds');
  expect(reading.page.site).toMatchObject({ name: 'The Harbour Post', domain: 'harbour-post.test' });
  expect(hopsOf(reading)).toEqual([
    ['The Harbour Post', 'origin', 'published'],
    ['Wayback Machine', 'this-page', 'archived-from'],
  ]);
  expect(reading.chain[0]?.work.url).toBe('https://www.harbour-post.test/2024/05/02/breakwater-holds');
  expect(reading.chain[1]?.work.date).toBe('2024-05-03');
  expect(reading.evidence.filter((entry) => reading.chain[1]?.evidence.includes(entry.id)).map((entry) => entry.where)).toEqual(['url']);
  expect(reading.conflicts).toEqual([]);
});

test('what the held page says of its origin stays, and its links lead where they led', () => {
  const reading = readAt('https://web.archive.org/web/20240503101112/https://www.harbour-post.test/2024/05/02/breakwater-holds', notice);
  expect(hopsOf(reading)).toEqual([
    ['Quayside Courier', 'origin', 'published'],
    ['The Harbour Post', 'intermediary', 'republished-from'],
    ['Wayback Machine', 'this-page', 'archived-from'],
  ]);
  expect(reading.chain[0]?.work.url).toBe('https://quayside.test/breakwater');
});

test('a saved capture without its address is placed by what it says of itself', () => {
  expect(hopsOf(readAt('https://page.invalid/')).at(-1)).toEqual(['Wayback Machine', 'this-page', 'archived-from']);
});

test('a cache passes the page on and is no hop; a machine translation is one', () => {
  const amp = readAt('https://www-harbour--post-test.cdn.ampproject.org/c/s/www.harbour-post.test/2024/05/02/breakwater-holds');
  expect(hopsOf(amp)).toEqual([['The Harbour Post', 'this-page', 'published']]);
  const translated = readAt('https://www-harbour--post-test.translate.goog/2024/05/02/breakwater-holds?_x_tr_sl=de');
  expect(hopsOf(translated).at(-1)).toEqual(['Google Translate', 'this-page', 'translated-from']);
});
