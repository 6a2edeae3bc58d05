import type { Evidence } from '../model.ts';
import { plainWords } from './credit-text.ts';

/** "add the line “…”", "include the following sentence: “…”", "mit dem Hinweis „…“", "avec la mention « … »": what says that the words behind it are to be set down. */
const ASKS =
  /(?<!\p{L})(?:(?:credit|tag)?lines?|sentences?|statement|notice|attribution|wording|words|following|satz|hinweis|vermerk|zusatz|phrase|mention|formule|frase|mención|leyenda|menção|dicitura|menzione|zin|vermelding|mening|meningen|setning|setningen|sætning|sætningen|zdanie|notka|notkę|фраза|фразой|фразу|подпись|подписью)(?!\p{L})/iu;
const LONGEST_LEAD = 50;
const QUOTED = /[“„«"][^“”„«»"]{16,300}[”“»"]/gu;

/** A blank that is to be filled: "[author]", "AUTHOR NAME", "___", "…". */
const BLANK = /[[\]{}<>_…]|\.\.\.|\p{Lu}{3} \p{Lu}{3}/u;

/**
 * Returns the line that terms ask a re-post to set down word by word; null where they ask for none, or for one with blanks, which only its
 * reader can fill.
 */
export function askedLine(terms: readonly Pick<Evidence, 'quote'>[]): string | null {
  for (const { quote } of terms)
    for (const { 0: quoted, index } of quote.matchAll(QUOTED)) {
      const words = plainWords(quoted.slice(1, -1));
      const asks = ASKS.test(quote.slice(Math.max(0, index - LONGEST_LEAD), index));
      if (asks && words.split(' ').length > 3 && !BLANK.test(words)) return words;
    }
  return null;
}
