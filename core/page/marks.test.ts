import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';
import { bearing, inOrder, mayBeMarked, within } from './marks.ts';

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

test('elements with an attribute come in the order of the page, each once, and those of one box by themselves', () => {
  const page = pageWith('<i title="a"></i><div title="b"><i lang="fr" title="c"></i><b></b></div><i lang="de"></i>');
  const named = bearing(page, 'lang', 'title').map((element) => element.getAttribute('title') ?? element.getAttribute('lang'));
  expect(named).toEqual([null, 'a', 'b', 'c', 'de'].map((name) => name ?? 'en'));
  const box = page.document.querySelector('div') as Element;
  expect(within(page, box, bearing(page, 'title')).map((element) => element.localName)).toEqual(['i']);
  expect(within(page, page.document.body, inOrder(page, [...bearing(page, 'lang'), box, box]))).toHaveLength(3);
  expect(bearing(page, 'datetime')).toEqual([]);
});
