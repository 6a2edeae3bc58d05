import { expect, test } from 'vitest';
import { mayBeRead, mayTell } from './script-text.ts';

test.each([
  ['application/json', '{"headline":"Who Keeps the Gates","contentSource":"The Valley Echo"}'],
  ['application/json', '{"provider" : {"name":"The Valley Echo"}}'],
  ['application/json', '{"originalUrl":"https:\\/\\/valley-echo.test\\/gates"}'],
  [null, 'dataLayer.push({ wireSource: "Reuters" })'],
  ['application/ld+json', '{"@type":"NewsArticle"}'],
  ['Application/LD+JSON', '{}'],
])('a script of type %s may tell where the article came from: %s', (type, text) => {
  expect(mayTell(type, text)).toBe(true);
});

test.each([
  ['application/json', '{"headline":"Who Keeps the Gates","tide":"low"}'],
  ['application/json', '["source",{"source":4,"provider":null,"agency":[]}]'],
  ['application/json', '{"resource":"tide.css","dataSource":"gauge"}'],
  [null, 'dataLayer.push({ tide: "low" })'],
  [null, 'const tide = { contentSource: "gauge" }'],
  ['text/javascript', '{"contentSource":"The Valley Echo"}'],
])('a script of type %s tells nothing of it: %s', (type, text) => {
  expect(mayTell(type, text)).toBe(false);
});

test('what is too large for its kind is not read at all', () => {
  expect(mayBeRead('application/ld+json', 600_001)).toBe(false);
  expect(mayBeRead('application/json', 600_001)).toBe(true);
  expect(mayBeRead('application/json', 2_000_001)).toBe(false);
  expect(mayBeRead(null, 20_000)).toBe(true);
  expect(mayBeRead(null, 20_001)).toBe(false);
});
