import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOfReading } from './reading-schema.ts';

const here = new URL('../core/reading.schema.json', import.meta.url);
const shared = new URL('../../shared/design/reading.schema.json', import.meta.url);

test.skipIf(!existsSync(shared))('the shape of a reading is the agreed one (skipped without ../shared)', () => {
  expect(JSON.parse(readFileSync(here, 'utf8'))).toEqual(JSON.parse(readFileSync(shared, 'utf8')));
});

const hop = {
  publisher: { name: 'The Harbour Post', domain: 'harbour-post.test', url: null },
  role: 'this-page',
  relation: 'published',
  work: { title: null, url: null, date: null },
  standing: 'stated',
  confidence: 1,
  evidence: [],
};
const reading = {
  schema: 'whence/reading/1',
  page: {
    url: 'https://harbour-post.test/a',
    canonicalUrl: null,
    title: null,
    site: hop.publisher,
    language: null,
    kind: 'article',
    articleScore: 1,
  },
  authors: [],
  dates: { published: null, original: null, modified: null },
  chain: [hop],
  rights: { holders: [], year: null, notice: null, licence: null, terms: [], fairUse: null, disclaimer: null, contacts: [] },
  citedSources: [],
  conflicts: [],
  evidence: [],
};

test('a reading of a page that states nothing is valid', () => {
  expect(faultsOfReading(reading)).toEqual([]);
});

test('a statement whose evidence is missing is a fault', () => {
  const author = { name: 'Ada Wren', type: 'person', role: 'author', evidence: ['e1'] };
  expect(faultsOfReading({ ...reading, authors: [author] })).toEqual(['evidence e1 is named and not there']);
});

test('a reading without a chain, or with an address that is none, is a fault', () => {
  expect(faultsOfReading({ ...reading, chain: [] })).not.toEqual([]);
  expect(faultsOfReading({ ...reading, page: { ...reading.page, url: 'harbour post' } })).not.toEqual([]);
});

test('a chain that ends elsewhere than at the page is a fault', () => {
  expect(faultsOfReading({ ...reading, chain: [{ ...hop, role: 'origin' }] })).toEqual(['the last hop is not the page itself']);
});
