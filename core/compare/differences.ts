import type { FoldedText } from './fold-words.ts';
import type { Move } from './moved.ts';
import { keptShare, type Piece, SAME_PIECE, sentencePieces, textOfPiece } from './pieces.ts';

/** One thing that the copy does otherwise, in both texts' own words. `words` counts the words concerned, of the longer side. */
export interface Difference {
  what: 'left-out' | 'added' | 'moved' | 'changed';
  unit: 'paragraph' | 'sentence';
  original: string | null;
  copy: string | null;
  /** Places in the texts' lists of paragraphs. */
  originalParagraph: number | null;
  copyParagraph: number | null;
  words: number;
}

/** Both texts with who belongs to whom, word by word: `-1` for a word that the other text has not. */
export interface Matched {
  original: FoldedText;
  copy: FoldedText;
  ofOriginal: Int32Array;
  ofCopy: Int32Array;
}

/** Whole paragraphs that the copy leaves out, adds or moves. */
export function paragraphDifferences(
  matched: Matched,
  lost: readonly Piece[],
  put: readonly Piece[],
  moves: readonly Move[],
): Difference[] {
  return [
    ...lost.map((piece) => lone('left-out', 'paragraph', matched, piece)),
    ...put.map((piece) => lone('added', 'paragraph', matched, piece)),
    ...moves.map((move) => pair('moved', 'paragraph', matched, move.original, move.copy)),
  ];
}

/** Sentences that differ within paragraphs that both texts have. */
export function sentenceDifferences(matched: Matched, originals: readonly Piece[], copies: readonly Piece[]): Difference[] {
  const { original, copy, ofOriginal, ofCopy } = matched;
  const fromOriginal = originals.flatMap((piece) => sentencePieces(original, ofOriginal, piece));
  const fromCopy = copies.flatMap((piece) => sentencePieces(copy, ofCopy, piece));
  const holderInCopy = holders(fromCopy);
  const changed = new Map<string, Difference>();
  const differences: Difference[] = [];
  const holderInOriginal = holders(fromOriginal);
  const noteChange = (from: Piece, to: Piece): void => {
    changed.set(`${from.start}`, pair('changed', 'sentence', matched, from, to));
  };
  for (const sentence of fromOriginal) {
    if (!isTouched(sentence)) continue;
    const twin = keptShare(sentence) < SAME_PIECE ? null : mostShared(sentence, ofOriginal, holderInCopy);
    if (twin) noteChange(sentence, twin);
    else differences.push(lone('left-out', 'sentence', matched, sentence));
  }
  for (const sentence of fromCopy) {
    if (!isTouched(sentence)) continue;
    const twin = keptShare(sentence) < SAME_PIECE ? null : mostShared(sentence, ofCopy, holderInOriginal);
    if (!twin) differences.push(lone('added', 'sentence', matched, sentence));
    else if (!changed.has(`${twin.start}`)) noteChange(twin, sentence);
  }
  return [...differences, ...changed.values()];
}

function isTouched(piece: Piece): boolean {
  return piece.kept < piece.end - piece.start;
}

/** For each word the piece that holds it. */
function holders(pieces: readonly Piece[]): (at: number) => Piece | null {
  const sorted = [...pieces].sort((a, b) => a.start - b.start);
  return (at) => {
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = sorted[middle] as Piece;
      if (at < piece.start) high = middle - 1;
      else if (at >= piece.end) low = middle + 1;
      else return piece;
    }
    return null;
  };
}

function mostShared(piece: Piece, partners: Int32Array, holderOf: (at: number) => Piece | null): Piece | null {
  const counts = new Map<Piece, number>();
  let best: Piece | null = null;
  for (let i = piece.start; i < piece.end; i += 1) {
    const partner = partners[i] as number;
    const holder = partner < 0 ? null : holderOf(partner);
    if (!holder) continue;
    const count = (counts.get(holder) ?? 0) + 1;
    counts.set(holder, count);
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = holder;
  }
  return best;
}

function lone(what: 'left-out' | 'added', unit: Difference['unit'], matched: Matched, piece: Piece): Difference {
  const isLeftOut = what === 'left-out';
  const text = textOfPiece(isLeftOut ? matched.original : matched.copy, piece);
  return {
    what,
    unit,
    original: isLeftOut ? text : null,
    copy: isLeftOut ? null : text,
    originalParagraph: isLeftOut ? piece.paragraph : null,
    copyParagraph: isLeftOut ? null : piece.paragraph,
    words: piece.end - piece.start,
  };
}

function pair(what: 'moved' | 'changed', unit: Difference['unit'], matched: Matched, from: Piece, to: Piece): Difference {
  return {
    what,
    unit,
    original: textOfPiece(matched.original, from),
    copy: textOfPiece(matched.copy, to),
    originalParagraph: from.paragraph,
    copyParagraph: to.paragraph,
    words: Math.max(from.end - from.start, to.end - to.start),
  };
}
