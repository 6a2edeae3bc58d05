import { remember } from './remember.ts';

const accents = /[\u0300-\u036f\u064b-\u0655]/g;
const isPlain = /^[\n\x20-\x7e]*$/;

/** Lower case without accents, points and quotation marks; hyphens, slashes and brackets as blanks. Commas, bars and line ends stay. */
function soften(text: string): string {
  const bare = isPlain.test(text) ? text : text.normalize('NFKD').replace(accents, '');
  const soft = bare
    .toLowerCase()
    .replace(/[.'’‘"“”„«»`´·!?]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[ \t\u00a0\-‐–—_/:;()[\]＝=]+/g, ' ');
  return bare === text ? soft : soft.normalize('NFC');
}

const tidy = (soft: string) => soft.trim().replace(/^the (?=.)/, '');

/**
 * A name in the form that names are compared in: lower case, without accents, points and articles, one blank between words.
 * "The Harbour Post." and "HARBOUR-POST" fold to the same.
 */
export const foldName: (name: string) => string = remember((name) => tidy(soften(name).replace(/[\s,|]+/g, ' ')));

/** Single words parted by blanks, each folded. */
export function foldWords(words: string): Set<string> {
  return new Set(soften(words).split(' '));
}
