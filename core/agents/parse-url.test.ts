import { expect, test } from 'vitest';
import { parseUrl } from './parse-url.ts';

test('an address is one, however often it is asked for', () => {
  for (let count = 0; count < 20_000; count += 1) {
    if (parseUrl('https://münchen.example/über') === null) throw new Error(`It was none at call ${count}`);
  }
  expect(parseUrl('https://münchen.example/über')?.href).toBe('https://xn--mnchen-3ya.example/%C3%BCber');
});

test.each(['', 'page.html', '//harbour-post.test/', 'https://', 'https://a b/'])('%j is none', (words) =>
  expect(parseUrl(words)).toBeNull(),
);
