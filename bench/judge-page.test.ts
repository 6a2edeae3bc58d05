import { expect, test } from 'vitest';
import type { Hop, Reading } from '../core/model.ts';
import { judgePage } from './judge-page.ts';
import { judgeStatements } from './judge-statements.ts';
import type { Label } from './label.ts';

const label: Label = {
  id: 'copy',
  url: 'https://valley-post.test/a',
  lang: 'en',
  kind: 'article',
  title: 'The lake rises',
  authors: ['Ada Wren'],
  site: 'The Valley Post',
  publishedDate: '2024-05-02',
  original: { name: 'The Harbour Post', url: 'https://harbour-post.test/lake', date: '2024-05-01' },
  agency: null,
};

function hop(name: string, role: Hop['role'], work: Partial<Hop['work']> = {}): Hop {
  return {
    publisher: { name, domain: null, url: null },
    role,
    relation: role === 'this-page' ? 'republished-from' : 'published',
    work: { title: null, url: null, date: null, ...work },
    standing: 'stated',
    confidence: 0.9,
    evidence: ['e1'],
  };
}

function reading(chain: Hop[]): Reading {
  return {
    schema: 'whence/reading/1',
    page: {
      url: 'https://valley-post.test/a',
      canonicalUrl: null,
      title: 'The lake rises',
      site: { name: 'The Valley Post', domain: 'valley-post.test', url: null },
      language: 'en',
      kind: 'article',
      articleScore: 1,
    },
    authors: [{ name: 'Wren Ada', type: 'person', role: 'author', evidence: ['e1'] }],
    dates: { published: { value: '2024-05-02T08:00:00Z', evidence: ['e1'] }, original: null, modified: null },
    chain,
    rights: { holders: [], year: null, notice: null, licence: null, terms: [], fairUse: null, disclaimer: null, contacts: [] },
    citedSources: [],
    conflicts: [],
    evidence: [
      {
        id: 'e1',
        signal: 'republication-notice',
        where: 'visible-text',
        scope: 'article',
        quote: 'First published in The Harbour Post',
        selector: null,
      },
    ],
  };
}
const here = hop('The Valley Post', 'this-page');
const verdicts = (chain: Hop[], of: Label = label) =>
  Object.fromEntries(judgePage(of, reading(chain)).map((judgement) => [judgement.field, judgement.verdict]));

test('the named origin is right, its address and date are judged beside it', () => {
  const origin = hop('Harbour Post', 'origin', { url: 'http://www.harbour-post.test/lake/', date: '2024-05-01' });
  expect(verdicts([origin, here])).toMatchObject({
    origin: 'right',
    'origin-address': 'right',
    'origin-date': 'right',
    authors: 'right',
    published: 'right',
  });
});

test('silence about an origin is missed, another outlet is wrong', () => {
  expect(verdicts([here])['origin']).toBe('missed');
  expect(verdicts([hop('Reuters', 'agency'), hop('Harbour Post', 'origin'), here])['origin']).toBe('wrong');
});

test('an agency that only helped may be named or not', () => {
  const helped: Label = { ...label, original: null, agency: { name: 'Reuters', role: 'contributed' } };
  expect(verdicts([hop('Reuters', 'agency'), here], helped)['origin']).toBe('right');
  expect(verdicts([here], helped)['origin']).toBe('right');
});

test('the wire that a page is a copy of must be named', () => {
  const wire: Label = { ...label, original: null, agency: { name: 'Reuters', role: 'wire-copy' } };
  expect(verdicts([here], wire)['origin']).toBe('missed');
});

test('a page that is no article must not be given an origin', () => {
  const menu: Label = { id: 'menu', url: null, lang: 'en', kind: 'not-article' };
  expect(verdicts([hop('Reuters', 'agency'), here], menu)).toEqual({ kind: 'wrong', origin: 'wrong' });
  expect(judgeStatements(menu, reading([hop('Reuters', 'agency'), here]))[0]).toMatchObject({ right: false });
});

test('without a reading everything is missed', () => {
  expect(new Set(judgePage(label, null).map((judgement) => judgement.verdict))).toEqual(new Set(['missed']));
});

test('a statement names the signals it rests on', () => {
  expect(judgeStatements(label, reading([hop('Harbour Post', 'origin'), here]))[0]).toEqual({
    field: 'origin',
    name: 'Harbour Post',
    signals: ['republication-notice'],
    right: true,
    confidence: 0.9,
  });
});

const rights = (over: Partial<Reading['rights']>): Reading => ({
  ...reading([hop('The Valley Post', 'this-page')]),
  rights: { ...reading([]).rights, ...over },
});

test('what may be done is judged word by word, and a licence that nobody gave is held against a reading', () => {
  const licence = { name: 'CC BY 4.0', url: null, spdx: 'CC-BY-4.0', evidence: [] };
  const terms = [
    { use: 'any' as const, ruling: 'permitted-with-conditions' as const, conditions: ['credit-source' as const], evidence: [] },
  ];
  const verdicts = (wanted: Partial<Label>, got: Partial<Reading['rights']>) =>
    judgePage({ id: 'a', url: null, lang: 'en', kind: 'article', ...wanted }, rights(got)).map(
      ({ field, verdict }) => `${field} ${verdict}`,
    );
  expect(verdicts({ licence: null }, { licence })).toContain('no-licence wrong');
  expect(verdicts({ licence: null }, {})).toContain('no-licence right');
  expect(verdicts({ licence: { name: 'CC BY 4.0', spdx: 'CC-BY-3.0' } }, { licence })).toContain('spdx wrong');
  expect(verdicts({ terms: ['any: permitted-with-conditions: credit-source'] }, { terms })).toContain('terms right');
  expect(verdicts({ terms: ['any: ask-first'] }, { terms })).toContain('terms wrong');
  expect(verdicts({ credit: ['The Valley Post', 'Ada Wren'] }, {})).toContain('credit missed');
});

test('where the label is whole, a name that holds more than its own is wrong', () => {
  const whole: Label = { ...label, isWhole: true };
  const chain = [hop('Harbour Post and made available', 'origin'), here];
  expect([verdicts(chain)['origin'], verdicts(chain, whole)['origin']]).toEqual(['right', 'wrong']);
  expect(verdicts([hop('harbour-post.test', 'origin'), here], whole)['origin']).toBe('right');
  const ownPart = [hop('The Valley Post podcast', 'origin'), here];
  expect(verdicts(ownPart, { ...whole, original: null })['origin']).toBe('wrong');
  expect(verdicts([hop('The Valley Post', 'origin'), here], { ...whole, original: null })['origin']).toBe('right');
});
