import { foldWords } from '../../core/compare/fold-words.ts';

/** What a text is recognised by: hashes of sequences of words and of whole paragraphs, each once, ascending, unsigned 32 bits. */
export type Fingerprint = Uint32Array;

/** How much two fingerprints have in common, 0 to 1. */
export interface Likeness {
  /** The share of the smaller one that the other has: a cut copy still reaches 1. */
  contained: number;
  /** The share of all hashes that both have: only equal texts reach 1. */
  common: number;
}

/** Words in a sequence, in characters for scripts without blanks between words. */
const SHINGLE = 5;
const WIDE_SHINGLE = 9;
/** Of so many neighbouring sequences one is kept, the one with the least hash, so that a shared passage keeps the same ones. */
const WINDOW = 32;
const LEAST_WINDOW = 4;
const SHORTEST_PARAGRAPH = 12;
const MOST = 96;

/**
 * The fingerprint of a text by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing", SIGMOD 2003) and by its paragraphs.
 * At most 96 hashes; none for a text of fewer words than one sequence has. Any script; typography does not matter.
 */
export function fingerprint(paragraphs: readonly string[]): Fingerprint {
  const folded = foldWords(paragraphs);
  const hashes = folded.words.map(hashWord);
  const length = isWide(folded.words) ? WIDE_SHINGLE : SHINGLE;
  const window = Math.max(LEAST_WINDOW, Math.min(WINDOW, Math.ceil(hashes.length / 24)));
  const kept = new Set([...winnow(shingles(hashes, length), window), ...paragraphHashes(hashes, folded.paragraphOf)]);
  return Uint32Array.from([...kept].sort((a, b) => a - b).slice(0, MOST));
}

/** How alike two fingerprints are; 0 where either is empty. */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): Likeness {
  if (a.length === 0 || b.length === 0) return { contained: 0, common: 0 };
  const other = new Set(b);
  const shared = a.reduce((sum, hash) => sum + (other.has(hash) ? 1 : 0), 0);
  return { contained: shared / Math.min(a.length, b.length), common: shared / (a.length + b.length - shared) };
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads a hash over all bits (the finaliser of MurmurHash3), so that "least" is chance and not the alphabet. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hashRange(hashes: readonly number[], from: number, to: number): number {
  let hash = 0x9747b28c;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash, 31) + (hashes[i] as number);
  return spread(hash);
}

function shingles(hashes: readonly number[], length: number): number[] {
  const made: number[] = [];
  for (let i = 0; i + length <= hashes.length; i += 1) made.push(hashRange(hashes, i, i + length));
  return made;
}

/** The least hash of each window, the rightmost of equals. */
function winnow(hashes: readonly number[], window: number): number[] {
  const kept: number[] = [];
  let least = -1;
  for (let end = Math.min(window, hashes.length); end <= hashes.length && end > 0; end += 1) {
    const start = Math.max(0, end - window);
    if (least < start) least = leastOf(hashes, start, end);
    else if ((hashes[end - 1] as number) <= (hashes[least] as number)) least = end - 1;
    else continue;
    kept.push(hashes[least] as number);
  }
  return kept;
}

function leastOf(hashes: readonly number[], start: number, end: number): number {
  let least = start;
  for (let i = start + 1; i < end; i += 1) if ((hashes[i] as number) <= (hashes[least] as number)) least = i;
  return least;
}

function paragraphHashes(hashes: readonly number[], paragraphOf: Int32Array): number[] {
  const made: number[] = [];
  for (let start = 0; start < hashes.length; ) {
    let end = start;
    while (end < hashes.length && paragraphOf[end] === paragraphOf[start]) end += 1;
    if (end - start >= SHORTEST_PARAGRAPH) made.push(hashRange(hashes, start, end));
    start = end;
  }
  return made;
}

const wide = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;

function isWide(words: readonly string[]): boolean {
  const looked = words.slice(0, 200);
  return looked.filter((word) => wide.test(word)).length * 2 > looked.length;
}
