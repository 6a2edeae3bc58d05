import type { Comparison } from '../model.ts';
import { alignWords, type Run } from './align-words.ts';
import type { ArticleText } from './article-text.ts';
import { type Besides, compareBesides } from './besides.ts';
import { type Difference, type Matched, paragraphDifferences, sentenceDifferences } from './differences.ts';
import { type FoldedText, foldWords } from './fold-words.ts';
import { internWords } from './intern-words.ts';
import { keepRuns } from './keep-runs.ts';
import { matchFound, matchWords, runsOf } from './match-words.ts';
import { findMoves } from './moved.ts';
import { keptShare, type Piece, paragraphPieces, SAME_PIECE } from './pieces.ts';
import { settleRuns } from './settle-runs.ts';

/** A passage that both texts have, in the copy's words. */
export interface Passage {
  text: string;
  words: number;
}

/** Everything that laying a copy beside its original shows. */
export interface Compared {
  comparison: Comparison;
  differences: Difference[];
  /** How many sentences were changed within paragraphs that both have. */
  changedSentences: number;
  copyWords: number;
  originalWords: number;
  /** Words that both have, moved paragraphs among them. */
  sharedWords: number;
  /** The longest passages that both have word for word, longest first, five at most. */
  passages: Passage[];
  /** Headline, author, date, links and disclosures, each by itself. */
  besides: Besides;
  /** Where the words that both have stand, in the original's order: ranges of words of `original` and `copy` as `foldWords` counts them. */
  runs: Run[];
}

/**
 * Lays a copy beside its original: what was left out, added, moved and changed, in paragraphs, sentences and words.
 * Shares are of words, moved ones counted as shared. What only typography changed is no change.
 */
export function compareTexts(copy: ArticleText, original: ArticleText): Compared {
  const folded = { copy: foldWords(copy.paragraphs), original: foldWords(original.paragraphs) };
  const ids = internWords(folded.original.words, folded.copy.words);
  const all = settleRuns(alignWords(ids.original, ids.copy), folded);
  const runs = keepRuns(all, ids.original.length, ids.copy.length, wideShare(folded.copy));
  const inPlace = matchWords(folded, runs);
  const originals = paragraphPieces(folded.original, inPlace.ofOriginal);
  const copies = paragraphPieces(folded.copy, inPlace.ofCopy);
  const gone = originals.filter((piece) => keptShare(piece) < SAME_PIECE);
  const came = copies.filter((piece) => keptShare(piece) < SAME_PIECE);
  const found = findMoves(folded.original, folded.copy, gone, came);
  const { matched, moved } = matchFound(inPlace, found);
  const lost = gone.filter((piece) => !found.some((move) => move.original === piece));
  const put = came.filter((piece) => !found.some((move) => move.copy === piece));
  const both = { originals: originals.filter((piece) => !lost.includes(piece)), copies: copies.filter((piece) => !put.includes(piece)) };
  const sentences = sentenceDifferences(matched, both.originals, both.copies);
  const shared = runsOf(matched.ofOriginal);
  const sharedWords = shared.reduce((sum, run) => sum + run.length, 0);
  const besides = compareBesides(copy, original);
  return {
    comparison: {
      sharedOfCopy: share(sharedWords, ids.copy.length),
      sharedOfOriginal: share(sharedWords, ids.original.length),
      leftOut: lost.length,
      added: put.length,
      changed: changedParagraphs(matched, both.originals, both.copies),
      moved: moved.length,
      headline: besides.headline,
    },
    differences: inOrder([...paragraphDifferences(matched, lost, put, moved), ...sentences]),
    changedSentences: sentences.filter((difference) => difference.what === 'changed').length,
    copyWords: ids.copy.length,
    originalWords: ids.original.length,
    sharedWords,
    passages: longestPassages(folded.copy, all),
    besides,
    runs: shared,
  };
}

/** Paragraphs of the original that the copy has with other words in them: some gone, or some put in beside them. */
function changedParagraphs(matched: Matched, originals: readonly Piece[], copies: readonly Piece[]): number {
  const changed = new Set<number>();
  for (const piece of originals) if (piece.kept < piece.end - piece.start) changed.add(piece.paragraph);
  for (const piece of copies) {
    let beside = firstPartner(matched.ofCopy, piece);
    for (let i = piece.start; i < piece.end; i += 1) {
      const partner = matched.ofCopy[i] as number;
      if (partner >= 0) beside = partner;
      else if (beside >= 0) changed.add(matched.original.paragraphOf[beside] as number);
    }
  }
  return changed.size;
}

function firstPartner(partners: Int32Array, piece: Piece): number {
  for (let i = piece.start; i < piece.end; i += 1) if ((partners[i] as number) >= 0) return partners[i] as number;
  return -1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.round((part / whole) * 10_000) / 10_000);
}

const wide = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;

/** How much of a text is in characters that count as words. */
function wideShare(text: FoldedText): number {
  const looked = text.words.slice(0, 400);
  return looked.length === 0 ? 0 : looked.filter((word) => wide.test(word)).length / looked.length;
}

function longestPassages(copy: FoldedText, runs: readonly Run[]): Passage[] {
  const longest = runs.filter((run) => run.length >= 8).sort((a, b) => b.length - a.length);
  return longest.slice(0, 5).map((run) => ({ text: passageText(copy, run), words: run.length }));
}

function passageText(copy: FoldedText, run: Run): string {
  const last = run.copy + run.length - 1;
  const [from, to] = [copy.paragraphOf[run.copy] as number, copy.paragraphOf[last] as number];
  const [start, end] = [copy.starts[run.copy] as number, copy.ends[last] as number];
  if (from === to) return (copy.paragraphs[from] ?? '').slice(start, end);
  const between = copy.paragraphs.slice(from + 1, to);
  return [(copy.paragraphs[from] ?? '').slice(start), ...between, (copy.paragraphs[to] ?? '').slice(0, end)].join('\n');
}

/** As the original goes; what the copy adds stands where the copy has it. */
function inOrder(differences: readonly Difference[]): Difference[] {
  const place = (difference: Difference): number => difference.originalParagraph ?? (difference.copyParagraph ?? 0) + 0.5;
  return [...differences].sort((a, b) => place(a) - place(b));
}
