import { isCapital, isLetter } from './phrase-list.ts';

/** A sentence of a text and where it starts there. */
export interface Sentence {
  text: string;
  start: number;
}

const abbreviations = new Set([
  'Inc',
  'Ltd',
  'Co',
  'Corp',
  'No',
  'Nr',
  'St',
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'bzw',
  'etc',
  'e.g',
  'i.e',
  'U.S',
  'z.B',
  'S.A',
  'C.V',
]);

/** A text cut into sentences: at full stops before a capital, at ideographic stops, at bars. Clauses of Chinese that rule on one use each count alone. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of stopsIn(text)) {
    push(sentences, text, start, end);
    start = end;
    if (sentences.length >= 60) break;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed.length > 2) sentences.push({ text: trimmed, start: start + words.length - words.trimStart().length });
}

function* stopsIn(text: string): Generator<number> {
  const stop = /[.!?…]["”»)\]]{0,2}\s+|[。！？；，]|\s[|•·●]\s/g;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    const mark = match[0][0];
    if (
      mark === '，'
        ? /转载|轉載/.test(text.slice(Math.max(0, match.index - 20), end + 2))
        : mark !== '.' || endsSentence(text, match.index, end)
    )
      yield end;
  }
}

function endsSentence(text: string, dot: number, next: number): boolean {
  const word = text.slice(text.lastIndexOf(' ', dot - 1) + 1, dot).replace(/^[("“]/, '');
  if (abbreviations.has(word) || (word.length === 1 && isCapital(word))) return false;
  const first = text[next];
  return first === undefined || isCapital(first) || (first > '\u0590' && isLetter(first)) || /[\d"“«„(©①-⑳]/.test(first);
}
