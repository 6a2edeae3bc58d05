import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signalKind } from './signal-kind.ts';

// Each reader names its signal where it makes a finding; most are called like their file.
const readers = globSync('core/evidence/*.ts').filter((path) => !/test|index|finding|fold/.test(path));
const named = readers.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/find(?:InText|InMarkup)\(\s*'([a-z-]+)'/g)].map(([, signal]) => signal ?? ''),
);

test('the readers are found', () => {
  expect(named.length).toBeGreaterThan(15);
});

test.each([...new Set(named)])('"%s" has a name that a reader understands', (signal) => {
  expect(signalKind(signal)).not.toBeNull();
});

test('the headline of an opened page is no notice', () => {
  expect(signalKind('opened-original')).toBeNull();
});

test.each([
  ['agency-byline', 'signal.agency'],
  ['agency-copyright', 'signal.agency'],
  ['jsonld-date-published', 'signal.date'],
  ['hnews-source-org', 'signal.credit'],
  ['link-canonical-elsewhere', 'signal.address'],
  ['rss-tail', 'signal.republication'],
])('%s is told as %s', (signal, key) => {
  expect(signalKind(signal)).toBe(key);
});
