import { expect, test } from 'vitest';
import { hop } from '../reading.test-support.ts';
import { searchLinks } from './search-links.ts';

const post = { name: 'The Harbour Post', domain: 'harbour-post.test', url: null };
const decoded = (links: ReturnType<typeof searchLinks>) => links.map(({ where, url }) => `${where} ${decodeURIComponent(url)}`);

test('an original without an address is sought by its exact headline, on its site, on the web and in an archive', () => {
  expect(decoded(searchLinks(hop('The Harbour Post', { publisher: post }), 'Wall “holds” & stays'))).toEqual([
    'outlet https://duckduckgo.com/?q=site:harbour-post.test "Wall holds & stays"',
    'web https://duckduckgo.com/?q="Wall holds & stays" The Harbour Post',
    'archive https://web.archive.org/web/*/harbour-post.test',
  ]);
});

test('the original’s own headline and address go before the copy’s', () => {
  const work = { title: 'Old wall', url: 'https://harbour-post.test/wall', date: null };
  const links = decoded(searchLinks(hop('The Harbour Post', { publisher: post, work }), 'New wall'));
  expect(links[0]).toContain('"Old wall"');
  expect(links.at(-1)).toBe('archive https://web.archive.org/web/*/https://harbour-post.test/wall');
});

test('without a headline and a domain there is nothing to search by', () => {
  expect(searchLinks(hop('The Harbour Post'), null)).toEqual([]);
});
