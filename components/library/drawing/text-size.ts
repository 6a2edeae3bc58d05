/** Letters of a name that are drawn; a longer one is cut, and whole in the table. */
const mostLetters = 26;
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const broad = /[\p{Lu}\p{N}mwMW@%]/u;
/** Marks that part words of the one direction from those of the other. */
const unseen = /[\u2066-\u2069]/u;
const narrow = /[\s.,:;'’|!ijlI()[\]-]/u;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function widthOf(letter: string): number {
  if (unseen.test(letter)) return 0;
  if (wide.test(letter)) return 14;
  if (narrow.test(letter)) return 5;
  return broad.test(letter) ? 10 : 7.6;
}

/** How wide words are at most in type of 13 units: reckoned, so that every machine draws the same. */
export function textWidth(words: string): number {
  return Math.ceil([...letters.segment(words)].reduce((sum, { segment }) => sum + widthOf(segment), 0));
}

/** A name as it is drawn, and how wide that is at most. */
export function fitName(name: string, most = mostLetters): { text: string; width: number } {
  const all = [...letters.segment(name)].map(({ segment }) => segment);
  const text = (all.length > most ? [...all.slice(0, most - 1), '…'] : all).join('');
  return { text, width: textWidth(text) };
}

const fewestLetters = 6;
const isolated = (words: string) => `\u2068${words}\u2069`;

/** A name with its dates in one line of this width: all dates, else the first of them, else that and as much of the name as has room. */
export function fitDatedName(name: string, dates: readonly string[], width: number): string {
  const line = (told: readonly string[], most = mostLetters) => `${isolated(fitName(name, most).text)} · ${told.map(isolated).join(' / ')}`;
  const first = dates.slice(0, 1);
  const lines = [dates, ...(dates.length > 1 ? [[...first, '…']] : []), first].map((told) => line(told));
  const cut = Array.from({ length: mostLetters - fewestLetters }, (_, fewer) => line(first, mostLetters - 1 - fewer));
  return [...lines, ...cut].find((words) => textWidth(words) <= width) ?? line(first, fewestLetters);
}
