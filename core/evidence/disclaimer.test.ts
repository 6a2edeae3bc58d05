import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readDisclaimer } from './disclaimer.ts';

const read = (foot: string) => readDisclaimer(articleWith({ foot })).map((finding) => finding.scope);

test.each([
  'Disclaimer: The contents of this article are of sole responsibility of the author(s).',
  'The views and opinions expressed in this commentary are those of the author and do not reflect the position of Harbour Post.',
  'Dieser Beitrag gibt die Meinung des Autors wieder, nicht notwendigerweise die der Redaktion.',
  'Les opinions exprimées dans cet article n’engagent que leur auteur.',
  'Мнение редакции может не совпадать с мнением автора.',
  '本文内容不代表本网观点，不构成投资建议。',
])('%s', (sentence) => {
  expect(read(`<p>${sentence}</p>`)).toEqual(['article']);
});

test('a disclaimer of readers’ comments is the site’s', () => {
  expect(read('<p>The opinions expressed in reader comments are those of the author only.</p>')).toEqual(['site']);
});

test('a bare heading and an article’s own words are none', () => {
  expect(read('<p>Disclaimer</p>')).toEqual([]);
  const story =
    '<p>The harbour master said he was not responsible for the flood, and that the views of the council do not reflect his own.</p>';
  expect(readDisclaimer(articleWith({ body: `${prose}${story}${prose}` }))).toEqual([]);
});
