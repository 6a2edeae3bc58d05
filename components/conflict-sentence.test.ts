import { expect, test } from 'vitest';
import type { Conflict } from '../core/model.ts';
import { quotes, reprintReading } from '../core/reading.test-support.ts';
import { tellConflict } from './conflict-sentence.ts';
import { english } from './words.test-support.tsx';

const tell = (explanation: string, ...signals: string[]) => {
  const conflict: Conflict = { about: 'rights', explanation, evidence: signals };
  const evidence = signals.map((signal) => quotes(signal, 'words', { signal }));
  return tellConflict(conflict, reprintReading({ evidence }), english);
};

test("a publisher's permission for its own articles is told with both names", () => {
  const core = 'The permission to cross-post is for Commons Wire articles; this one comes from The Saltmarsh Review.';
  expect(tell(core, 'reuse-terms', 'copyright-notice')).toBe(
    'The permission on this page is for articles of Commons Wire. This one comes from The Saltmarsh Review.',
  );
});

test('so is a licence', () => {
  const core = "The CC BY 4.0 licence is Commons Wire's for its own pages; this article comes from The Saltmarsh Review.";
  expect(tell(core, 'licence-sentence')).toBe(
    'The licence on this page is for what Commons Wire itself publishes. This article comes from The Saltmarsh Review.',
  );
});

test('names that are not sure to be the ones in conflict are not named', () => {
  const told = tell('The permission is for Harbour Post articles; this one comes from The Saltmarsh Review.', 'reuse-terms');
  expect(told).toBe("What the page says about its rights doesn't fit together.");
});

test.each([
  ['two licences', 'licence-sentence', 'link-license', 'The page names two licences. The narrower one is shown.'],
  ['two holders', 'copyright-notice', 'jsonld-copyright', 'Two copyright lines beside the article name different holders.'],
])('%s are told as such', (_, one, other, sentence) => {
  expect(tell('Two.', one, other)).toBe(sentence);
});

test('two origins name neither as the true one', () => {
  const conflict: Conflict = { about: 'origin', explanation: 'The page gives two different origins: A and B.', evidence: [] };
  expect(tellConflict(conflict, reprintReading(), english)).toBe('The page gives two different origins.');
});
