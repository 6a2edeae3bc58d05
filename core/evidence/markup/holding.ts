import type { EvidencePlace, EvidenceScope, Finding } from '../../model.ts';
import { partyOf } from '../../rights/party.ts';
import { findInMarkup } from '../finding.ts';

/** What markup says of a holder. */
interface Holding {
  signal: string;
  where: EvidencePlace;
  quote: string;
  names: readonly string[];
  year: number | null;
  weight: number;
  scope: EvidenceScope;
}

/** The finding of that. */
export function holding({ signal, where, quote, names, year, weight, scope }: Holding): Finding {
  return findInMarkup(
    signal,
    where,
    quote,
    { about: 'holder', holders: names.map((name) => partyOf(name)), year, notice: quote },
    weight,
    scope,
  );
}

/** The year in a value of markup; null where there is none. */
export function yearOf(text: string): number | null {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  return year ? Number(year) : null;
}
