import { expect, test } from 'vitest';
import { mayBeRead, mayTell, stateIn } from './script-text.ts';

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
  const padding = ' '.repeat(20_000);
  expect(mayTell(null, 'dataLayer.push({ wireSource: "Reuters" })'.padEnd(20_000))).toBe(true);
  expect(mayTell(null, `dataLayer.push({ wireSource: "Reuters" })${padding}`)).toBe(false);
  expect(mayTell(null, `window.__INITIAL_STATE__ = {"source":"Reuters"};${padding}`)).toBe(true);
});

test.each([
  ['window.Fusion=window.Fusion||{};Fusion.globalContent={"source":{"name":"AP"}};Fusion.contentCache={};'],
  ['window.__INITIAL_STATE__={"source":{"name":"AP"}};(function(){var s}());'],
  ['window.__APOLLO_STATE__ = {"source":{"name":"AP"}}'],
])('a script assigns the state of its page: %s', (text) => {
  expect(stateIn(null, text)).toBe('{"source":{"name":"AP"}}');
});

test('a script that assigns something else has none', () => {
  expect(stateIn(null, 'window.tides = {"source":{"name":"AP"}};')).toBeNull();
});
