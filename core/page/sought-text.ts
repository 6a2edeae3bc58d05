import { Letters } from '../agents/letters.ts';

/** A long text in lower case that hundreds of phrases are sought in: hardly one of them is sought by reading it. */
export class SoughtText {
  readonly #lower: string;
  readonly #letters = new Letters();

  constructor(lower: string) {
    this.#lower = lower;
    this.#letters.note(lower);
  }

  /** Whether a phrase, in lower case, stands in it. */
  has(phrase: string): boolean {
    return this.#letters.mayHold(phrase) && this.#lower.includes(phrase);
  }
}
