import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readOriginMarkup } from './origin-markup.ts';

const said = (head: string, byline = '') =>
  readOriginMarkup(articleWith({ byline }, { head })).map(({ signal, says }) => [
    signal,
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? (says.publisher?.name ?? says.url) : null,
  ]);
const ld = (properties: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${properties}}</script>`;

test('an aggregator’s provider is the outlet, its click-counting parameters gone', () => {
  const head = ld(
    '"provider":{"@type":"Organization","name":"Estuary Herald","url":"https://www.estuary-herald.test/news/breakwater?utm_source=portal"}',
  );
  expect(said(head)).toEqual([['jsonld-provider', 'Estuary Herald']]);
  const [found] = readOriginMarkup(articleWith({}, { head }));
  expect(found?.says.about === 'origin' && found.says.publisher?.url).toBe('https://www.estuary-herald.test/news/breakwater');
});

test('an agency in the publisher’s place is wire copy', () => {
  expect(said(ld('"publisher":{"@type":"Organization","name":"Associated Press"}'))).toEqual([
    ['jsonld-publisher-agency', 'Associated Press'],
  ]);
});

test('isBasedOn and translationOfWork count across sites', () => {
  expect(said(ld('"isBasedOn":"https://www.estuary-herald.test/a/breakwater"'))).toEqual([
    ['jsonld-is-based-on', 'https://www.estuary-herald.test/a/breakwater'],
  ]);
  expect(said(ld('"isBasedOn":"https://www.harbour-post.test/a/breakwater"'))).toEqual([]);
});

test('a content system’s credit field names an outlet or an agency', () => {
  expect(said('<meta name="article-agency" content="Reuters">')).toEqual([['meta-credit', 'Reuters']]);
  expect(said('<meta name="source" content="港湾日报">')).toEqual([['meta-credit', '港湾日报']]);
});

test('creditText names an outlet, alone or behind words of publishing; any other sentence names nobody', () => {
  expect(said(ld('"creditText":"Originally published by Estuary Herald"'))).toEqual([['jsonld-credit-text', 'Estuary Herald']]);
  expect(said(ld('"creditText":"AFP"'))).toEqual([['jsonld-credit-text', 'AFP']]);
  expect(said(ld('"creditText":"Thanks to all who helped"'))).toEqual([]);
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

test('hNews names the organisation that the text is from', () => {
  expect(said('', '<div class="hnews"><span class="source-org vcard"><span class="fn">Estuary Herald</span></span></div>')).toEqual([
    ['hnews-source-org', 'Estuary Herald'],
  ]);
});

test('a study that an article is based on is not its original', () => {
  expect(said(ld('"isBasedOn":"https://doi.org/10.1000/182"'))).toEqual([]);
});
