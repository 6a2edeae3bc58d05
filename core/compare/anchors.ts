import type { Gap, Run } from './align-words.ts';

/**
 * Runs around sequences of `words` words that occur once in either part, in an order that both have: the longest such chain,
 * each run stretched as far as the words agree.
 */
export function findAnchors(a: Int32Array, b: Int32Array, gap: Gap, words: number): Run[] {
  const pairs = uniquePairs(a, b, gap, words);
  return stretch(a, b, gap, longestChain(pairs), words);
}

/** A table of hashes by open addressing; each slot holds the hash's place in either text, -1 for none, -2 for several. */
interface Seen {
  mask: number;
  hashes: Int32Array;
  inOriginal: Int32Array;
  inCopy: Int32Array;
}

function uniquePairs(a: Int32Array, b: Int32Array, gap: Gap, words: number): { original: number; copy: number }[] {
  const size = 1 << Math.ceil(Math.log2(2 * (gap.originalEnd - gap.originalStart + 2)));
  const seen: Seen = {
    mask: size - 1,
    hashes: new Int32Array(size),
    inOriginal: new Int32Array(size).fill(-1),
    inCopy: new Int32Array(size).fill(-1),
  };
  const slots: number[] = [];
  for (let i = gap.originalStart; i + words <= gap.originalEnd; i += 1) {
    const slot = slotOf(seen, hashAt(a, i, words));
    if (seen.inOriginal[slot] === -1) {
      seen.inOriginal[slot] = i;
      slots.push(slot);
    } else seen.inOriginal[slot] = -2;
  }
  for (let j = gap.copyStart; j + words <= gap.copyEnd; j += 1) {
    const slot = slotOf(seen, hashAt(b, j, words));
    if (seen.inOriginal[slot] !== -1) seen.inCopy[slot] = seen.inCopy[slot] === -1 ? j : -2;
  }
  const pairs: { original: number; copy: number }[] = [];
  for (const slot of slots) {
    const original = seen.inOriginal[slot] as number;
    const copy = seen.inCopy[slot] as number;
    if (original >= 0 && copy >= 0 && agree(a, original, b, copy, words)) pairs.push({ original, copy });
  }
  return pairs;
}

/** The slot of a hash, its own or the first free one behind it. The hash 0 is kept for free slots. */
function slotOf(seen: Seen, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & seen.mask;
  while (seen.inOriginal[slot] !== -1 && seen.hashes[slot] !== hash) slot = (slot + 1) & seen.mask;
  if (seen.inOriginal[slot] === -1) seen.hashes[slot] = hash;
  return slot;
}

function hashAt(ids: Int32Array, from: number, words: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + words; i += 1) hash = Math.imul(hash ^ (ids[i] as number), 0x01000193) ^ (hash >>> 13);
  return hash | 1;
}

/** Hashes may collide; words may not. */
function agree(a: Int32Array, i: number, b: Int32Array, j: number, words: number): boolean {
  for (let step = 0; step < words; step += 1) if (a[i + step] !== b[j + step]) return false;
  return true;
}

/** The longest chain of pairs that rises in both texts (patience sorting); `pairs` rise in the original. */
function longestChain(pairs: readonly { original: number; copy: number }[]): { original: number; copy: number }[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ copy }, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number]?.copy ?? 0) < copy) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] as number;
    tops[low] = index;
  });
  const chain: { original: number; copy: number }[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(pairs[at] as { original: number; copy: number });
  return chain.reverse();
}

function stretch(a: Int32Array, b: Int32Array, gap: Gap, chain: readonly { original: number; copy: number }[], words: number): Run[] {
  const runs: Run[] = [];
  let [originalFrom, copyFrom] = [gap.originalStart, gap.copyStart];
  for (const anchor of chain) {
    if (anchor.original < originalFrom || anchor.copy < copyFrom) continue;
    let { original, copy } = anchor;
    while (original > originalFrom && copy > copyFrom && a[original - 1] === b[copy - 1]) {
      original -= 1;
      copy -= 1;
    }
    let length = anchor.original - original + words;
    while (original + length < gap.originalEnd && copy + length < gap.copyEnd && a[original + length] === b[copy + length]) length += 1;
    runs.push({ original, copy, length });
    originalFrom = original + length;
    copyFrom = copy + length;
  }
  return runs;
}
