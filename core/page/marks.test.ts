import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';
import { mayBeMarked } from './marks.ts';

test('what an element bears as itemprop, property or rel may be marked, however it is written', () => {
  const page = pageWith(
    '<p itemprop="description CopyrightHolder">A</p><a rel="nofollow\nLicense" href="/l">B</a><span property="schema:author">C</span>',
  );
  for (const word of ['copyrightholder', 'description', 'license', 'nofollow', 'schema:author'])
    expect(mayBeMarked(page, 'unheard', word), word).toBe(true);
});

test('what stands in texts and classes alone marks nothing', () => {
  const page = pageWith('<p class="license" itemscope>license <a href="/license">copyrightHolder</a></p>');
  expect(mayBeMarked(page, 'license', 'copyrightholder')).toBe(false);
  expect(mayBeMarked(page)).toBe(false);
});
