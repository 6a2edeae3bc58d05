import { expect, test } from 'vitest';
import { authorsOf } from '../../claims/authors.test-support.ts';

const byline = (inner: string) => authorsOf({ byline: `<div class="author">${inner}</div>` });

test('a byline that opens with a linked name tells more of its bearer behind it', () => {
  expect(
    byline('<a href="/anna-winter">Anna Winter</a> <span>Translator, once a proof-reader at the Quay</span> <span>Subscriber</span>'),
  ).toBe('Anna Winter');
  expect(byline('by <a href="/a?n=A.">Anna Winter</a> <span>harbour-post.test</span>')).toBe('Anna Winter');
});

test('a link that names nobody, or stands further on, opens no byline', () => {
  expect(byline('<a href="/topics/ports">Inland Ports</a> and what they say, a series of talks')).toBe('');
  expect(byline('A talk on the quay wall, led in the old school by <a href="/guests/3">Anna Winter</a>, once harbour master')).toBe('');
  expect(authorsOf({ byline: '<p><a href="/anna-winter">Anna Winter</a> opened the quay wall on Tuesday, to cheers</p>' })).toBe('');
});

test('lists of what is read most sign nothing', () => {
  expect(authorsOf({ byline: '<ul><li>The quay gets a roof. Article by Anna Winter</li><li>Read more</li></ul>' })).toBe('');
  expect(authorsOf({ byline: '<ul><li>Article by Anna Winter</li></ul>' })).toBe('Anna Winter');
});
