import { cueText } from '../cue-text.ts';

/** Words, in lower case, of which every match of a part of a pattern holds one. */
export type Stems = readonly string[];

/**
 * The words that a pattern can't match without, part by part, read from its source: cheap to ask of a text before the pattern is made,
 * which is dear. Letters in braces stand for patterns whose stems are known; null where none are sure.
 */
export function stemsOf(source: string, known: (letter: string) => Stems | null): readonly Stems[] {
  const groups: Stems[] = [];
  const signOf = (stems: Stems | null): string => (stems ? String.fromCharCode(FIRST_GROUP + groups.push(stems) - 1) : GAP);
  let flat = cueText(source).replace(UNSURE, (unsure, letter?: string) => {
    if (letter) return signOf(known(letter));
    return unsure.startsWith(')') ? `)${MAY_MISS.test(unsure) ? '?' : ''}` : GAP;
  });
  // From the innermost outwards each group becomes one sign.
  while (flat.includes('('))
    flat = flat.replace(INNERMOST, (_, looks: string | undefined, inner: string, mayMiss: string | undefined) =>
      looks || mayMiss ? GAP : signOf(eitherOf(inner.split('|').map((branch) => mostTelling(partsOf(branch, groups))))),
    );
  return partsOf(flat, groups).filter((stems) => tellingOf(stems) >= SHORTEST);
}

/** The stems of a pattern of which some alternative must match; null where none are sure. */
function eitherOf(branches: readonly (Stems | null)[]): Stems | null {
  return branches.every((branch) => branch !== null) ? branches.flat() : null;
}

/** The part by whose words a text is told best; null where there is none. */
export function mostTelling(parts: readonly Stems[]): Stems | null {
  return parts.reduce<Stems | null>((best, stems) => (best && tellingOf(best) >= tellingOf(stems) ? best : stems), null);
}

const GAP = '\0';
const FIRST_GROUP = 0xe000;
/** A letter in braces; the count behind a group; what may be any of several letters, or missing. */
const UNSURE =
  /\{([a-z])\}|\)(?:[?*+]|\{\d+,?\d*\})\??|(?:\[(?:\\.|[^[\]\\])+\]|\\(?:p\{\w+\}|.)|[.^$]|[^()](?=[?*+]|\{\d))(?:[?*+]|\{\d+,?\d*\})?\??/g;
const MAY_MISS = /^\)(?:[?*]|\{0)/;
const INNERMOST = /\((?:\?(?:([=!]|<[=!])|:|<\w+>))?([^()]*)\)(\?)?/g;
const PART = /[\ue000-\uefff]|[^\0\ue000-\uefff]+/g;
/** Shorter than this a stem stands in every text; an ideograph counts for two letters. */
const SHORTEST = 3;

function partsOf(flat: string, groups: readonly Stems[]): Stems[] {
  return (flat.match(PART) ?? []).map((part) => groups[part.charCodeAt(0) - FIRST_GROUP] ?? [part]);
}

/** How telling words are: as the shortest of them. */
function tellingOf(stems: Stems): number {
  return Math.min(...stems.map((stem) => (stem > '\u3040' ? 2 * stem.length : stem.length)));
}
