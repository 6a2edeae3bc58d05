import { alignWords, type Run } from './align-words.ts';
import type { FoldedText } from './fold-words.ts';
import { internWords } from './intern-words.ts';
import type { Piece } from './pieces.ts';

/** A paragraph that stands elsewhere in the copy. */
export interface Move {
  original: Piece;
  copy: Piece;
  /** The words that both have, by their places in the texts. */
  runs: Run[];
}

/** How alike two paragraphs must be to be one that was moved. */
const ALIKE = 0.8;
const MOST_PIECES = 2000;

/** Of the paragraphs that one text lacks and those that the other has besides, those that are the same; they are told how much of them was kept. */
export function findMoves(original: FoldedText, copy: FoldedText, gone: readonly Piece[], came: readonly Piece[]): Move[] {
  const moves: Move[] = [];
  const taken = new Set<Piece>();
  const byWord = indexByWord(copy, came.slice(0, MOST_PIECES));
  for (const piece of gone.slice(0, MOST_PIECES)) {
    const twin = likeliestTwin(original, piece, byWord, taken);
    if (!twin) continue;
    const runs = sharedRuns(original, piece, copy, twin);
    const shared = runs.reduce((sum, run) => sum + run.length, 0);
    if (shared < 3 || shared < ALIKE * Math.max(piece.end - piece.start, twin.end - twin.start)) continue;
    taken.add(twin);
    moves.push({ original: Object.assign(piece, { kept: shared }), copy: Object.assign(twin, { kept: shared }), runs });
  }
  return moves;
}

/** Words that few paragraphs have tell which two belong together. */
const RARE = 4;

function indexByWord(text: FoldedText, pieces: readonly Piece[]): Map<string, Piece[]> {
  const index = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const word of new Set(text.words.slice(piece.start, piece.end))) {
      const holders = index.get(word);
      if (holders) holders.push(piece);
      else index.set(word, [piece]);
    }
  }
  return index;
}

function likeliestTwin(text: FoldedText, piece: Piece, byWord: ReadonlyMap<string, Piece[]>, taken: ReadonlySet<Piece>): Piece | null {
  const votes = new Map<Piece, number>();
  let best: Piece | null = null;
  for (const word of new Set(text.words.slice(piece.start, piece.end))) {
    const holders = byWord.get(word) ?? [];
    if (holders.length > RARE) continue;
    for (const holder of holders) {
      if (taken.has(holder)) continue;
      const count = (votes.get(holder) ?? 0) + 1;
      votes.set(holder, count);
      if (count > (best ? (votes.get(best) ?? 0) : 0)) best = holder;
    }
  }
  return best;
}

function sharedRuns(original: FoldedText, a: Piece, copy: FoldedText, b: Piece): Run[] {
  const ids = internWords(original.words.slice(a.start, a.end), copy.words.slice(b.start, b.end));
  return alignWords(ids.original, ids.copy).map((run) => ({ ...run, original: run.original + a.start, copy: run.copy + b.start }));
}
