import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readMachineTerms } from './machine-terms.ts';

const read = (head: string) =>
  readMachineTerms(articleWith({}, { head })).map(({ says }) =>
    says.about === 'terms' ? `${says.use} ${says.ruling}` : says.about === 'contact' ? says.address : '',
  );

test('TDMRep reserves mining, with or without a policy to ask by', () => {
  expect(read('<meta name="tdm-reservation" content="1">')).toEqual(['text-and-data-mining forbidden']);
  expect(read('<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/tdm.json">')).toEqual([
    'text-and-data-mining ask-first',
    'https://www.harbour-post.test/tdm.json',
  ]);
});

test('RSL and noai speak of training alone', () => {
  expect(read('<link rel="license" type="application/rsl+xml" href="/license.xml">')).toEqual(['ai-training ask-first']);
  expect(read('<meta name="robots" content="index, noai, noimageai">')).toEqual(['ai-training forbidden']);
});

test('RSL that stands in the page says what it rules on training', () => {
  const rsl = (licence: string) =>
    read(`<script type="application/rsl+xml"><rsl><content url="/"><license>${licence}</license></content></rsl></script>`);
  expect(rsl('<prohibits type="usage">ai-train ai-input</prohibits>')).toEqual(['ai-training forbidden']);
  expect(rsl('<permits type="usage">all</permits><payment type="free"/>')).toEqual(['ai-training permitted']);
  expect(rsl('<permits type="usage">ai-train</permits><payment type="purchase"/>')).toEqual(['ai-training ask-first']);
  expect(rsl('<permits type="usage">search</permits>')).toEqual(['ai-training ask-first']);
});

test('ordinary robots rules say nothing of it', () => {
  expect(read('<meta name="robots" content="noindex, noarchive">')).toEqual([]);
});
