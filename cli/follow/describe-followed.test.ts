import { expect, test } from 'vitest';
import { hop, reprintReading } from '../../core/reading.test-support.ts';
import { describeReading } from '../describe-reading.ts';

const here = reprintReading().chain.at(-1) ?? hop('Commons Wire');
const describe = (original: ReturnType<typeof hop>) => describeReading(reprintReading({ chain: [original, here] }), false);
const comparison = { sharedOfCopy: 0.98, sharedOfOriginal: 0.97, leftOut: 2, added: 0, changed: 1, moved: 0, headline: 'same' as const };

test('a confirmed hop tells what the copy changed', () => {
  expect(describe(hop('The Saltmarsh Review', { standing: 'confirmed', reason: null, comparison }))).toContain(
    '│ 97 % of the words; headline kept; 2 paragraphs left out; 1 paragraph changed',
  );
});

test('a hop out of reach tells why, and one without an address where to look', () => {
  const publisher = { name: 'The Saltmarsh Review', domain: 'saltmarsh.test', url: null };
  const words = describe(hop('x', { publisher, standing: 'unreachable', reason: 'no address is given for it' }));
  expect(words).toContain('could not be checked\n');
  expect(words).toContain('│ no address is given for it');
  expect(words).toMatch(/│ search its site: https:\/\/duckduckgo\.com\/\?q=site%3Asaltmarsh\.test/u);
});

test('what was read as a capture is told so', () => {
  const capture = { url: 'https://archive.test/saltmarsh', time: '2024-05-02T10:00:00Z' };
  expect(describe(hop('The Saltmarsh Review', { standing: 'confirmed', capture }))).toContain(
    'read as captured at 2024-05-02T10:00:00Z: https://archive.test/saltmarsh',
  );
});
