import type { Reading } from '../../core/model.ts';
import type { Settings } from './settings.ts';
import { holdsFor } from './site-rules.ts';

function declaresMoreThanItself({ chain, conflicts }: Reading): boolean {
  return chain.length > 1 || conflicts.some(({ about }) => about === 'origin');
}

/** Says whether the badge is due on a page: never on what is no article, on pages that declare nothing only where the reader asked for it. */
export function badgeIsDue(reading: Reading, { badge, quietSites }: Settings, host: string): boolean {
  if (reading.page.kind !== 'article' || badge === 'never' || quietSites.some((site) => holdsFor(site, host))) return false;
  return badge === 'always' || declaresMoreThanItself(reading);
}
