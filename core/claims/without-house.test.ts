import { expect, test } from 'vitest';
import { withoutHouse, withoutOrigin } from './without-house.ts';

const sites = ['Harbour Post', 'harbour-post.test', 'harbour-post'];

test('the outlet before or behind its own reporter is none of the name', () => {
  expect(withoutHouse('Harbour-Post Ada WINTER', sites)).toBe('Ada WINTER');
  expect(withoutHouse('Ada Winter HP', sites)).toBe('Ada Winter');
});

test('a desk of the outlet is no person', () => {
  expect(withoutHouse('Harbour SP', sites)).toBe(null);
  expect(withoutHouse('Post TV', sites)).toBe(null);
  expect(withoutHouse('GIB Delhi', ['Government Information Bureau'])).toBe(null);
  expect(withoutHouse('GIB Delhi', ['gib.gov.test'])).toBe(null);
});

test('names of others stay as they are', () => {
  for (const name of ['Ada Winter', 'Ada Winter QC', 'Jean Paul NG', 'Harbour Stone', 'Ada HP', 'JRR Pike', '林以柔'])
    expect(withoutHouse(name, sites)).toBe(name);
});

test('a university that had the text first is none of its writer’s name, a surname of two parts is', () => {
  expect(withoutOrigin('Ada Winter-Lantern State', [{ name: 'Lantern State University' }])).toBe('Ada Winter');
  expect(withoutOrigin('Ada Winter-Stone', [{ name: 'Lantern State University' }])).toBe('Ada Winter-Stone');
  expect(withoutOrigin('Jean-Paul', [{ name: 'Paul' }])).toBe('Jean-Paul');
});

test('an office of the outlet is no person, whatever region it is called after', () => {
  expect(withoutHouse('ABN Western Plains', ['ABN News'])).toBe(null);
  expect(withoutHouse('ABN Ada Winter', ['ABN News'])).toBe('ABN Ada Winter');
  expect(withoutHouse('JRR Western Pike', ['ABN News'])).toBe('JRR Western Pike');
});

test('the paper that had the text first, run together with its writer’s name, is none of it', () => {
  expect(withoutOrigin('Ada Winter Harbour Post', [{ name: 'Harbour Post' }])).toBe('Ada Winter');
  expect(withoutOrigin('Ada Harbour Post', [{ name: 'Lantern Post' }])).toBe('Ada Harbour Post');
  expect(withoutOrigin('Ada Lantern', [{ name: 'Lantern' }])).toBe('Ada Lantern');
});
