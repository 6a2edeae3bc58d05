import type { Block } from './blocks.ts';

/** Places for hashes of three letters: a page of a hundred kilobytes of text fills a tenth of them. */
const PLACES = 1 << 16;

const indexes = new WeakMap<readonly Block[], Uint8Array>();

/**
 * Whether a phrase, in lower case, may stand in one of the blocks: false only where it surely doesn't. Every three letters that the page
 * writes one behind the other are noted once; most of what readers seek in thirty languages has its first three on hardly a page.
 */
export function mayStandIn(blocks: readonly Block[], phrase: string): boolean {
  let seen = indexes.get(blocks);
  if (!seen) {
    seen = noteLetters(blocks);
    indexes.set(blocks, seen);
  }
  return mayHold(seen, phrase);
}

/** A long text in lower case that hundreds of phrases are sought in: its letters are noted once, and hardly a phrase is sought by reading. */
export class SoughtText {
  readonly #lower: string;
  readonly #seen = new Uint8Array(PLACES);

  constructor(lower: string) {
    this.#lower = lower;
    noteText(lower, this.#seen);
  }

  /** Whether a phrase, in lower case, stands in it. */
  has(phrase: string): boolean {
    return mayHold(this.#seen, phrase) && this.#lower.includes(phrase);
  }
}

function mayHold(seen: Uint8Array, phrase: string): boolean {
  const { length } = phrase;
  if (length < 3) return true;
  return seen[placeOf(phrase, 0)] === 1 && seen[placeOf(phrase, length - 3)] === 1 && (length < 6 || seen[placeOf(phrase, 2)] === 1);
}

function noteLetters(blocks: readonly Block[]): Uint8Array {
  const seen = new Uint8Array(PLACES);
  for (const { text } of blocks) {
    noteText(text.toLowerCase(), seen);
    // Texts are read with the Turkish capital as one letter or as two.
    if (text.includes('İ')) noteText(text.replaceAll('İ', 'I').toLowerCase(), seen);
  }
  return seen;
}

function noteText(lower: string, seen: Uint8Array): void {
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = plain(lower.charCodeAt(at));
    seen[hash(before, last, code)] = 1;
    before = last;
    last = code;
  }
}

function placeOf(phrase: string, at: number): number {
  return hash(plain(phrase.charCodeAt(at)), plain(phrase.charCodeAt(at + 1)), plain(phrase.charCodeAt(at + 2)));
}

/** Greek ends its words with another sigma than it begins them with; cues know one. */
const plain = (code: number): number => (code === 0x3c2 ? 0x3c3 : code);

const hash = (a: number, b: number, c: number): number => (Math.imul(a, 0x9e5) ^ Math.imul(b, 0x3b) ^ c) & (PLACES - 1);
