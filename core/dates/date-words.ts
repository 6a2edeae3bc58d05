/** A date phrase cut into figures, words and marks, each with its place in the text. */
export interface DateWord {
  text: string;
  start: number;
  end: number;
  /** The number that figures make, in whichever script; -1 for words and marks. */
  number: number;
}

/** Zero in the scripts that newspapers write figures in: Arabic-Indic, Persian, Devanagari, Bengali, Tamil, Thai, Burmese, fullwidth. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0x1040, 0xff10];
const otherFigures = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What one of the replacements below would change; most dates hold none. */
const hasSpecial = /[\u00ad\u0660-\u1049\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff-\uff1a]/;

// Words are what is no figure, space or mark: a class of \p{L} costs 2 to 4 ms on its first use in a page.
// "202422:11", "03.05.20243. Mai": a year and a clock or a day in two elements without a blank between.
const figuresWordsMarks =
  /(?:19|20)\d\d(?=\d{1,2}(?::\d\d|\. [A-Za-zÀ-ž]))|\d+|[^\s\d!-/:-@[-`{-~\u00a0-\u00bf\u05be\u05f3\u060c\u061b\u061f\u0964\u0965\u0970\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+(?:\.[^\s\d!-/:-@[-`{-~\u00a0-\u00bf\u05be\u05f3\u060c\u061b\u061f\u0964\u0965\u0970\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+)*|[!-/:-@[-`{-~\u00a0-\u00bf\u05be\u05f3\u060c\u061b\u061f\u0964\u0965\u0970\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/g;

/** Whether a text holds a figure of any of these scripts. */
export function hasFigure(text: string): boolean {
  return /\d/.test(text) || (hasSpecial.test(text) && text.search(otherFigures) >= 0);
}

/** The text with every figure in ASCII and invisible marks as blanks; the length, and so every place, stays the same. */
export function plainFigures(text: string): string {
  if (!hasSpecial.test(text)) return text;
  return asciiFigures(text).replace(invisible, ' ').replace(/：/g, ':');
}

/** The text with every figure in ASCII and nothing else changed. */
export function asciiFigures(text: string): string {
  return text.replace(otherFigures, (figure) => {
    const code = figure.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/** Figures, words (with the dots of "ธ.ค." and "p.m." inside) and single marks, in order. */
export function cutDateWords(plain: string): DateWord[] {
  const words: DateWord[] = [];
  for (const match of plain.matchAll(figuresWordsMarks)) {
    const text = match[0];
    const isFigure = text >= '0' && text < ':' && text.length < 9;
    words.push({ text, start: match.index, end: match.index + text.length, number: isFigure ? Number(text) : -1 });
  }
  return words;
}
