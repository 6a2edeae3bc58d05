import { expect, test } from 'vitest';
import { isName } from './is-name.ts';

test.each([
  'This article',
  'the post',
  'Dieser Beitrag',
  'Cet article',
  'Este artículo',
  'эта статья',
  'この記事',
  '이 글',
  'Ref. [50]',
  'GNU Free Documentation License',
])('what a text calls itself, a reference, or a licence is no name: %s', (words) => {
  expect(isName(words)).toBe(false);
});

test.each(['The Harbour Post', 'Artikel 7', 'Refuge Quarterly', '本の雑誌'])('a name is one: %s', (words) => {
  expect(isName(words)).toBe(true);
});
