import type { ContributorRole, EvidencePlace, EvidenceScope, Finding, Party, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { cutQuote } from '../page/quote.ts';
import { sayAuthors } from './say.ts';

/** A finding in visible text: the words from `start` to `end` of a block (the whole block where no range is given). */
export function findInText<S extends Statement>(
  signal: string,
  block: Block,
  says: S,
  weight: number,
  options: { start?: number; end?: number; scope?: EvidenceScope } = {},
): Finding<S> {
  const start = options.start ?? 0;
  const end = options.end ?? block.text.length;
  return {
    signal,
    where: 'visible-text',
    scope: options.scope ?? 'article',
    quote: cutQuote(block.text.slice(start, end)),
    at: { block: block.index, start, end },
    says,
    weight,
  };
}

/** A finding in markup: `quote` is the value as the page has it. */
export function findInMarkup<S extends Statement>(
  signal: string,
  where: EvidencePlace,
  quote: string,
  says: S,
  weight: number,
  scope: EvidenceScope = 'page',
): Finding<S> {
  return { signal, where, scope, quote: cutQuote(quote), at: null, says, weight };
}

/** A finding of the article's authors, or those in another part, in markup: each name once, at most sixty. */
export function findAuthors(
  signal: string,
  where: EvidencePlace,
  parties: readonly Party[],
  weight: number,
  role: ContributorRole = 'author',
): Finding {
  const distinct = [...new Map(parties.map((party) => [party.name.toLowerCase(), party])).values()].slice(0, 60);
  const names = distinct.map((party) => party.name).join(', ');
  return findInMarkup(signal, where, names, sayAuthors(distinct, role), weight);
}
