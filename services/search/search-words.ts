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

/** One spelling for what readers write in several: case, width, accents, Arabic vowel signs, forms of alef and the article. */
export function foldWord(term: string): string {
  const written = foldSigns(term);
  return nounOf(written) ?? written;
}

/** The spellings that a text's word is found by: who types an article types it before its noun. */
export function spellingsOf(term: string): string | string[] {
  const written = foldSigns(term);
  const noun = nounOf(written);
  return noun === undefined ? written : [written, noun];
}

// "العبارة" is sought as "عبارة" too; what is too short for a noun behind an article is a word of its own: "الله".
const withArticle = /^\u0627\u0644(?<noun>[\u0620-\u06ff]{3,})$/;
const nounOf = (word: string): string | undefined => withArticle.exec(word)?.groups?.noun;

function foldSigns(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .normalize('NFC');
}
