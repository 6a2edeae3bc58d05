import type { Reading } from '../../core/model.ts';
import { comparing } from '../../services/notes/comparing.ts';

/** Opens what was changed on the way from the first original that was compared; nothing where none was. */
export function openComparison({ page, chain }: Reading): void {
  const compared = chain.find(({ comparison }) => comparison);
  if (compared) open(comparing.addressOf(page.url, compared), '_blank', 'noopener');
}
