import { expect, test } from 'vitest';
import { inventedTexts } from '../../core/compare/invented-texts.test-support.ts';
import { compareFingerprints, fingerprint } from './fingerprint.ts';

const scripts = Object.entries(inventedTexts);
const alike = (a: string[], b: string[]) => compareFingerprints(fingerprint(a), fingerprint(b));

test.each(scripts)('a text in %s is met again, also with two of its paragraphs gone', (_, text) => {
  expect(alike(text, text)).toEqual({ contained: 1, common: 1 });
  expect(alike(text.slice(0, 3), text).contained).toBeGreaterThan(0.5);
});

test.each(scripts)('no other text is taken for one in %s', (script, text) => {
  for (const [other, paragraphs] of scripts) if (other !== script) expect(alike(paragraphs, text).contained).toBe(0);
});

test('a text set in other type is the same text', () => {
  const latin = inventedTexts['Latin'] as string[];
  const typed = latin.map((text) => text.replace(/[“”]/gu, '"').toUpperCase());
  expect(alike(typed, latin).common).toBe(1);
});

test('a fingerprint is small, and nothing has none', () => {
  const long = Array.from(
    { length: 400 },
    (_, i) => `Paragraph ${i} of a long report says what number ${i * 7919} has to do with number ${i * 31}.`,
  );
  expect(fingerprint(long).length).toBeLessThanOrEqual(96);
  expect(fingerprint(['Too short'])).toHaveLength(0);
  expect(compareFingerprints(fingerprint([]), fingerprint([]))).toEqual({ contained: 0, common: 0 });
});
