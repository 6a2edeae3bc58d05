import type { Hop, Reading } from '../model.ts';

/** The earlier publications that a reading names: those of its chain, origin first, then those of origins that quarrel. */
export function namedHops({ chain, conflicts }: Pick<Reading, 'chain' | 'conflicts'>): Hop[] {
  const rivals = conflicts.flatMap(({ chains = [] }) => chains.flatMap((rival) => rival.slice(0, -1)));
  return [...chain.slice(0, -1), ...rivals.filter(({ publisher }) => !chain.some((hop) => hop.publisher.name === publisher.name))];
}
