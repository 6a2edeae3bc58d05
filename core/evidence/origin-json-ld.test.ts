import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readOriginJsonLd } from './origin-json-ld.ts';

const said = (head: string) =>
  readOriginJsonLd(articleWith({}, { head })).map(({ signal, says }) => [
    signal,
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? (says.publisher?.name ?? says.url) : null,
  ]);
const ld = (properties: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${properties}}</script>`;

test('an aggregator’s provider is the outlet, its click-counting parameters gone', () => {
  const head = ld(
    '"provider":{"@type":"Organization","name":"Estuary Herald","url":"https://www.estuary-herald.test/news/breakwater?utm_source=portal"}',
  );
  expect(said(head)).toEqual([['jsonld-provider', 'Estuary Herald']]);
  const [found] = readOriginJsonLd(articleWith({}, { head }));
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

test('creditText names an outlet, alone or behind words of publishing; any other sentence names nobody', () => {
  expect(said(ld('"creditText":"Originally published by Estuary Herald"'))).toEqual([['jsonld-credit-text', 'Estuary Herald']]);
  expect(said(ld('"creditText":"AFP"'))).toEqual([['jsonld-credit-text', 'AFP']]);
  expect(said(ld('"creditText":"Thanks to all who helped"'))).toEqual([]);
});

test('a study that an article is based on is not its original', () => {
  expect(said(ld('"isBasedOn":"https://doi.org/10.1000/182"'))).toEqual([]);
});

test('nor are a data set, a report, a book or a court’s file', () => {
  expect(said(ld('"isBasedOn":{"@type":"Dataset","url":"https://data.test/ferries-2024"}'))).toEqual([]);
  expect(said(ld('"isBasedOn":{"@type":"Book","url":"https://books.test/marsh-light"}'))).toEqual([]);
  expect(said(ld('"isBasedOn":"https://court.test/rulings/2024-05-04471.pdf"'))).toEqual([]);
  expect(said(ld('"isBasedOn":{"@type":"Article","url":"https://herald.test/a/breakwater"}'))).toEqual([
    ['jsonld-is-based-on', 'https://herald.test/a/breakwater'],
  ]);
});

test('a node that stands alone and tells another story is a teaser’s: it says nothing of this one', () => {
  const teaser = '"headline":"Ferry timetable changes for the summer","url":"https://www.harbour-post.test/news/ferries"';
  expect(said(ld(`${teaser},"sourceOrganization":{"@type":"Organization","name":"Estuary Herald"}`))).toEqual([]);
  const own = '"headline":"Breakwater holds through the winter storms","url":"https://www.harbour-post.test/amp/breakwater"';
  expect(said(ld(`${own},"sourceOrganization":{"@type":"Organization","name":"Estuary Herald"}`))).toEqual([
    ['jsonld-source-organization', 'Estuary Herald'],
  ]);
});

test('a block in a script’s CDATA, with a comma too many, is read', () => {
  const wrapped = '//<![CDATA[\n{"@type":"NewsArticle","creditText":"AFP",}\n//]]>';
  expect(said(`<script type="application/ld+json">${wrapped}</script>`)).toEqual([['jsonld-credit-text', 'AFP']]);
});
