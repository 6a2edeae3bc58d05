import { isPersonName } from '../../agents/names/person-name.ts';

/** What closes the last sentence: "…参加は無料。【西浦健太】", "…と話した。（運動部・川端直人）". */
const CLOSING = /(?:。|＝敬称略)\s?(?:【([^【】。]{3,40})】|（([^（）。]{2,40})）)$/;
const LONGEST_CLOSING = 48;
/** "運動部・", "ソウル支局 ", "聞き手・", "文：": where somebody works or what they did, before the name. */
const DESK =
  /^(?:[\u3400-\u9fff々ヶ\u30a1-\u30fa\u30fc]{1,12}(?:部|局|班|室|デスク|委員|記者)|聞き手|文|構成|取材|取材・文|[\u30a1-\u30fa\u30fc]{3,10})[・： 　]/;
const SQUARE_NAME = /^[\u3400-\u9fff々ヶ\u3040-\u30ff 　]{3,10}$/;
const ROUND_NAME = /^[\u3400-\u9fff々]{3,5}$/;
/** "（敬称略）", "（港湾新聞）": what is no name ends so. */
const NO_NAME = /[略部社紙聞会面欄号所課員者談時分円年月日点]$/;
/** Words of two signs that begin like names. */
const NO_CHINESE_NAME = /^(?:周[一二三四五六日末]|高[清级考]|金融|方[案言]|黄金|任务|程序|石油|江苏|安徽|云南|余额|马上|万元|成都)$/;
/** "…話した。(c)AFP/Ada WINTER": who wrote it for the agency. */
const OF_AGENCY = /。\s?\(c\)[^()/]{2,20}\/([^()/]{4,40})$/;
const REACH = 24;

/**
 * The names with which Chinese and Japanese papers sign the last sentence of a text, without the desks before them; undefined where it is
 * not signed.
 */
export function hanSignature(text: string, language: string): string | undefined {
  const ofAgency = OF_AGENCY.exec(text.slice(-LONGEST_CLOSING - REACH))?.[1];
  if (ofAgency) return ofAgency;
  const [, square, round] = CLOSING.exec(text.slice(-LONGEST_CLOSING)) ?? [];
  if (language.startsWith('zh')) {
    const isSigned = round?.split(/[ 　、]/).every((name) => isPersonName(name, 'zh') && !NO_CHINESE_NAME.test(name));
    return isSigned ? `作者：${round}` : undefined;
  }
  const names = (square ?? round ?? '').split('、').map((name) => name.replace(DESK, ''));
  const isName = (name: string) => (square ? SQUARE_NAME.test(name) : ROUND_NAME.test(name) && !NO_NAME.test(name));
  return language.startsWith('ja') && names.every(isName) ? names.join('、') : undefined;
}
