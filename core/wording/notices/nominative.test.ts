import { expect, test } from 'vitest';
import { nominative } from './nominative.ts';

test.each([
  ['Satamalehdessä', 'fi', 'Satamalehti'],
  ['Rannan Sanomi', 'fi', 'Rannan Sanomat'],
  ['Sadamalehes', 'et-EE', 'Sadamaleht'],
  ['Hafnarblaðinu', 'is', 'Hafnarblaðið'],
])('a notice that says %s in %s names %s', (name, language, masthead) => {
  expect(nominative(name, language)).toBe(masthead);
});

test('a name in no case, or in another language, stays as it is', () => {
  expect(nominative('Majakka', 'fi')).toBe('Majakka');
  expect(nominative('Rotterdam inni', 'nl')).toBe('Rotterdam inni');
  expect(nominative('Satamalehdessä', null)).toBe('Satamalehdessä');
});
