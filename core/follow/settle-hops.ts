import type { Chain, Hop } from '../model.ts';
import { wordBecause } from './because.ts';
import { refuseAddress } from './public-address.ts';
import type { Unreached } from './reasons.ts';
import { sameAddress } from './same-address.ts';
import { unreachable, type Verdict } from './standing.ts';
import type { Trail, Walk } from './walk.ts';

/** Checks off hops without an address, with one that may not be opened, and with one that leads back into the chain. */
export function settleHops(walk: Walk): Walk {
  const trails = walk.trails.map((trail) => ({ ...trail }));
  const chain: Chain = walk.reading.chain.map((hop, index) => {
    const trail = trails[index] as Trail;
    if (trail.isChecked || trail.moved) return hop;
    const why = whyNoLookup(hop, index, walk.reading.chain);
    if (!why) return hop;
    trail.isChecked = true;
    return withUnreached(hop, why);
  });
  return { ...walk, trails, reading: { ...walk.reading, chain } };
}

function whyNoLookup(hop: Hop, index: number, chain: Chain): Unreached | null {
  const { url } = hop.work;
  if (!url) return 'no-address';
  return (
    refuseAddress(url) ?? (chain.slice(index + 1).some((later) => later.work.url && sameAddress(later.work.url, url)) ? 'leads-back' : null)
  );
}

/** The hop as unreachable, and why. */
export function withUnreached(hop: Hop, why: Unreached): Hop {
  return withStanding(hop, unreachable(why));
}

/** The hop as the verdict has it, with the reason both in words and as what they were made from. */
export function withStanding(hop: Hop, { standing, because }: Verdict): Hop {
  return { ...hop, standing: standing ?? hop.standing, reason: because && wordBecause(because), because };
}
