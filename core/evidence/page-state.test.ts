import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readPageState } from './page-state.ts';

const title = 'Breakwater holds through the winter storms';
const read = (script: string) =>
  readPageState(articleWith({}, { head: `<meta property="og:title" content="${title}">${script}` })).map(({ says, weight }) => [
    says.about === 'agency' ? says.agency.name : says.about === 'origin' ? says.publisher?.name : says.about,
    weight,
  ]);
const state = (value: unknown) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value)}</script>`;

test('the state of the page names the wire beside the headline', () => {
  expect(read(state({ props: { article: { headline: title, source: { name: 'Reuters' } } } }))).toEqual([['Reuters', 0.6]]);
});

test('a wire is read in a large state that names many other things, spaced or escaped', () => {
  const others = Array.from({ length: 300 }, (_, at) => ({ source: `content-api-${at}`, provider: null }));
  expect(read(state({ others, article: { headline: title, source: 'Reuters' } }))).toEqual([['Reuters', 0.6]]);
  const spaced = `<script type="application/json">{ "headline" : "${title}", "source" : "Reuter\\u0073" }</script>`;
  expect(read(spaced)).toEqual([['Reuters', 0.6]]);
});

test('a partner outlet in the state is not enough alone', () => {
  expect(read(state({ article: { title, contentProvider: 'The Guardian' } }))).toEqual([['The Guardian', 0.5]]);
});

test('the address of the original beside the headline names it, and who provided it', () => {
  const originalUrl = 'https://www.quayside-courier.test/2024/03/breakwater-holds-again';
  expect(read(state({ article: { headline: title, originalUrl, provider: { displayName: 'Quayside Courier' } } }))).toEqual([
    ['Quayside Courier', 0.62],
  ]);
  expect(read(state({ article: { headline: title, originalUrl } }))).toEqual([[undefined, 0.62]]);
});

test('the data layer names the wire of the page', () => {
  expect(read("<script>dataLayer.push({ page: 'story', contentSource: 'AP' })</script>")).toEqual([['Associated Press', 0.6]]);
});

const assigned = (name: string, value: unknown) => `<script>${name}=${JSON.stringify(value)};</script>`;

test('a state that a script assigns is read as one of JSON is', () => {
  const story = {
    headlines: { basic: title },
    distributor: { name: 'AP', category: 'wires' },
    promo_items: { distributor: { name: 'AFP' } },
  };
  expect(read(assigned('Fusion.globalContent', story))).toEqual([['Associated Press', 0.6]]);
  expect(read(assigned('window.__INITIAL_STATE__', { story: { title, source: { name: 'Reuters' } } }))).toEqual([['Reuters', 0.6]]);
});

test.each([
  [
    'a story of the house',
    assigned('Fusion.globalContent', { headlines: { basic: title }, distributor: { name: 'quay', category: 'staff' } }),
  ],
  [
    'a picture’s wire',
    assigned('Fusion.globalContent', { headlines: { basic: title }, promo_items: { basic: { distributor: { name: 'AP' } } } }),
  ],
  ['a state that is no JSON', `<script>window.__NUXT__={story:{title:"${title}",source:"Reuters"}};</script>`],
  ['another article of a list', state({ list: [{ headline: 'Council pays for the quay at last', source: 'Reuters' }] })],
  ['a code', state({ headline: title, source: 'content-api' })],
  ['a name that nobody knows', state({ headline: title, source: 'Quayside Courier' })],
  ['a script that is no data layer', "<script>var a = { contentSource: 'AP' }</script>"],
  ['a field of its own kind', "<script>dataLayer.push({ imageSource: 'AP', resource: 'AP' })</script>"],
  [
    'the original of another article',
    state({ list: [{ headline: 'Council pays for the quay at last', originalUrl: 'https://quay.test/2024/03/council-pays-at-last' }] }),
  ],
  ['an address of the page’s own site', state({ headline: title, originalUrl: '/2024/03/breakwater-holds-again' })],
  ['a front page', state({ headline: title, sourceUrl: 'https://quay.test/' })],
  ['broken state', '<script type="application/json">{"headline": </script>'],
  ['a hostile key', '<script type="application/json">{"__proto__": {"headline": "x", "source": "AP"}}</script>'],
])('%s names nobody', (_, script) => {
  expect(read(script)).toEqual([]);
});
