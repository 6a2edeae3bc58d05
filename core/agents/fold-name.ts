/**
 * A name in the form that names are compared in: lower case, without accents, points and articles, one blank between words.
 * "The Harbour Post." and "HARBOUR-POST" fold to the same.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .toLowerCase()
    .replace(/[.'’‘"“”„«»`´·!?]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[\s\-‐–—_/,:;|()[\]＝=/]+/g, ' ')
    .trim()
    .normalize('NFC');
  return plain.replace(/^the (?=.)/, '');
}
