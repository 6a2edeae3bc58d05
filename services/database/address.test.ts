import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test('how a reader came does not make another article', () => {
  const plain = 'https://harbour-post.test/2024/gates?id=12&page=2';
  expect(addressOf('https://harbour-post.test/2024/gates?utm_source=letter&id=12&fbclid=x&page=2&UTM_Medium=mail#comments')).toBe(plain);
});

test('an address without tracking stays as it is written', () => {
  const written = 'https://harbour-post.test/a?q=caf%C3%A9+noir&b=%2F';
  expect(addressOf(written)).toBe(written);
});

test('a site that routes behind the hash has one address for each article', () => {
  expect(addressOf('https://harbour-post.test/#!/gates')).toBe('https://harbour-post.test/#!/gates');
  expect(addressOf('https://harbour-post.test/#/gates')).not.toBe(addressOf('https://harbour-post.test/#/tides'));
});

test("a reader's own name and password are not kept", () => {
  expect(addressOf('https://ana:secret@harbour-post.test/a')).toBe('https://harbour-post.test/a');
});

test.each(['chrome://extensions', 'file:///a.html', 'about:blank', 'data:text/html,x', 'gates'])(
  '%s is no address of an article',
  (url) => {
    expect(addressOf(url)).toBeNull();
  },
);
