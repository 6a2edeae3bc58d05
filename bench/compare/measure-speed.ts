import { lcs } from 'fast-myers-diff';
import { alignWords, editDistance } from '../../core/compare/align-words.ts';
import type { ArticleText } from '../../core/compare/article-text.ts';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import { internWords } from '../../core/compare/intern-words.ts';
import { asParagraphs, changeWords, inventWords } from './invent-text.ts';

/** What comparing one invented pair cost, and how near to the shortest its diff is. */
export interface Measured {
  words: number;
  changed: number;
  /** Milliseconds, the least of several rounds, since a busy machine only adds to them: our comparison from strings to differences, and fast-myers-diff over the words as strings. */
  ours: number;
  theirs: number;
  /** Our edit distance over the shortest. */
  distance: number;
}

const ROUNDS = 15;
/** Where the other one takes its time, this often is enough. */
const SLOW_ROUNDS = 3;

/** Compares a text with a changed copy of itself, both ways in turn, so that a busy machine slows both alike. */
export function measureSpeed(words: number, changed: number): Measured {
  const original = inventWords(words, 7);
  const copy = changeWords(original, changed, 11);
  const texts = { original: asText(original), copy: asText(copy) };
  const ours: number[] = [];
  const theirs: number[] = [];
  let shortest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(time(() => compareTexts(texts.copy, texts.original)));
    if (round >= SLOW_ROUNDS && (theirs[0] ?? 0) > 200) continue;
    theirs.push(
      time(() => {
        shortest = original.length + copy.length - 2 * [...lcs(original, copy)].reduce((sum, [, , length]) => sum + length, 0);
      }),
    );
  }
  const ids = internWords(original, copy);
  const distance = editDistance(original, copy, alignWords(ids.original, ids.copy)) / shortest;
  return { words, changed, ours: Math.min(...ours), theirs: Math.min(...theirs), distance };
}

function asText(words: readonly string[]): ArticleText {
  return { headline: null, paragraphs: asParagraphs(words), disclosures: [], links: [], authors: [], date: null, language: null };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
