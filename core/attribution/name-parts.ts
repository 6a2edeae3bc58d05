import type { Contributor } from '../model.ts';
import { plainWords } from './credit-text.ts';

/** A name as bibliographies need it: in parts where they are sure, else whole (`literal`). */
export type NameParts = { family: string; given: string; suffix: string | null } | { literal: string };

const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;
// Small words that belong to the family's name: "Vincent van Gogh", "Maria de la Cruz".
const particles = new Set('St. St Saint da das de del della den der di do dos du la le van von zu zur ter ten bin ibn al el'.split(' '));
// In these scripts, names are told whole: which word is the family's is not to be seen.
const splits = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’‘-]+$/u;

/** Returns the parts of a contributor's name. Organisations, single words, and scripts whose order is not to be seen stay whole. */
export function nameParts({ name, type }: Pick<Contributor, 'name' | 'type'>): NameParts {
  const whole = plainWords(name);
  const words = whole.replace(/,(?=\s(?:jr|sr|ii|iii|iv)\b)/i, '').split(' ');
  const isSure = type === 'person' && words.length > 1 && splits.test(whole) && !words.some((word) => word.includes(','));
  if (!isSure) return { literal: whole };
  const suffix = words.length > 2 && generation.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  let start = words.length - 1;
  // "Daniela Cerdas E.": a second surname shortened stands behind the first.
  if (start > 1 && /^\p{Lu}\.$/u.test(words[start] ?? '') && /\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), suffix };
}

/** Returns the initials of given names: "Mary-Ann J." gives "M.-A. J.". */
export function initialsOf(given: string): string {
  const initial = (word: string) => `${[...word][0] ?? ''}.`;
  return given
    .split(' ')
    .map((word) => word.split('-').filter(Boolean).map(initial).join('-'))
    .join(' ');
}
