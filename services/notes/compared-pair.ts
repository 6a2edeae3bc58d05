/** A copy and an original that following opened, to be laid side by side. */
import { type Compared, compareTexts } from '../../core/compare/compare-texts.ts';
import type { KeptPage } from '../database/kept.ts';
import { findOpened } from '../database/opened-pages.ts';

/** Both pages as they were opened; null where one is no longer kept. */
export async function findPair(copy: string, original: string): Promise<{ copy: KeptPage; original: KeptPage } | null> {
  const [copied, first] = await Promise.all([
    findOpened('tab', copy).then(async (kept) => kept ?? (await findOpened('fetch', copy))),
    findOpened('fetch', original),
  ]);
  return copied && first ? { copy: copied, original: first } : null;
}

/** Both texts compared; null where one is no longer kept. */
export async function comparePair(copy: string, original: string): Promise<Compared | null> {
  const pair = await findPair(copy, original);
  return pair && compareTexts(pair.copy.page.text, pair.original.page.text);
}
