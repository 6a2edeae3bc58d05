import { expect, test } from 'vitest';
import { articleHtml, documentWith, prose } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const head = '<meta property="og:site_name" content="Quay Finance">';
const byline = '<p>March 4, 2026</p><p class="author">By Harbour Looms, Inc.</p>';

function read(opening: string, foot = '') {
  const body = prose.replace('<p>', `<p>${opening}`);
  return readArticle(
    documentWith(articleHtml({ byline, body, foot }), { head }),
    'https://quay-finance.test/2026/03/04/harbour-looms-opens',
  );
}
const hopsOf = (opening: string, foot?: string) => read(opening, foot).chain.map(({ publisher }) => publisher.name);
const RELEASE = 'GULL POINT, March 04, 2026 (GLOBE NEWSWIRE) -- ';

test('who signs a release that a wire carries issued it', () => {
  expect(hopsOf(RELEASE)).toEqual(['GlobeNewswire', 'Harbour Looms Inc', 'Quay Finance']);
  expect(read(RELEASE).authors).toEqual([]);
});

test('a line that names the issuer outweighs the signature', () => {
  expect(hopsOf(RELEASE, '<p>SOURCE Lantern Works Ltd</p>')).toContain('Lantern Works Ltd');
  expect(hopsOf(RELEASE, '<p>SOURCE Lantern Works Ltd</p>')).not.toContain('Harbour Looms Inc');
});

test('a firm that signs a text of a news agency, or its own, is no origin', () => {
  expect(hopsOf('GULL POINT (Reuters) - ')).toEqual(['Reuters', 'Quay Finance']);
  expect(hopsOf('')).toEqual(['Quay Finance']);
});

test('whom to ask about a release did not write it', () => {
  expect(read(RELEASE, '<p>Contact:<br>Ada Winter<br>Investor Relations<br>awinter@looms.test</p>').authors).toEqual([]);
});
