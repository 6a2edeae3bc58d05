import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readWithFindings } from '../read.ts';
import { articleText } from './article-text.ts';
import { compareTexts } from './compare-texts.ts';

// Other people's pages stay outside of the repository; where they are not at hand, this is skipped.
const folder = new URL('../../../shared/corpus/founding/', import.meta.url);

function open(file: string, url: string) {
  const { document } = new JSDOM(readFileSync(new URL(file, folder), 'utf8')).window;
  return articleText(readWithFindings(document, url));
}

test.skipIf(!existsSync(folder))('the founding pair: one paragraph left out, one sentence changed, nothing else', () => {
  const copy = open('global-research.html', 'https://www.globalresearch.ca/rolling-back-the-empire/5561397');
  const original = open('counterpunch.html', 'https://www.counterpunch.org/2016/12/08/rolling-back-the-empire/');
  const { comparison, differences, besides } = compareTexts(copy, original);
  expect(differences).toMatchObject([
    {
      what: 'changed',
      unit: 'sentence',
      original: expect.stringMatching(/^Most important.*serious setback for Washington and its allies\.$/u),
      copy: expect.stringMatching(/^More important.*major setback for Washington and its jihadist-breeding allies\.$/u),
    },
    { what: 'left-out', unit: 'paragraph', original: expect.stringMatching(/^\[Here the original ran one further paragraph/u) },
  ]);
  expect(comparison).toMatchObject({ leftOut: 1, added: 0, changed: 1, moved: 0, headline: 'same' });
  expect(besides).toMatchObject({ headline: 'same', authors: 'same', linksLeftOut: [], linksAdded: [], disclosuresLeftOut: [] });
});
