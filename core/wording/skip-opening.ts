import type { Block } from '../page/blocks.ts';
import { OPENING } from './cut-name.ts';
import { skipPartner } from './partners.ts';

/** "微信公众号“码头夜话”": the platform stands before the quoted name. */
const PLATFORM =
  /^(?:(?:本文)?[转轉][载載]?自)?(?:微信)?(?:公众号|公眾號|公號|订阅号|头条号|微博|网站|網站|杂志|雜誌|报纸|報紙|(?:技术|技術)?博客|专栏|專欄)(?:[:：-]\s?|\s?(?=[“"「『《【（A-Z]))/u;

/** "대안언론 <물결뉴스>", "英国《海港周刊》", "提携媒体「水の窓」": what and where the outlet is stands before the marks around its name. */
const KIND_BEFORE_MARKS =
  /^(?:[\uac00-\ud7a3·]{1,8} ){1,4}(?=[<〈《「『])|^[\u3400-\u9fff]{1,8}(?=《)|^[\u3040-\u30ff\u3400-\u9fff]{0,10}(?:ブログ|サイト|メディア|媒体|雑誌|新聞|月刊誌|週刊誌)(?=[「『])/u;

/** "unter dem Titel „The Wall“ bei ▢": the title stands before the outlet. */
const UNDER_TITLE =
  /^(?:(?:unter )?dem (?:\p{L}{2,20} )?titel|(?:under )?the (?:original )?(?:title|headline)|(?:onder )?de (?:oorspronkelijke )?titel|(?:under )?(?:rubriken|titeln|titlen|tittelen|overskriften))[\s:]{1,2}[»«„“”"][^»«„“”"]{2,120}[«»“”"],?\s(?:(?:am|den|on|op) [\p{L}\d. ]{4,20} )?(?:zuerst |first |eerst |først |först )?(?:bei der|bei|beim|in der|im|in|auf|at|on|by|op|på|i)\s/iu;

/** "zuerst auf Englisch bei ▢", "in Japanese on ▢": the language stands before the outlet, and no outlet is called as one. */
const IN_LANGUAGE =
  /^(?:(?:deutsch|[a-zäö]{3,10}isch)(?:er Sprache)?|german|(?:ital|russ|ukrain|norweg)ian|french|dutch|arabic|[a-z]{3,7}(?:ish|ese)|(?:angl|japon)ais|allemand|espagnol|(?:ingl|franc|portugu)[éê]s|alemán|tedesco|engels|engelska?|duits|frans)\s(?:(?:unter dem Titel|under the title|sous le titre|con el título|con il titolo|onder de titel)\s[»«„“"][^»«„“”"]{2,90}[«»“”"]\s)?(?:bei|beim|in der|im|in|auf|at|on|by|sur|dans|chez|en|em|su|op|på|i)\s/iu;

/** Where the name begins behind what only leads to it: a platform, a kind, a partner, a title, a language, marks. */
export function skipOpening(block: Block, from: number, limit: number): number {
  const words = block.text.slice(from, Math.min(limit, from + 60));
  const blanks = words.length - words.trimStart().length;
  const kind = KIND_BEFORE_MARKS.exec(words.trimStart())?.[0].length;
  let at = from + (PLATFORM.exec(words)?.[0].length ?? blanks + (kind ?? skipPartner(words.trimStart())));
  while (at < limit && OPENING.test(block.text[at] as string)) at += 1;
  const rest = block.text.slice(at, Math.min(limit, at + 200));
  return at + ((IN_LANGUAGE.exec(rest) ?? UNDER_TITLE.exec(rest))?.[0].length ?? 0);
}
