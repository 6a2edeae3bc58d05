/** What closes the last sentence: "…参加は無料。【西浦健太】", "…と話した。（運動部・川端直人）". */
const CLOSING = /。\s?(?:【([^【】。]{3,40})】|（([^（）。]{3,40})）)$/;
const LONGEST_CLOSING = 48;
const REACH = 24;
/** "運動部・", "ソウル支局 ", "編集委員　": where somebody works, before the name. */
const DESK = /^[\u3400-\u9fff々ヶ\u30a1-\u30fa\u30fc]{1,12}(?:部|局|班|室|デスク|委員|記者)[・ 　]/;
const SQUARE_NAME = /^[\u3400-\u9fff々ヶ\u3040-\u30ff 　]{3,10}$/;
const ROUND_NAME = /^[\u3400-\u9fff々]{3,5}$/;
/** "（敬称略）", "（港湾新聞）": what is no name ends so. */
const NO_NAME = /[略部社紙聞会面欄号所課員者談時分円年月日点]$/;

/** "…話した。(c)AFP/Ada WINTER": who wrote it for the agency. */
const OF_AGENCY = /。\s?\(c\)[^()/]{2,20}\/([^()/]{4,40})$/;

/** The names with which Japanese papers sign the last sentence of a text, without the desks before them; undefined where it is not signed. */
export function japaneseSignature(text: string): string | undefined {
  const ofAgency = OF_AGENCY.exec(text.slice(-LONGEST_CLOSING - REACH))?.[1];
  if (ofAgency) return ofAgency;
  const [, square, round] = CLOSING.exec(text.slice(-LONGEST_CLOSING)) ?? [];
  const names = (square ?? round ?? '').split('、').map((name) => name.replace(DESK, ''));
  const isName = (name: string) => (square ? SQUARE_NAME.test(name) : ROUND_NAME.test(name) && !NO_NAME.test(name));
  return names.every(isName) ? names.join('、') : undefined;
}
