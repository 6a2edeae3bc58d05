import { getPublicSuffix } from 'tldts';
import { expect, test } from 'vitest';
import { publicSuffixes } from './public-suffixes.ts';
import { suffixRules } from './suffix-rules.ts';

const rules = publicSuffixes
  .split(';')
  .filter(Boolean)
  .flatMap((group) => {
    const [tld = ''] = group.split(':');
    return suffixRules(tld)
      .split(',')
      .filter(Boolean)
      .map((rule) => `${rule}.${tld}`);
  });

test('every rule stands in the list that tldts carries', () => {
  const wrong = rules.filter((rule) => {
    if (rule.startsWith('!')) return getPublicSuffix(rule.slice(1)) === rule.slice(1);
    const suffix = rule.replace('*', 'any');
    return getPublicSuffix(suffix, { allowPrivateDomains: true }) !== suffix;
  });
  expect(rules.length).toBeGreaterThan(1500);
  expect(wrong).toEqual([]);
});
