import { expect, test } from 'vitest';
import { decodePage } from '../cli/decode-page.ts';
import { openDocument } from '../cli/open-document.ts';
import { readArticle } from '../core/read.ts';
import { loadOwnPages } from './cases.ts';
import { handOn } from './handed-readings.ts';
import { judgePage } from './judge-page.ts';

const cases = await loadOwnPages(() => true);

test.each(cases.map((one) => [one.label.id, one] as const))('the page %s yields what stands beside it', (_, { label, url, bytes }) => {
  const reading = readArticle(openDocument(decodePage(bytes)), url);
  handOn(label.id, reading);
  const misses = judgePage(label, reading).filter((judgement) => judgement.verdict !== 'right');
  expect(misses).toEqual([]);
});
