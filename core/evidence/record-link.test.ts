import { expect, test } from 'vitest';
import { articleHtml, articleWith, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { readRecordLink } from './record-link.ts';

const read = (head: string) => readRecordLink(articleWith({}, { head })).map((finding) => [finding.signal, finding.quote]);

test('a manifest of content credentials and a time gate are noted', () => {
  expect(read('<link rel="c2pa-manifest" href="/breakwater.c2pa"><link rel="timegate" href="https://archive.example/timegate/a">')).toEqual(
    [
      ['c2pa-manifest', 'https://www.harbour-post.test/breakwater.c2pa'],
      ['memento-link', 'https://archive.example/timegate/a'],
    ],
  );
});

test('other links are no record of the page', () => {
  expect(
    read('<link rel="original" href="https://quayside.test/a"><link rel="manifest" href="/app.json"><link rel="canonical" href="/a">'),
  ).toEqual([]);
});

test('what is noted stands among the evidence and makes no hop', () => {
  const head =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-02"><link rel="c2pa-manifest" href="https://quayside.test/a.c2pa">';
  const reading = readArticle(documentWith(articleHtml({}), { head }), 'https://www.harbour-post.test/2024/05/02/breakwater-holds');
  expect(reading.evidence.map((entry) => entry.signal)).toContain('c2pa-manifest');
  expect(reading.chain).toHaveLength(1);
});

test('a manifest that stands in the page is noted, its bytes are not read', () => {
  expect(read('<script type="application/c2pa">AAAAHGp1bWI=</script>')).toEqual([['c2pa-manifest', 'application/c2pa']]);
});
