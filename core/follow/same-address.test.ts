import { expect, test } from 'vitest';
import { sameAddress } from './same-address.ts';

const story = 'https://www.harbour-post.test/2026/03/wall?id=7&page=2';

test.each([
  'http://harbour-post.test/2026/03/wall/?page=2&id=7',
  'https://www.harbour-post.test/2026/03/wall?id=7&page=2&utm_source=mail&fbclid=x#comments',
  'https://www.harbour-post.test:443/2026/03/wall?id=7&page=2',
])('%s is the same page', (other) => expect(sameAddress(story, other)).toBe(true));

test.each([
  'https://www.harbour-post.test/2026/03/wall?id=8&page=2',
  'https://www.harbour-post.test/2026/03/Wall?id=7&page=2',
  'https://news.harbour-post.test/2026/03/wall?id=7&page=2',
  'https://www.harbour-post.test:8443/2026/03/wall?id=7&page=2',
  'not an address',
])('%s is another', (other) => expect(sameAddress(story, other)).toBe(false));

test('what is no web address is the same as nothing', () => {
  expect(sameAddress('mailto:a@b.test', 'mailto:a@b.test')).toBe(false);
});
