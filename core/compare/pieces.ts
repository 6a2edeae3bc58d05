import type { FoldedText } from './fold-words.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** A paragraph or a sentence: a range of words (end excluded) and how many of them the other text has. */
export interface Piece {
  paragraph: number;
  start: number;
  end: number;
  kept: number;
}

/** Below this share of kept words a piece counts as one that the other text does not have. */
export const SAME_PIECE = 0.35;

/** The share of a piece's words that the other text has, 0 to 1. A piece has at least one word. */
export function keptShare(piece: Piece): number {
  return piece.kept / (piece.end - piece.start);
}

/** The paragraphs of a text that have words. `partners` holds for each word its place in the other text, or -1. */
export function paragraphPieces(text: FoldedText, partners: Int32Array): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < text.words.length; i += 1) {
    const paragraph = text.paragraphOf[i] as number;
    const last = pieces.at(-1);
    const piece = last?.paragraph === paragraph ? last : { paragraph, start: i, end: i, kept: 0 };
    if (piece !== last) pieces.push(piece);
    piece.end = i + 1;
    if ((partners[i] as number) >= 0) piece.kept += 1;
  }
  return pieces;
}

/** The sentences of one paragraph that have words. */
export function sentencePieces(text: FoldedText, partners: Int32Array, whole: Piece): Piece[] {
  const starts = sentenceStarts(text.paragraphs[whole.paragraph] ?? '');
  const pieces: Piece[] = [];
  let sentence = 0;
  let current = -1;
  for (let i = whole.start; i < whole.end; i += 1) {
    while (sentence + 1 < starts.length && (text.starts[i] as number) >= (starts[sentence + 1] as number)) sentence += 1;
    if (sentence !== current) pieces.push({ paragraph: whole.paragraph, start: i, end: i, kept: 0 });
    current = sentence;
    const piece = pieces.at(-1) as Piece;
    piece.end = i + 1;
    if ((partners[i] as number) >= 0) piece.kept += 1;
  }
  return pieces;
}

/** The words of a piece as the page has them, with what stands around its last word ("…allies. (US,"). */
export function textOfPiece(text: FoldedText, piece: Pick<Piece, 'start' | 'end'>): string {
  const paragraph = text.paragraphs[text.paragraphOf[piece.start] as number] ?? '';
  const isLast = text.paragraphOf[piece.end] !== text.paragraphOf[piece.start];
  const isFirst = text.paragraphOf[piece.start - 1] !== text.paragraphOf[piece.start];
  const from = isFirst ? 0 : (text.starts[piece.start] as number);
  const to = isLast ? paragraph.length : (text.starts[piece.end] as number);
  return paragraph.slice(from, to).replace(opensNext, '').trim();
}

/** Brackets and quotation marks that open what follows. */
const opensNext = /\s[(["'“„«‘‚「『]{1,4}$/u;
