import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readOriginMarkup } from './origin-markup.ts';

const said = (head: string, byline = '') =>
  readOriginMarkup(articleWith({ byline }, { head })).map(({ signal, says }) => [
    signal,
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? (says.publisher?.name ?? says.url) : null,
  ]);

test('a content system’s credit field names an outlet or an agency', () => {
  expect(said('<meta name="article-agency" content="Reuters">')).toEqual([['meta-credit', 'Reuters']]);
  for (const content of ['港湾日报', '稿源:港湾日报', '来源：港湾日报', '港湾日报-社会频道', '港湾日报客户端'])
    expect(said(`<meta name="source" content="${content}">`), content).toEqual([['meta-credit', '港湾日报']]);
});

test('such a field that names the page’s own house beside agencies says nothing', () => {
  expect(said('<meta property="og:site_name" content="المرفأ نت"><meta name="source" content="المرفأ + وكالات">')).toEqual([]);
});

test('Dublin Core’s source by its address is an article elsewhere', () => {
  const original = 'https://www.estuary-herald.test/2024/03/breakwater-holds';
  expect(said(`<meta name="dcterms.source" content="${original}">`)).toEqual([['meta-credit', original]]);
  for (const content of [
    'https://www.harbour-post.test/2024/03/breakwater-holds',
    'https://doi.org/10.1000/182',
    'https://www.estuary-herald.test/',
  ])
    expect(said(`<meta name="dcterms.source" content="${content}">`), content).toEqual([]);
});

test('flags, codes and addresses in such a field name nobody', () => {
  for (const content of ['no', 'wire', 'CMS', 'https://x.test/', '42'])
    expect(said(`<meta name="source" content="${content}">`), content).toEqual([]);
});

test('syndication-source counts only across sites', () => {
  expect(said('<meta name="syndication-source" content="https://www.estuary-herald.test/a/breakwater">')).toEqual([
    ['syndication-source', 'https://www.estuary-herald.test/a/breakwater'],
  ]);
  expect(said('<meta name="syndication-source" content="https://www.harbour-post.test/a">')).toEqual([]);
});

test('what a counter is told of the page’s address counts only across sites', () => {
  const link = (host: string) => said(`<meta name="parsely-link" content="https://${host}/a/breakwater">`);
  expect(link('www.estuary-herald.test')).toEqual([['syndication-source', 'https://www.estuary-herald.test/a/breakwater']]);
  expect(link('www.harbour-post.test')).toEqual([]);
});

test('hNews names the organisation that the text is from', () => {
  expect(said('', '<div class="hnews"><span class="source-org vcard"><span class="fn">Estuary Herald</span></span></div>')).toEqual([
    ['hnews-source-org', 'Estuary Herald'],
  ]);
});

test('a repository’s paper first stood in its journal; on the journal’s own site it stands there', () => {
  const journal = (url: string) => {
    const head = '<meta name="citation_journal_title" content="Journal of Harbour Works">';
    return readOriginMarkup(articleWith({}, { head, url })).map(({ says }) => says.about === 'origin' && says.publisher?.name);
  };
  expect(journal('https://eprints.lantern.test/id/eprint/4411/')).toEqual(['Journal of Harbour Works']);
  expect(journal('https://www.lantern.test/pmc/articles/PMC4411/')).toEqual(['Journal of Harbour Works']);
  expect(journal('https://www.harbour-works.test/articles/4411')).toEqual([]);
});

test('an original’s address in a meta or in Parsely’s record counts across sites', () => {
  const url = 'https://www.estuary-herald.test/2024/03/breakwater-holds';
  expect(said(`<meta name="original-url" content="${url}">`)).toEqual([['syndication-source', url]]);
  expect(said(`<meta name="parsely-page" content='{"link":"${url}"}'>`)).toEqual([['syndication-source', url]]);
  expect(said(`<meta name="parsely-page" content='{"link":"https://www.harbour-post.test/a"}'>`)).toEqual([]);
  expect(said('<meta name="original-publisher" content="Estuary Herald">')).toEqual([['meta-credit', 'Estuary Herald']]);
});

test('sourceOrganization in the article’s microdata or RDFa names an outlet; a picture’s names its photographer’s', () => {
  const box = (inner: string) => `<div itemscope itemtype="https://schema.org/NewsArticle">${inner}</div>`;
  expect(said('', box('<span itemprop="sourceOrganization">Estuary Herald</span>'))).toEqual([['source-organization', 'Estuary Herald']]);
  expect(said('', '<p><span property="rnews:sourceOrganization">Reuters</span></p>')).toEqual([['source-organization', 'Reuters']]);
  expect(said('', '<figure><span itemprop="sourceOrganization">Estuary Pictures</span></figure>')).toEqual([]);
});

test('a repository names the journal; a journal’s own page is its own', () => {
  const journal = '<meta name="prism.publicationName" content="Estuary Review">';
  const at = (url: string) => readOriginMarkup(articleWith({}, { head: journal, url })).length;
  expect([at('https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/'), at('https://www.estuary-review.test/a/breakwater')]).toEqual([1, 0]);
});
