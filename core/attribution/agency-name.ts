import { nameAgency } from '../agents/agency.ts';
import type { Hop, Reading } from '../model.ts';
import { plainWords } from './credit-text.ts';

const LATIN = /\p{Script=Latin}/u;
/** What parts the names of a credit line. */
const BETWEEN = /[\s:：,，、()（）|/«»"“”„【】[\].。–—-]+/u;

/**
 * An agency's name for a credit beside its text: as the page's own words write it where they are in a script other than Latin ("中新网",
 * "РИА Новости"), else the agency's common name.
 */
export function agencyName({ publisher, evidence }: Hop, reading: Reading): string {
  const quotes = reading.evidence.filter(({ id }) => evidence.includes(id)).map(({ quote }) => quote.slice(0, 300));
  for (const quote of quotes) {
    const words = quote.split(BETWEEN).filter(Boolean);
    for (const [at, word] of words.entries())
      for (const name of [word, `${word} ${words[at + 1] ?? ''}`])
        if (!LATIN.test(name) && nameAgency(name)?.name === publisher.name) return plainWords(name);
  }
  return plainWords(publisher.name);
}
