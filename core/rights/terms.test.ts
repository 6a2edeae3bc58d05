import { expect, test } from 'vitest';
import type { Finding, Licence } from '../model.ts';
import { foldTerms, type TermsFinding } from './terms.ts';

const under = (name: string): Licence => ({ name, url: null, spdx: null, evidence: ['e1'] });
const says = (conditions: TermsFinding['says']['conditions']): TermsFinding =>
  ({
    signal: 'reuse-terms',
    says: { about: 'terms', use: 'any', ruling: 'permitted-with-conditions', conditions, coversWorksOf: null },
  }) as TermsFinding;
const folded = (findings: TermsFinding[], licence: Licence | null) =>
  foldTerms(findings, licence, (_: Finding) => 'e2').map(({ use, ruling, conditions }) => `${use}: ${ruling}: ${conditions.join(' ')}`);

test('leave given beside a licence that forbids commerce is leave within that licence', () => {
  expect(folded([says(['credit-source'])], under('CC BY-NC-SA 4.0'))).toEqual([
    'repost-noncommercial: permitted-with-conditions: credit-author credit-source state-copyright link-to-original noncommercial share-alike',
    'repost-commercial: ask-first: ',
  ]);
  expect(folded([says(['credit-source'])], under('CC BY 4.0'))).toEqual([
    'any: permitted-with-conditions: credit-author credit-source state-copyright link-to-original',
  ]);
  expect(folded([says(['credit-source'])], null)).toEqual(['any: permitted-with-conditions: credit-source']);
});

test('the four types of Korea’s public licence', () => {
  expect(folded([], under('KOGL Type 1'))).toEqual(['any: permitted-with-conditions: credit-source']);
  expect(folded([], under('KOGL Type 2'))).toEqual([
    'repost-noncommercial: permitted-with-conditions: credit-source noncommercial',
    'repost-commercial: ask-first: ',
  ]);
  expect(folded([], under('KOGL Type 3'))).toEqual(['any: permitted-with-conditions: credit-source no-changes', 'translate: ask-first: ']);
  expect(folded([], under('KOGL Type 4'))).toHaveLength(3);
});
