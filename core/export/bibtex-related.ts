import type { Chain, Relation } from '../model.ts';

/**
 * biblatex's words for how an entry came from the related one (manual, 3.4 and 4.9.2): `reprintof` is "reprint of" it, where `reprint`
 * is the noun alone and tells no direction.
 */
const types: Partial<Record<Relation, string>> = {
  'republished-from': 'reprintof',
  'syndicated-from': 'reprintof',
  'cross-posted-from': 'reprintof',
  'translated-from': 'translationof',
};

/** What biblatex has no word for stands in words, which it prints in the place of its own. */
const strings: Partial<Record<Relation, string>> = {
  'excerpted-from': 'Excerpt of',
  'adapted-from': 'Adaptation of',
  'archived-from': 'Archived copy of',
};

/** Ties the hop at a place of a chain to the one before it, whose entry has the key; relations may cascade (3.4). */
export function relatedFields(chain: Chain, place: number, keyBefore: string): [name: string, value: string | null | undefined][] {
  const [before, hop] = [chain[place - 1], chain[place]];
  if (!before || !hop) return [];
  const isDenied = before.standing === 'contradicted';
  return [
    ['related', keyBefore],
    ['relatedtype', isDenied ? null : types[hop.relation]],
    ['relatedstring', isDenied ? 'Names as its source, which says otherwise' : strings[hop.relation]],
  ];
}
