/** Letters of a name that are drawn; a longer one is cut, and whole in the table. */
const mostLetters = 26;
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const broad = /[\p{Lu}\p{N}mwMW@%]/u;
const narrow = /[\s.,:;'’|!ijlI()[\]-]/u;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function widthOf(letter: string): number {
  if (wide.test(letter)) return 14;
  if (narrow.test(letter)) return 5;
  return broad.test(letter) ? 10 : 7.6;
}

/** How wide words are at most in type of 13 units: reckoned, so that every machine draws the same. */
export function textWidth(words: string): number {
  return Math.ceil([...letters.segment(words)].reduce((sum, { segment }) => sum + widthOf(segment), 0));
}

/** A name as it is drawn, and how wide that is at most. */
export function fitName(name: string): { text: string; width: number } {
  const all = [...letters.segment(name)].map(({ segment }) => segment);
  const text = (all.length > mostLetters ? [...all.slice(0, mostLetters - 1), '…'] : all).join('');
  return { text, width: textWidth(text) };
}
