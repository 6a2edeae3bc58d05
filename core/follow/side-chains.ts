import type { Chain, Conflict, Hop, Reading } from '../model.ts';
import { settleHops } from './settle-hops.ts';
import type { Trail, Walk } from './walk.ts';

/** One of several ways here that the page at hand allows: followed like its chain, and kept beside it with the conflict. */
export interface Side {
  /** Places of the conflict in the reading, and of the way among the conflict's. */
  conflict: number;
  at: number;
  chain: Chain;
  /** Beside the way's hops, one each. */
  trails: Trail[];
  /** What following it showed, which holds of the article where it turns out to be the one way here. */
  found: Pick<Reading, 'dates' | 'conflicts'>;
}

const NEVER_ASKED = { asked: [], moved: null, before: null };

/** The ways besides the chain, before anything is opened. */
export function beginSides(reading: Reading): Side[] {
  return reading.conflicts.flatMap(({ chains = [] }, conflict) =>
    chains.map((chain, at) => ({
      conflict,
      at,
      chain: chain.map((hop) => ({ ...hop })),
      trails: chain.map((_, hop) => ({ isChecked: hop === chain.length - 1, ...NEVER_ASKED })),
      found: { dates: reading.dates, conflicts: [] },
    })),
  );
}

/** A walk along a way alone. */
export function walkOfSide(walk: Walk, { chain, trails, found }: Side): Walk {
  return { ...walk, sides: [], trails, reading: { ...walk.reading, chain, ...found } };
}

/** The walk after a step along one of its ways: evidence and pages count for all of them. */
export function withSide(walk: Walk, place: number, stepped: Walk): Walk {
  const { chain, evidence, dates, conflicts } = stepped.reading;
  const sides = walk.sides.map((side, at) =>
    at === place ? { ...side, chain, trails: stepped.trails, found: { dates, conflicts } } : side,
  );
  return { ...walk, pages: stepped.pages, sides, reading: { ...walk.reading, evidence } };
}

/** Checks off what of the ways cannot be looked up at all. */
export function settleSides(walk: Walk): Walk {
  return walk.sides.reduce((settled, side, place) => withSide(settled, place, settleHops(walkOfSide(settled, side))), walk);
}

/**
 * The reading with what came of each way: told in its conflict, hop by hop. Where the chain names no origin, and of one way alone
 * the claimed original is confirmed, that way is the chain.
 */
export function joinSides(reading: Reading, sides: readonly Side[]): Reading {
  if (sides.length === 0) return reading;
  const conflicts = reading.conflicts.map((conflict, place) =>
    tellSides(
      conflict,
      sides.filter((side) => side.conflict === place),
    ),
  );
  const confirmed = sides.filter(({ chain }) => claimedOf(chain)?.standing === 'confirmed');
  const [way] = confirmed;
  if (!way || confirmed.length > 1 || reading.chain.slice(0, -1).some(({ role }) => role !== 'agency')) return { ...reading, conflicts };
  const agencies = reading.chain.slice(0, -1);
  const chain = [
    ...agencies,
    ...way.chain.map((hop, at) => (at === 0 && agencies.length > 0 ? { ...hop, relation: 'syndicated-from' as const } : hop)),
  ];
  return { ...reading, chain, dates: way.found.dates, conflicts: [...conflicts, ...way.found.conflicts] };
}

function tellSides(conflict: Conflict, sides: readonly Side[]): Conflict {
  if (!conflict.chains) return conflict;
  const told = sides.flatMap(({ chain }) => claimedOf(chain) ?? []).map(tellClaimed);
  return { ...conflict, chains: sides.map(({ chain }) => chain), explanation: [conflict.explanation, ...told].join(' ') };
}

/** The publication that the page at hand itself names. */
const claimedOf = (chain: Chain): Hop | undefined => chain.at(-2);

function tellClaimed({ publisher, standing, reason }: Hop): string {
  const so = { confirmed: 'is confirmed', contradicted: 'is contradicted', unreachable: 'could not be checked' };
  const words = standing in so ? so[standing as keyof typeof so] : 'stays as stated';
  return `${publisher.name} ${words}${reason ? `: ${reason}` : ''}.`;
}

/** The ways with every hop that was not come to told as such, by `leave`. */
export function endSides(sides: readonly Side[], leave: (hop: Hop, trail: Trail | undefined) => Hop): Side[] {
  return sides.map((side) => ({ ...side, chain: side.chain.map((hop, at) => leave(hop, side.trails[at])) }));
}
