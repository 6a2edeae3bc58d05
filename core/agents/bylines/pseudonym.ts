import { isStopWord, isTopic } from '../names/name-words.ts';

/** One word with a capital, or a word in a script without capitals, where the line says outright that it signs. */
export function isPseudonym(text: string): boolean {
  if (/^[\u3400-\u9fff·]{2,8}$/.test(text)) return !/[网社报台刊部局]$/.test(text);
  return (
    /^[^\s\d.,:;/\\@#]{3,24}$/.test(text) &&
    text.charAt(0) !== text.charAt(0).toLowerCase() &&
    text !== text.toUpperCase() &&
    !isStopWord(text) &&
    !isTopic(text)
  );
}
