/** Places for hashes of three letters: a page of a hundred kilobytes of text fills a tenth of them. */
const PLACES = 1 << 16;
/** From here on are the scripts of which two signs make a word: "転載". */
const FIRST_SIGN = 0x2e80;

/**
 * Every three letters that texts write one behind the other, and every two before a sign, noted once: most of what is sought in a long
 * text has its first ones nowhere in it, and need not be sought by reading.
 */
export class Letters {
  readonly #seen = new Uint8Array(PLACES);

  /** Notes those of a text. */
  note(text: string): void {
    let before = 0;
    let last = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = plain(text.charCodeAt(at));
      this.#seen[hash(before, last, code)] = 1;
      if (code >= FIRST_SIGN) this.#seen[hash(0, last, code)] = 1;
      before = last;
      last = code;
    }
  }

  /** Whether a phrase may stand in one of the texts, written as they are: false only where it surely doesn't. */
  mayHold(phrase: string): boolean {
    const { length } = phrase;
    const seen = this.#seen;
    if (length < 3)
      return length < 2 || phrase.charCodeAt(1) < FIRST_SIGN || seen[hash(0, plain(phrase.charCodeAt(0)), phrase.charCodeAt(1))] === 1;
    return seen[placeOf(phrase, 0)] === 1 && seen[placeOf(phrase, length - 3)] === 1 && (length < 6 || seen[placeOf(phrase, 2)] === 1);
  }
}

function placeOf(phrase: string, at: number): number {
  return hash(plain(phrase.charCodeAt(at)), plain(phrase.charCodeAt(at + 1)), plain(phrase.charCodeAt(at + 2)));
}

/** Greek ends its words with another sigma than it begins them with; cues know one. */
const plain = (code: number): number => (code === 0x3c2 ? 0x3c3 : code);

const hash = (a: number, b: number, c: number): number => (Math.imul(a, 0x9e5) ^ Math.imul(b, 0x3b) ^ c) & (PLACES - 1);
