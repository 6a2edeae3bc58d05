import type { ArticleText } from './article-text.ts';
import type { Compared } from './compare-texts.ts';
import type { Matched } from './differences.ts';
import { foldWords } from './fold-words.ts';
import { matchWords } from './match-words.ts';
import { mergedParagraphs, type Piecewise, stretchesOf } from './row-texts.ts';

/** What became of the paragraphs in a row. One that moved stands in two rows: where it was, and where it is. */
export type RowKind = 'same' | 'changed' | 'left-out' | 'added' | 'moved-away' | 'moved-here';

/** Paragraphs of both texts that belong together, to be shown beside each other or as one. */
export interface Row {
  what: RowKind;
  /** Each paragraph in pieces: those that both texts have, and those that only this one has. */
  original: Piecewise[];
  copy: Piecewise[];
  /** The paragraphs as one text, with what is gone and what came. */
  merged: Piecewise[];
  /** Words of the longer side. */
  words: number;
}

interface Side {
  lone: ReadonlyMap<number, RowKind>;
  /** For each paragraph its words, end excluded, and the last paragraph of the other text that it shares words with, or -1. */
  ranges: { start: number; end: number; reaches: number }[];
}

/** Lays two compared texts beside each other in rows, from top to bottom of both. Every paragraph of either stands in exactly one row. */
export function layRows(copy: ArticleText, original: ArticleText, compared: Compared): Row[] {
  const matched = matchWords({ copy: foldWords(copy.paragraphs), original: foldWords(original.paragraphs) }, compared.runs);
  const loneOfOriginal = new Map<number, RowKind>();
  const loneOfCopy = new Map<number, RowKind>();
  for (const { unit, what, originalParagraph, copyParagraph } of compared.differences) {
    if (unit !== 'paragraph') continue;
    if (originalParagraph !== null) loneOfOriginal.set(originalParagraph, what === 'moved' ? 'moved-away' : 'left-out');
    if (copyParagraph !== null) loneOfCopy.set(copyParagraph, what === 'moved' ? 'moved-here' : 'added');
  }
  const sides = {
    original: layOneSide(matched.original, matched.ofOriginal, matched.copy, loneOfOriginal, loneOfCopy),
    copy: layOneSide(matched.copy, matched.ofCopy, matched.original, loneOfCopy, loneOfOriginal),
  };
  return joinSides(sides, matched);
}

function layOneSide(
  text: Matched['copy'],
  partners: Int32Array,
  other: Matched['copy'],
  lone: ReadonlyMap<number, RowKind>,
  loneOfOther: ReadonlyMap<number, RowKind>,
): Side {
  const ranges = text.paragraphs.map(() => ({ start: -1, end: -1, reaches: -1 }));
  for (let i = 0; i < text.words.length; i += 1) {
    const range = ranges[text.paragraphOf[i] as number] as Side['ranges'][number];
    if (range.start < 0) range.start = i;
    range.end = i + 1;
    const partner = partners[i] as number;
    const paragraph = partner < 0 ? -1 : (other.paragraphOf[partner] as number);
    if (paragraph > range.reaches && !loneOfOther.has(paragraph)) range.reaches = paragraph;
  }
  return { lone, ranges };
}

interface Span {
  originalStart: number;
  originalEnd: number;
  copyStart: number;
  copyEnd: number;
}

function joinSides({ original, copy }: { original: Side; copy: Side }, matched: Matched): Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < original.ranges.length || j < copy.ranges.length) {
    const goneHere = original.lone.get(i);
    const cameHere = copy.lone.get(j);
    const span = goneHere
      ? { originalStart: i, originalEnd: i + 1, copyStart: j, copyEnd: j }
      : cameHere
        ? { originalStart: i, originalEnd: i, copyStart: j, copyEnd: j + 1 }
        : spanFrom(original.ranges, copy.ranges, i, j);
    rows.push(makeRow(matched, { original, copy }, span, goneHere ?? cameHere ?? null));
    [i, j] = [span.originalEnd, span.copyEnd];
  }
  return rows;
}

/** The smallest stretch of both texts from here on that shares no words with what comes after it. */
function spanFrom(original: Side['ranges'], copy: Side['ranges'], i: number, j: number): Span {
  const isPair = i < original.length && j < copy.length && !isWordy(original[i]) && !isWordy(copy[j]);
  let originalEnd = i < original.length ? i + 1 : i;
  let copyEnd = isPair || i >= original.length ? j + 1 : j;
  let [seenOriginal, seenCopy] = [i, j];
  while (seenOriginal < originalEnd || seenCopy < copyEnd) {
    if (seenOriginal < originalEnd) copyEnd = Math.max(copyEnd, (original[seenOriginal++]?.reaches ?? -1) + 1);
    else originalEnd = Math.max(originalEnd, (copy[seenCopy++]?.reaches ?? -1) + 1);
  }
  return { originalStart: i, originalEnd, copyStart: j, copyEnd };
}

const isWordy = (range: Side['ranges'][number] | undefined): boolean => (range?.start ?? -1) >= 0;

function makeRow(matched: Matched, sides: { original: Side; copy: Side }, span: Span, lone: RowKind | null): Row {
  const ofOriginal = rangesOf(sides.original, span.originalStart, span.originalEnd);
  const ofCopy = rangesOf(sides.copy, span.copyStart, span.copyEnd);
  const what = lone ?? kindOf(matched, ofOriginal, ofCopy);
  // What is gone or came is so as a whole, whatever stray words the other text has too.
  const isWhole = lone === 'left-out' || lone === 'added';
  const original = ofOriginal.map((range) => stretchesOf(matched.original, range, isWhole ? null : matched.ofOriginal, 'original'));
  const copy = ofCopy.map((range) => stretchesOf(matched.copy, range, isWhole ? null : matched.ofCopy, 'copy'));
  const words = Math.max(countIn(ofOriginal), countIn(ofCopy));
  return {
    what,
    original,
    copy,
    merged: what === 'changed' ? mergedParagraphs(matched, ofOriginal, ofCopy) : mergedOf(what, original, copy),
    words,
  };
}

function mergedOf(what: RowKind, original: Piecewise[], copy: Piecewise[]): Piecewise[] {
  return what === 'left-out' || what === 'moved-away' || copy.length === 0 ? original : copy;
}

/** The words of one paragraph, by its place in the text and theirs in the list of words. */
export interface ParagraphRange {
  paragraph: number;
  start: number;
  end: number;
}

function rangesOf({ ranges }: Side, from: number, to: number): ParagraphRange[] {
  return ranges
    .slice(from, to)
    .map(({ start, end }, index) => ({ paragraph: from + index, start: Math.max(0, start), end: Math.max(0, end) }));
}

const countIn = (ranges: readonly ParagraphRange[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

function kindOf(matched: Matched, ofOriginal: readonly ParagraphRange[], ofCopy: readonly ParagraphRange[]): RowKind {
  const isWhole = (ranges: readonly ParagraphRange[], partners: Int32Array): boolean =>
    ranges.every(({ start, end }) => !partners.subarray(start, end).includes(-1));
  return isWhole(ofOriginal, matched.ofOriginal) && isWhole(ofCopy, matched.ofCopy) ? 'same' : 'changed';
}
