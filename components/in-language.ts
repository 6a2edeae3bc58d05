const toTheLeft = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b/i;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const countOf = (words: string, letters: RegExp) => words.match(letters)?.length ?? 0;

/**
 * Returns how words of a page stand in the interface: in their language, and the way that they run. Which way the first letter runs says
 * little: a sentence may begin with a foreign name. The others decide, and in a language from right to left any letter of it does.
 */
export function inLanguage(words: string, language?: string | null): { dir: 'ltr' | 'rtl'; lang?: string } {
  const least = language && toTheLeft.test(language) ? 0 : countOf(words, /\p{L}/gu) / 2;
  return { dir: countOf(words, rightToLeft) > least ? 'rtl' : 'ltr', ...(language && { lang: language }) };
}
