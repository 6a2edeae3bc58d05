import { outletByName } from '../outlet.ts';
import { isCapitalised, isUncased } from './name-shape.ts';
import { isOrganisationWord, particles } from './name-words.ts';

/** "El Faro de Vigo", "La Voz del Lago": an article, a noun and "of" are a masthead's or a column's, and nobody's name. */
export const isArticledOf = (text: string): boolean =>
  /^(?:El|La|Lo|Los|Las|Les|Il) \p{Lu}[\p{L}-]{1,20} (?:d[eiu]|d[ae]l|des|del[lo]?[ao]?|dei|degli) [^.]*$/u.test(text);

/** Whether a text speaks of an organisation by one of its words, its article or its domain. */
export function isOrganisationName(text: string): boolean {
  if (text.includes(':')) return false;
  const words = text.trim().split(/\s+/);
  if (/^(?:City|Town|State|County|Office|Bank|Ministry|Department|University) of [A-Z]/.test(text)) return true;
  // "the end of the year" opens with an article too.
  const isArticled = /^the\s\S+(?:\s\S+){0,4}$/i.test(text) && /\s[^\p{Ll}]/u.test(text);
  if (outletByName(text) || isArticled || isArticledOf(text) || /^\S+\.(?:com|org|net|[a-z]{2})$/i.test(text)) return true;
  const isNamed = words.every(
    (word) =>
      isCapitalised(word) || particles.has(word.toLowerCase()) || /^(?:and|for|in|on|für|pour|para|per|\d+)$/.test(word) || isUncased(word),
  );
  return words.length > 1 && words.length < 9 && isNamed && words.some(isOrganisationWord);
}
