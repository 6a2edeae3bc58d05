// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findWords } from './show-words.ts';

const find = (html: string, exact: string, around: { prefix?: string; suffix?: string } = {}) => {
  document.body.innerHTML = html;
  return findWords(document, { css: null, exact, prefix: '', suffix: '', ...around });
};

test('words are found across links and line breaks', () => {
  const range = find(
    '<p>The original\n   source of this article is <a href="#">The <b>Saltmarsh</b> Review</a></p>',
    'The original source of this article is The Saltmarsh Review',
  );
  expect(range?.toString().replace(/\s+/g, ' ')).toBe('The original source of this article is The Saltmarsh Review');
});

test('of two like places the one with the like surroundings is meant', () => {
  const range = find('<p>Menu: Harbour Post, more</p><p>First in Harbour Post, 2024</p>', 'Harbour Post', {
    prefix: 'First in ',
    suffix: ', 2024',
  });
  expect(range?.startContainer.textContent).toBe('First in Harbour Post, 2024');
});

test('words are found where their surroundings have changed', () => {
  expect(find('<p>Now: Harbour Post</p>', 'Harbour Post', { prefix: 'First in ', suffix: ', 2024' })?.toString()).toBe('Harbour Post');
});

test('words that are gone are not found, nor are words in scripts', () => {
  expect(find('<p>Something else</p>', 'Harbour Post')).toBeNull();
  expect(find('<script type="text/plain">Harbour Post</script>', 'Harbour Post')).toBeNull();
  expect(find('<p>Harbour Post</p>', ' ')).toBeNull();
});
