import type { Chain, Hop } from '../model.ts';
import { refuseAddress } from './public-address.ts';
import type { Unreached } from './reasons.ts';
import { sameAddress } from './same-address.ts';
import { unreachable } from './standing.ts';
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

export function withUnreached(hop: Hop, why: Unreached): Hop {
  const { standing, reason } = unreachable(why);
  return { ...hop, standing: standing ?? hop.standing, reason };
}
