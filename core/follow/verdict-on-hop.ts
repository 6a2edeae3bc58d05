import type { Hop } from '../model.ts';
import { withStanding } from './settle-hops.ts';
import type { Verdict } from './standing.ts';
import type { Walk } from './walk.ts';

/** The walk with a verdict on one of its hops: its standing, its comparison, and how sure it is now. */
export function withVerdict(walk: Walk, index: number, verdict: Verdict): Walk {
  const chain = walk.reading.chain.map((hop, at) => (at === index ? applyVerdict(hop, verdict) : hop));
  return { ...walk, reading: { ...walk.reading, chain } };
}

function applyVerdict(hop: Hop, verdict: Verdict): Hop {
  const confidence =
    verdict.standing === 'confirmed'
      ? Math.max(hop.confidence, 0.97)
      : verdict.standing === 'contradicted'
        ? Math.min(hop.confidence, 0.3)
        : hop.confidence;
  return { ...withStanding(hop, verdict), confidence, comparison: verdict.comparison };
}
