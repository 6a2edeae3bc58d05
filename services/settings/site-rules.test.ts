import { expect, test } from 'vitest';
import { holdsFor, hostOf, patternOf } from './site-rules.ts';

test.each([
  ['harbour-post.test', 'harbour-post.test'],
  [' https://www.harbour-post.test/2024/05/tide ', 'www.harbour-post.test'],
  ['http://harbour-post.test:8080/', 'harbour-post.test'],
  ['www.häfen.test', 'www.xn--hfen-loa.test'],
  ['localhost:3000', 'localhost'],
  ['192.0.2.7', '192.0.2.7'],
])('%s names a site', (words, host) => {
  expect(hostOf(words)).toBe(host);
});

test.each(['', 'harbour', 'the harbour post', 'chrome://settings', 'file:///etc/hosts', '*.harbour-post.test', 'https://', '.test'])(
  '"%s" names none',
  (words) => {
    expect(hostOf(words)).toBeNull();
  },
);

test('a rule holds for the site and what lies under it, not for a neighbour whose name ends alike', () => {
  expect(holdsFor('post.test', 'post.test')).toBe(true);
  expect(holdsFor('post.test', 'www.post.test')).toBe(true);
  expect(holdsFor('post.test', 'harbourpost.test')).toBe(false);
  expect(holdsFor('www.post.test', 'post.test')).toBe(false);
  expect(holdsFor('2.7', '192.0.2.7')).toBe(false);
});

test('the pattern asks for no more than the rule', () => {
  expect(patternOf('post.test')).toBe('*://*.post.test/*');
  expect(patternOf('192.0.2.7')).toBe('*://192.0.2.7/*');
});
