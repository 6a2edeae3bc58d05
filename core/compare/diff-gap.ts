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

function diffAll(a: Int32Array, b: Int32Array, whole: Gap, runs: Run[], scratch: Scratch): void {
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
    const { original, copy } = findMiddle(a, b, gap, scratch);
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

interface Point {
  original: number;
  copy: number;
}

/** How far the ways from one end of a gap have come, a diagonal each. */
interface Front {
  /** By diagonal how many words of the original are behind; -1 where no way has been. */
  reached: Int32Array;
  /** Diagonals that ran over the lower or the right edge are left out from then on. */
  low: number;
  high: number;
  /** Whether the words so many steps from this end are the same. */
  same: (x: number, y: number) => boolean;
}

/** A gap's size, and where in both fronts its middle diagonal stands. */
interface Field {
  n: number;
  m: number;
  zero: number;
  width: number;
}

/** A point on a shortest way through the gap, where the ways from both ends meet. The gap's first and last words differ. */
function findMiddle(a: Int32Array, b: Int32Array, gap: Gap, { forward, backward }: Scratch): Point {
  const { originalStart, originalEnd, copyStart, copyEnd } = gap;
  const [n, m] = [originalEnd - originalStart, copyEnd - copyStart];
  const zero = Math.ceil((n + m) / 2);
  const field: Field = { n, m, zero, width: Math.min(forward.length, 2 * zero + 2) };
  const ahead = openFront(forward, field, (x, y) => a[originalStart + x] === b[copyStart + y]);
  const back = openFront(backward, field, (x, y) => a[originalEnd - x - 1] === b[copyEnd - y - 1]);
  const pointAt = (k: number): Point => {
    const x = forward[zero + k] as number;
    return { original: originalStart + x, copy: copyStart + x - k };
  };
  const meetsAhead = (n - m) % 2 !== 0;
  for (let d = 0; d < zero; d += 1) {
    const met = advance(ahead, d, field, meetsAhead ? back : null);
    if (met !== null) return pointAt(met);
    const metBack = advance(back, d, field, meetsAhead ? null : ahead);
    if (metBack !== null) return pointAt(n - m - metBack);
    const furthest = d > MOST_EDITS ? furthestOf(ahead, d, field) : null;
    if (furthest !== null) return pointAt(furthest);
  }
  // Nothing in common: all of the one goes, all of the other comes.
  return { original: originalEnd, copy: copyStart };
}

function openFront(reached: Int32Array, { zero, width }: Field, same: Front['same']): Front {
  reached.fill(-1, 0, width);
  reached[zero + 1] = 0;
  return { reached, low: 0, high: 0, same };
}

/** Goes one edit further on every diagonal. Returns the first on which the other front was met; null where none was. */
function advance(front: Front, d: number, field: Field, other: Front | null): number | null {
  const { n, m, zero } = field;
  const { reached, same } = front;
  for (let k = -d + front.low; k <= d - front.high; k += 2) {
    const left = reached[zero + k - 1] ?? -1;
    const right = reached[zero + k + 1] ?? -1;
    let x = k === -d || (k !== d && left < right) ? right : left + 1;
    while (x < n && x - k < m && same(x, x - k)) x += 1;
    reached[zero + k] = x;
    if (x > n) front.high += 2;
    else if (x - k > m) front.low += 2;
    else if (other && hasCome(other, field, n - m - k, n - x)) return k;
  }
  return null;
}

/** Whether the ways of a front have come so far on a diagonal. */
function hasCome({ reached }: Front, { zero, width }: Field, k: number, far: number): boolean {
  const at = zero + k;
  return at >= 0 && at < width && reached[at] !== -1 && (reached[at] as number) >= far;
}

/** The diagonal on which most words are behind after so many edits. */
function furthestOf({ reached }: Front, d: number, { n, m, zero }: Field): number | null {
  let furthest: number | null = null;
  let most = 0;
  for (let k = -d; k <= d; k += 2) {
    const x = reached[zero + k] ?? -1;
    if (x > n || x - k > m || 2 * x - k <= most) continue;
    furthest = k;
    most = 2 * x - k;
  }
  return furthest;
}
