import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const chainOf = (byline: string, foot: string) =>
  readArticle(documentWith(articleHtml({ byline, foot })), 'https://www.harbour-post.test/2026/03/04/breakwater-holds').chain.map(
    ({ publisher, work }) => [publisher.name, work.url],
  );
const link = '<p><a href="https://lantern.test/2024/05/breakwater-holds-again">Source link</a></p>';

test('an outlet that is named and the bare link to the source are one origin', () => {
  expect(chainOf('<p>Ada Winter, Lantern Weekly, 3 May 2024</p>', link)[0]).toEqual([
    'Lantern Weekly',
    'https://lantern.test/2024/05/breakwater-holds-again',
  ]);
});

test('two bare links quarrel with each other, and nothing is joined', () => {
  const other = '<p>Source: https://ebb.test/2024/05/breakwater-is-old</p>';
  expect(chainOf('<p>Ada Winter, Lantern Weekly, 3 May 2024</p>', link + other)).toHaveLength(1);
});
