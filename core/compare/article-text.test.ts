import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readWithFindings } from '../read.ts';
import { articleText } from './article-text.ts';

function textOf(parts: Parameters<typeof articleWith>[0]) {
  const page = articleWith(parts, {
    head: '<meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article">',
  });
  return articleText(readWithFindings(page.document, page.url));
}
const plain = textOf({}).paragraphs;

test('the text is the paragraphs between headline and foot', () => {
  const text = textOf({ byline: '<p class="byline">By Ada Wren</p><p class="date">March 4, 2026</p>' });
  expect(text).toMatchObject({ headline: 'Breakwater holds through the winter storms', authors: ['Ada Wren'], date: '2026-03-04' });
  expect(text.paragraphs).toEqual(plain);
  expect(plain).toHaveLength(3);
});

test('credit lines, notices, captions, share bars, related stories and comments are not text', () => {
  const besides = [
    '<figure><img alt=""><figcaption>The wall on Monday. Photo: Northern Wire, taken from the pier in the early morning hours.</figcaption></figure>',
    '<div class="share-buttons"><p>Share this story with all your friends who live by the sea and like to read.</p></div>',
    '<aside class="related"><p>Also read our long report on how the old wall was built in the year of the great flood.</p></aside>',
  ].join('');
  const foot = [
    '<p>This article first appeared in <a href="https://valley-echo.test/wall">The Valley Echo</a> and is republished here with permission.</p>',
    '<p>© 2026 Valley Echo. All rights reserved.</p>',
    '<div class="comments"><p>I have lived beside this wall for forty years, and nobody ever asked me about it.</p></div>',
  ].join('');
  expect(textOf({ body: prose.replace('\n', besides), foot }).paragraphs).toEqual(plain);
  expect(textOf({ body: prose + foot }).paragraphs).toEqual(plain);
});

test('an agency’s dateline is a credit, and the sentence behind it text', () => {
  const body = prose.replace('<p>The harbour master', '<p>HARBOUR TOWN (Reuters) — The harbour master');
  expect(textOf({ body }).paragraphs.map((text) => text.slice(0, 18))).toEqual(plain.map((text) => text.slice(0, 18)));
});

test('corrections, funding and interests are told apart from the text', () => {
  const body = `<p><em>Correction, March 5: An earlier version of this article gave the cost as three million.</em></p>${prose}
<p>Funding: The survey of the sea floor was paid for by the Harbour Trust.</p><p>Ada Wren owns shares in the company that builds the wall.</p>`;
  const text = textOf({ body });
  expect(text.paragraphs).toEqual(plain);
  expect(text.disclosures.map(({ kind }) => kind)).toEqual(['correction', 'funding', 'interests']);
});

test.each([
  "Editor's note: If you would like a letter whenever Ada Wren writes about the harbour, subscribe to her column.",
  'This article was made possible by readers like you. Please donate to the Harbour Post to keep it going.',
])('%s discloses nothing', (words) => {
  expect(textOf({ body: `${prose}<p>${words}</p>` }).disclosures).toEqual([]);
});

test('a story about a correction is no correction note', () => {
  const body = `${prose}<p>Correction of the wall's course would cost another million, the engineers told the council.</p>`;
  expect(textOf({ body }).disclosures).toEqual([]);
});

test('links of the text are absolute, each once; those around it do not count', () => {
  const body = prose.replace('The town council', '<a href="/council">The town council</a> and <a href="/council">its <b>members</b></a>');
  expect(textOf({ body, foot: '<p><a href="/more">More</a></p>' }).links).toEqual(['https://www.harbour-post.test/council']);
});
