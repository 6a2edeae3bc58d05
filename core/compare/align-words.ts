import { findAnchors } from './anchors.ts';
import { diffGap, makeScratch, type Scratch } from './diff-gap.ts';

/** Words that both texts have in this order: `length` words from `original` in the one and from `copy` in the other. */
export interface Run {
  original: number;
  copy: number;
  length: number;
}

/** Part of both texts, ends excluded. */
export interface Gap {
  originalStart: number;
  originalEnd: number;
  copyStart: number;
  copyEnd: number;
}

/** Below so many words in both, a minimal diff costs less than looking for anchors. */
const SMALL = 256;
const ANCHOR_WORDS = [6, 3];

/**
 * The runs of words that two texts share in order, longest common subsequence up to a hair: anchored on sequences of six
 * (then three) words that are unique in both, with a minimal diff (Myers 1986) in the gaps. Time is near linear in the
 * texts' length however much was changed; texts with few distinct words may get a diff that is not minimal.
 */
export function alignWords(original: Int32Array, copy: Int32Array): Run[] {
  const runs: Run[] = [];
  alignGap(
    original,
    copy,
    { originalStart: 0, originalEnd: original.length, copyStart: 0, copyEnd: copy.length },
    0,
    runs,
    makeScratch(original.length + copy.length),
  );
  return joinRuns(runs);
}

/** How many words were taken out or put in: the length of the diff. */
export function editDistance(original: ArrayLike<unknown>, copy: ArrayLike<unknown>, runs: readonly Run[]): number {
  return original.length + copy.length - 2 * runs.reduce((sum, run) => sum + run.length, 0);
}

function alignGap(a: Int32Array, b: Int32Array, gap: Gap, level: number, runs: Run[], scratch: Scratch): void {
  const { originalStart, originalEnd, copyStart, copyEnd } = gap;
  if (originalStart === originalEnd || copyStart === copyEnd) return;
  const words = ANCHOR_WORDS[level];
  if (words === undefined || originalEnd - originalStart + copyEnd - copyStart < SMALL) {
    diffGap(a, b, gap, runs, scratch);
    return;
  }
  const anchors = findAnchors(a, b, gap, words);
  let from = { original: originalStart, copy: copyStart };
  for (const anchor of anchors) {
    alignGap(
      a,
      b,
      { originalStart: from.original, originalEnd: anchor.original, copyStart: from.copy, copyEnd: anchor.copy },
      level + 1,
      runs,
      scratch,
    );
    runs.push(anchor);
    from = { original: anchor.original + anchor.length, copy: anchor.copy + anchor.length };
  }
  alignGap(a, b, { originalStart: from.original, originalEnd, copyStart: from.copy, copyEnd }, level + 1, runs, scratch);
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.original + last.length === run.original && last.copy + last.length === run.copy) last.length += run.length;
    else joined.push({ ...run });
  }
  return joined;
}
