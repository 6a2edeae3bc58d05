import { expect, test } from 'vitest';
import { decodePage } from '../cli/decode-page.ts';
import { openDocument } from '../cli/open-document.ts';
import { readArticle } from '../core/read.ts';
import { loadOwnPages } from './cases.ts';
import { judgePage } from './judge-page.ts';

const cases = await loadOwnPages(() => true);

test.each(cases.map((one) => [one.label.id, one] as const))('the page %s yields what stands beside it', (_, { label, url, bytes }) => {
  const misses = judgePage(label, readArticle(openDocument(decodePage(bytes)), url)).filter((judgement) => judgement.verdict !== 'right');
  expect(misses).toEqual([]);
});
