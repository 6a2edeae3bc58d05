import type { Evidence } from '../model.ts';
import { plainWords } from './credit-text.ts';

/** "add the line “…”", "include the following sentence: “…”", "mit dem Hinweis „…“", "avec la mention « … »". */
const ASKED =
  /(?<!\p{L})(?:(?:credit|tag)?lines?|sentences?|statement|notice|attribution|wording|words|following|satz|hinweis|vermerk|zusatz|phrase|mention|formule|frase|mención|leyenda|menção|dicitura|menzione|zin|vermelding|mening(?:en)?|setning(?:en)?|sætning(?:en)?|zdanie|notk[aęi]|фраз[аойу]{1,2}|подпис[ьюи]{1,2})(?!\p{L})[^“”„«»"]{0,40}[“„«"]\s?(?<words>[^“”„«»"]{16,300}?)\s?[”“»"]/iu;

/** A blank that is to be filled: "[author]", "AUTHOR NAME", "___", "…". */
const BLANK = /[[\]{}<>_…]|\.\.\.|\p{Lu}{3,} \p{Lu}{3,}/u;

/**
 * Returns the line that terms ask a re-post to set down word by word; null where they ask for none, or for one with blanks, which only its
 * reader can fill.
 */
export function askedLine(terms: readonly Pick<Evidence, 'quote'>[]): string | null {
  for (const { quote } of terms) {
    const words = plainWords(ASKED.exec(quote)?.groups?.['words'] ?? '');
    if (words.split(' ').length > 3 && !BLANK.test(words)) return words;
  }
  return null;
}
