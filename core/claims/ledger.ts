import type { Evidence, Finding } from '../model.ts';
import { selectQuote } from '../page/quote.ts';
import type { Page } from '../page.ts';

/** The evidence that a reading rests on, numbered in the order in which it is cited. The same words for the same signal are entered once. */
export class Ledger {
  readonly #page: Page;
  readonly #ids = new Map<string, string>();
  readonly entries: Evidence[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Enters a finding and returns its evidence id. */
  cite = (finding: Finding): string => {
    const key = `${finding.signal}\n${finding.at?.block ?? ''}\n${finding.at?.start ?? ''}\n${finding.quote}`;
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `e${this.entries.length + 1}`;
    this.#ids.set(key, id);
    this.entries.push({
      id,
      signal: finding.signal,
      where: finding.where,
      scope: finding.scope,
      quote: finding.quote,
      selector: this.#selectorOf(finding),
    });
    return id;
  };

  #selectorOf(finding: Finding): Evidence['selector'] {
    const block = finding.at ? this.#page.blocks[finding.at.block] : undefined;
    return finding.at && block ? selectQuote(this.#page.blocks, block, finding.at.start, finding.at.end) : null;
  }
}
