import { foldName } from '../agents/fold-name.ts';

interface NamedParty {
  name: string;
  domain: string | null;
}

/**
 * Tells for any of these parties by what it is one with others: its domain; without one, the only domain that goes with its name among
 * them all; else the name itself. A name that stands beside two domains is left apart from both.
 */
export function keyOutlets(parties: Iterable<NamedParty>): (party: NamedParty) => string {
  const domainsOf = new Map<string, Set<string>>();
  for (const { name, domain } of parties) {
    if (domain === null) continue;
    const folded = foldName(name);
    domainsOf.set(folded, (domainsOf.get(folded) ?? new Set()).add(domain));
  }
  return ({ name, domain }) => {
    if (domain !== null) return domain;
    const folded = foldName(name);
    const [only, ...others] = domainsOf.get(folded) ?? [];
    return only !== undefined && others.length === 0 ? only : `name:${folded}`;
  };
}

/** The name that most of the mentions have; of equally many the first in code order. */
export function commonestName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [commonest] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return commonest?.[0] ?? '';
}
