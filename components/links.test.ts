import { expect, test } from 'vitest';
import { contactLink, linkTo } from './links.ts';

test('a page may name an address of the web', () => {
  expect(linkTo('https://harbour-post.test/a')).toBe('https://harbour-post.test/a');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'chrome://settings',
  '/relative',
  'https://unknown.invalid/',
  '',
  null,
  undefined,
])('no link leads to %j', (url) => {
  expect(linkTo(url)).toBeNull();
});

test('a contact is written to or opened', () => {
  expect(contactLink('desk@harbour-post.test')).toBe('mailto:desk@harbour-post.test');
  expect(contactLink('https://harbour-post.test/reuse')).toBe('https://harbour-post.test/reuse');
});

test('a contact smuggles no further fields into the mail', () => {
  expect(contactLink('desk@harbour-post.test?bcc=all@x.test')).toBeNull();
  expect(contactLink('call us')).toBeNull();
});
