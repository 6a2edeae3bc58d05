import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readCopyrightMarkup } from './copyright-markup.ts';

const read = (head: string, foot = '') =>
  readCopyrightMarkup(articleWith({ foot }, { head })).map(({ says, scope, where }) =>
    says.about === 'holder' ? [where, scope, says.holders.map((party) => party.name).join(), says.year] : [],
  );
const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...node })}</script>`;

test('JSON-LD names another holder than the publisher', () => {
  expect(
    read(
      ld({ publisher: { name: 'Harbour Post' }, copyrightHolder: { '@type': 'Organization', name: 'Quay Lantern' }, copyrightYear: 2020 }),
    ),
  ).toEqual([['json-ld', 'page', 'Quay Lantern', 2020]]);
});

test('a template that points to its own publisher speaks for the site', () => {
  const graph =
    ld({ publisher: { '@id': '#org' }, copyrightHolder: { '@id': '#org' } }) +
    '<script type="application/ld+json">{"@type":"Organization","@id":"#org","name":"Harbour Post"}</script>';
  expect(read(graph)).toEqual([['json-ld', 'site', 'Harbour Post', null]]);
});

test('metas hold notices or names', () => {
  expect(read('<meta name="prism.copyright" content="2021 The Author(s)"><meta name="copyright" content="harbour-post.test">')).toEqual([
    ['meta', 'page', 'The Author(s)', 2021],
    ['meta', 'site', 'harbour-post.test', null],
  ]);
});

test('an address of terms and the holder of a picture are silent', () => {
  expect(
    read(
      '<meta name="dc.rights" content="https://www.harbour-post.test/terms">',
      '<figure><span itemprop="copyrightHolder">Jo Park</span></figure>',
    ),
  ).toEqual([]);
});

test('rNews and Dublin Core in RDFa name the holder', () => {
  expect(read('', '<p property="rnews:copyrightHolder">Quay Lantern Ltd</p>')).toMatchObject([
    ['rdfa', 'article', 'Quay Lantern Ltd', null],
  ]);
  expect(read('', '<p property="dcterms:rightsHolder">Quay Lantern Ltd</p>')).toMatchObject([
    ['rdfa', 'article', 'Quay Lantern Ltd', null],
  ]);
});
