import { isStopWord, isTopic } from '../names/name-words.ts';

/** "사회부", "디지털뉴스팀", "관리자". */
const KOREAN_HOUSE = /(?:신문|일보|뉴스|방송|미디어|위원회|협회|관리자|운영자|[기담]자|[부국팀실과장원])$/;

/** One word with a capital, or a word in a script without capitals, where the line says outright that it signs. */
export function isPseudonym(text: string): boolean {
  if (/^[\u3400-\u9fff·]{2,8}$/.test(text)) return !/[网社报台刊部局]$/.test(text);
  if (/^[\uac00-\ud7a3]{2,8}$/.test(text)) return !KOREAN_HOUSE.test(text);
  return (
    /^[^\s\d.,:;/\\@#]{3,24}$/.test(text) &&
    text.charAt(0) !== text.charAt(0).toLowerCase() &&
    text !== text.toUpperCase() &&
    !isStopWord(text) &&
    !isTopic(text)
  );
}
