import type { Reading } from '../../core/model.ts';
import { comparing } from '../../services/notes/comparing.ts';

/** Opens what was changed on the way from the first original that was compared, and says whether there is one. */
export function openComparison({ page, chain }: Reading): boolean {
  const compared = chain.find(({ comparison }) => comparison);
  if (compared) open(comparing.addressOf(page.url, compared), '_blank', 'noopener');
  return compared !== undefined;
}
