/** How texts and queries are cut into the words that are looked up. */

/** Words of scripts without blanks are found by their signs, two by two. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** The words of a text, in their order. */
export function cutWords(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    if (!unspaced.test(word) || word.length < 3) return word === '' ? [] : [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** One spelling for what readers write in several: case, width, accents, Arabic vowel signs and forms of alef. */
export function foldWord(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .normalize('NFC');
}
