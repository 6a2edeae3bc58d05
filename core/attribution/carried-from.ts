import type { Chain, Hop, Relation } from '../model.ts';

/** What makes another text of a text: who carries it on carries that, and no longer the original's. */
const remakes = new Set<Relation>(['translated-from', 'excerpted-from', 'adapted-from']);

/**
 * Returns the publication whose text the last hop of a chain bears: the original, or what was last made of it on the way, such as its
 * translation. Null where the last hop made it itself, where an agency did, or where nothing is declared that stands.
 */
export function carriedFrom(chain: Chain): Hop | null {
  const made = chain.findLastIndex(({ relation }) => remakes.has(relation));
  const hop = made < 0 ? originOf(chain) : chain[made];
  return hop && hop !== chain.at(-1) && hop.role !== 'agency' && hop.standing !== 'contradicted' ? hop : null;
}

/** The first publication, unless it says otherwise itself. */
export function originOf(chain: Chain): Hop | undefined {
  return chain.find(({ role, standing }) => role === 'origin' && standing !== 'contradicted');
}
