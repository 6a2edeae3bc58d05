import { expect, test } from 'vitest';
import { isSiteOf } from './own-site.ts';

const isOf = (name: string, ...sites: string[]) => isSiteOf({ name, type: 'person', url: null }, sites);

test('a site that is called after a person is theirs', () => {
  expect(isOf('Anna Winter', 'Anna Winter Codes', 'winter.test')).toBe(true);
  expect(isOf('Anna Winter', 'Notes by Anna Winter', 'winter.test')).toBe(true);
  expect(isOf('Anna Winter', 'Anna Winter', 'adawinter.github.io')).toBe(true);
});

test('an outlet is no person’s, whatever its name opens with', () => {
  expect(isOf('Anna Winter', 'Anna Winter', 'adawinter.test')).toBe(false);
  expect(isOf('Anna Winter', 'Harbour Post', 'harbour-post.test')).toBe(false);
  expect(isOf('Charlotte Observer', 'Charlotte Observer Blog', 'charlotte-observer.test')).toBe(false);
  expect(isOf('Harbour Post', 'Harbour Post Blog', 'harbour-post.test')).toBe(false);
  expect(isSiteOf({ name: 'Anna Winter', type: 'unknown', url: null }, ['Anna Winter Codes'])).toBe(false);
});
