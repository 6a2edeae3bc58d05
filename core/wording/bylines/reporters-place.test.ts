import { expect, test } from 'vitest';
import { authorsOf } from '../../claims/authors.test-support.ts';

test('a place in an element of its own closes no name', () => {
  const firma = '<div class="firma"><b itemprop="name">ILDEFONSO RIBERA</b> <i itemprop="location">VIGO</i></div>';
  expect(authorsOf({ byline: firma }, 'es')).toBe('Ildefonso Ribera');
});

test('a name stays whole where its element is called a place', () => {
  expect(authorsOf({ byline: '<p class="byline">By <span class="replaced">Ada Winter</span></p>' })).toBe('Ada Winter');
  expect(authorsOf({ byline: '<p class="byline">Ada <span class="placed">Winter</span></p>' })).toBe('Ada Winter');
});
