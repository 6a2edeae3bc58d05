import { trimMarks } from '../trim-marks.ts';
import { withoutGenre } from './genre-words.ts';

/** The words without the notes behind them that hold figures: "Jane Harbour 1 na1". */
function dropNotes(text: string): string {
  const words = text.split(' ');
  while (
    words.length > 1 &&
    /\d/.test(words.at(-1) ?? '') &&
    !/^[A-ZÀ-Þ][a-zß-ÿ]/.test(words.at(-1) ?? '') &&
    (words.at(-1) ?? '').length < 8
  )
    words.pop();
  return words.join(' ').replace(/(?<=[a-zß-ÿ])\d{1,2}$/, '');
}

/** A piece without marks around it and without notes. */
export function tidyPiece(text: string): string {
  const marks = ' "“”*,:()[]【】–—-©।';
  return withoutGenre(trimMarks(dropNotes(text), `${marks}'.`, `${marks}+†‡`).replace(/^(?:special to|exclusive to|for)\s/i, ''));
}
