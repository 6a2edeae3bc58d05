import { expect, test } from 'vitest';
import { webIri } from './iri.ts';

test('an address of the web is one, its marks encoded', () => {
  expect(webIri('https://harbour-post.test/a?b={c}|d^`e\\f')).toBe('https://harbour-post.test/a?b=%7Bc%7D%7Cd%5E%60e%5Cf');
});

test.each([
  null,
  '',
  'page.html',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://a:b@harbour-post.test/',
  'https://unknown.invalid/p1',
])('%j is no address to cite', (url) => expect(webIri(url)).toBeNull());

test('a path that ends so is an address all the same', () => {
  expect(webIri('https://harbour-post.test/.invalid')).toBe('https://harbour-post.test/.invalid');
});
