import type { Gap, Run } from './align-words.ts';

/** Past this many edits the search for the shortest way stops and the furthest way counts (as GNU diff does): time stays bounded. */
const MOST_EDITS = 300;

/**
 * The shared runs of one gap by the shortest edit script, in linear space.
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b. Runs are added to `runs` in order.
 */
export function diffGap(a: Int32Array, b: Int32Array, gap: Gap, runs: Run[], scratch: Scratch): void {
  if (gap.originalEnd - gap.originalStart + gap.copyEnd - gap.copyStart < LARGE) {
    diffAll(a, b, gap, runs, scratch);
    return;
  }
  // What only one side has can't be shared: without it the rest is sooner done, and no less is found.
  const original = onlyShared(a, gap.originalStart, gap.originalEnd, new Set(b.subarray(gap.copyStart, gap.copyEnd)));
  const copy = onlyShared(b, gap.copyStart, gap.copyEnd, new Set(a.subarray(gap.originalStart, gap.originalEnd)));
  const found: Run[] = [];
  const all = { originalStart: 0, originalEnd: original.words.length, copyStart: 0, copyEnd: copy.words.length };
  diffAll(original.words, copy.words, all, found, scratch);
  for (const run of found) {
    for (let i = 0; i < run.length; i += 1)
      runs.push({ original: original.places[run.original + i] as number, copy: copy.places[run.copy + i] as number, length: 1 });
  }
}

const LARGE = 512;

/** Room for the search from both ends, made once for all gaps of a text. */
export interface Scratch {
  forward: Int32Array;
  backward: Int32Array;
}

/** Room for two texts of so many words together. */
export function makeScratch(words: number): Scratch {
  return { forward: new Int32Array(words + 4), backward: new Int32Array(words + 4) };
}

function onlyShared(words: Int32Array, start: number, end: number, others: ReadonlySet<number>): { words: Int32Array; places: number[] } {
  const places: number[] = [];
  for (let i = start; i < end; i += 1) if (others.has(words[i] as number)) places.push(i);
  return { words: Int32Array.from(places, (place) => words[place] as number), places };
}

function diffAll(a: Int32Array, b: Int32Array, whole: Gap, runs: Run[], { forward, backward }: Scratch): void {
  // What is to come, last first; a run waits here for what stands before it.
  const open: (Gap | Run)[] = [whole];
  for (let part = open.pop(); part; part = open.pop()) {
    if ('length' in part) {
      runs.push(part);
      continue;
    }
    const { gap, head, tail } = trimEnds(a, b, part);
    if (head) runs.push(head);
    if (tail) open.push(tail);
    if (gap.originalStart === gap.originalEnd || gap.copyStart === gap.copyEnd) continue;
    const { original, copy } = findMiddle(a, b, gap, forward, backward);
    open.push({ ...gap, originalStart: original, copyStart: copy }, { ...gap, originalEnd: original, copyEnd: copy });
  }
}

function trimEnds(a: Int32Array, b: Int32Array, part: Gap): { gap: Gap; head: Run | null; tail: Run | null } {
  let { originalStart, originalEnd, copyStart, copyEnd } = part;
  while (originalStart < originalEnd && copyStart < copyEnd && a[originalStart] === b[copyStart]) {
    originalStart += 1;
    copyStart += 1;
  }
  while (originalStart < originalEnd && copyStart < copyEnd && a[originalEnd - 1] === b[copyEnd - 1]) {
    originalEnd -= 1;
    copyEnd -= 1;
  }
  const headLength = originalStart - part.originalStart;
  const tailLength = part.originalEnd - originalEnd;
  return {
    gap: { originalStart, originalEnd, copyStart, copyEnd },
    head: headLength > 0 ? { original: part.originalStart, copy: part.copyStart, length: headLength } : null,
    tail: tailLength > 0 ? { original: originalEnd, copy: copyEnd, length: tailLength } : null,
  };
}

/** A point on a shortest way through the gap, where the ways from both ends meet. The gap's first and last words differ. */
function findMiddle(a: Int32Array, b: Int32Array, gap: Gap, forward: Int32Array, backward: Int32Array): { original: number; copy: number } {
  const { originalStart, originalEnd, copyStart, copyEnd } = gap;
  const [n, m] = [originalEnd - originalStart, copyEnd - copyStart];
  const most = Math.ceil((n + m) / 2);
  const zero = most;
  const width = Math.min(forward.length, 2 * most + 2);
  forward.fill(-1, 0, width);
  backward.fill(-1, 0, width);
  forward[zero + 1] = 0;
  backward[zero + 1] = 0;
  const delta = n - m;
  const meetsForward = delta % 2 !== 0;
  // Diagonals that ran over the lower or the right edge are left out from then on.
  let [forwardLow, forwardHigh, backwardLow, backwardHigh] = [0, 0, 0, 0];
  for (let d = 0; d < most; d += 1) {
    let furthest = { sum: -1, x: 0, y: 0 };
    for (let k = -d + forwardLow; k <= d - forwardHigh; k += 2) {
      const at = zero + k;
      const [left, right] = [forward[at - 1] ?? -1, forward[at + 1] ?? -1];
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      let y = x - k;
      while (x < n && y < m && a[originalStart + x] === b[copyStart + y]) {
        x += 1;
        y += 1;
      }
      forward[at] = x;
      if (x > n) forwardHigh += 2;
      else if (y > m) forwardLow += 2;
      else {
        if (x + y > furthest.sum) furthest = { sum: x + y, x, y };
        if (meetsForward) {
          const other = zero + delta - k;
          if (other >= 0 && other < width && backward[other] !== -1 && x >= n - (backward[other] as number))
            return { original: originalStart + x, copy: copyStart + y };
        }
      }
    }
    for (let k = -d + backwardLow; k <= d - backwardHigh; k += 2) {
      const at = zero + k;
      const [left, right] = [backward[at - 1] ?? -1, backward[at + 1] ?? -1];
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      let y = x - k;
      while (x < n && y < m && a[originalEnd - x - 1] === b[copyEnd - y - 1]) {
        x += 1;
        y += 1;
      }
      backward[at] = x;
      if (x > n) backwardHigh += 2;
      else if (y > m) backwardLow += 2;
      else if (!meetsForward) {
        const other = zero + delta - k;
        if (other >= 0 && other < width && forward[other] !== -1 && (forward[other] as number) >= n - x) {
          const reached = forward[other] as number;
          return { original: originalStart + reached, copy: copyStart + reached - (other - zero) };
        }
      }
    }
    if (d > MOST_EDITS && furthest.sum > 0) return { original: originalStart + furthest.x, copy: copyStart + furthest.y };
  }
  // Nothing in common: all of the one goes, all of the other comes.
  return { original: originalEnd, copy: copyStart };
}
