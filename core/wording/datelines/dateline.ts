import type { AgencyCredit } from '../agency-credit.ts';
import { trimEndMarks } from '../trim.ts';

/** A dateline: who signs it and how much of the paragraph it takes. */
export interface Dateline {
  credit: AgencyCredit | null;
  /** The outlet that signs where no agency does: "CHICAGO (Harbour News Now) —". */
  outlet: string | null;
  /** Where the outlet is linked to. */
  url?: string;
  end: number;
}

/** What may stand before the agency in a dateline: places, days and months; no verbs, no sentence. */
export function isPlaceLike(before: string): boolean {
  const text = trimEndMarks(before, '(,.:–—-');
  if (text === '') return true;
  const opensSentence = text
    .split('. ')
    .slice(1)
    .some((piece) => /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(piece));
  if (text.length > 80 || opensSentence || /[!?;:"“„«]/.test(text)) return false;
  const words = text
    .replace(/\d{1,2}\.?\s(?:de\s)?\p{Ll}{3,10}\.?/gu, '')
    .replace(/\p{Ll}{3,10}\s\d{1,2}\.?(?:\sd\b)?/gu, '')
    .split(/[\s,/().-]+/u)
    .filter(Boolean);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:de|la|del|da|do|di|of|am|an|der|den|upon|y|e|et|und|and|el|al|le|\p{Ll}{3})$/u.test(word),
  );
  return words.length <= 10 && small.length === 0;
}
