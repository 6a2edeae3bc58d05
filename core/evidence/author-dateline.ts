import { readByline, writersAmong } from '../agents/bylines/byline.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';

const WEIGHT = 0.6;
const REACH = 140;
/** A standfirst and a picture's words may stand before the line that opens the text. */
const MOST_LINES = 3;

/** How agencies and papers sign in the line that opens their text; the names stand in the first group. */
const openings = [
  // "(대전=부두일보) 이강물·박호수 기자 = …", "[서울=부두일보]김바다 기자 = …"
  /^[([【〔][^()[\]【】〔〕]{2,30}[)\]】〕]\s?([^=.]{2,40}(?:기자|특파원))\s?=/,
  // "[부두일보 김바다 기자]", "[부두일보=김바다 기자]"
  /^[([【〔](?:[^()[\]【】〔〕=]{1,20}[=\s])([^()[\]【】〔〕=]{2,30}기자)[)\]】〕]/,
  // "〔焦點河報/記者林佩樺報導〕…", "【本報記者林佩樺／花港報導】…", "（中央社記者周慧文平原八日電）…"
  /^[〔【（([［](?:[^〔〕【】（）()[\]［］／∕/]{2,12}[／∕/|｜])?((?:[\u3400-\u9fff]{2,8})?(?:記者|记者)[^〔〕【】（）()[\]［］／∕/]{2,24})(?:[／∕/][^〔〕【】（）()[\]［］]{2,14})?[〕】）)\]］]/,
  // "【林佳穎／台北報導】…"
  /^[〔【（(［[]([\u3400-\u9fff]{3,4})[／∕/][\u3400-\u9fff]{2,8}(?:報導|报道|專訊|专讯|電|电)[〕】）)\]］]/,
  // "【ロンドン＝田中美咲】…", "【ロンドン田中美咲】…"
  /^【(?:[\u30a1-\u30fa\u30fc\u3400-\u9fff]{2,10}[＝=]|[\u30a1-\u30fa\u30fc]{3,10})([\u3400-\u9fff々]{3,5})】/,
  // "（文/观河者网 王小明）…"
  /^[〔【（(]((?:文|撰文)[／/：:|｜丨·][^〔〕【】（）()。，]{2,24})[〕】）)]/,
  // "本报讯（记者 贺文涛 通讯员 李平）…", "新华社临水10月20日电 (记者贺文涛)…"
  /^[^（()）。，]{2,30}[讯訊电電]\s?[（(]((?:本报|本報|见习|實習|实习|特约)?(?:记者|記者)[^（()）]{2,40})[）)]/,
  // "САМАРА, 3 мая – РИА Новости, Анна Морская. …"
  /^[А-ЯЁІЇЄ][А-ЯЁІЇЄ -]{2,30}[.,] (?:\d{1,2} [а-яіїє]{3,9}[.,]? )?[–—-] [^.,]{2,30}, ([А-ЯЁІЇЄ][а-яёіїє]{1,20} [А-ЯЁІЇЄ][а-яёіїє-]{1,30})\.\s/,
  // "Hasan ERTÜRK/SARIKUM (Balıkesir), (DHA)- …"
  /^((?:Haber(?:[- ]Kamera)?: ?)?\p{Lu}[\p{L} -]{2,40} \p{Lu}{2,20}) ?\/ ?\p{Lu}{3,20}(?: ?\(\p{L}{3,20}\))?,? ?\((?:DHA|İHA|AA|ANKA|İGFA)\)/u,
  // "MALATYA (AA) - ADA KIŞ - …", "ANKARA/İZMİR (AA) - ADA KIŞ/CEM SU - …"
  /^\p{Lu}{3,20}(?:\/\p{Lu}{3,20})? ?\((?:AA|İHA|DHA|ANKA|İGFA)\) ?[-–—] ?(\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2}(?:\/\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2})?) ?[-–—] /u,
  // "МОСКВА, 3 мая. /Корр. ТАСС Анна Морская/. …"
  /^[А-ЯЁІЇЄ][^/]{2,40}\/\s?[Кк]орр\.? ТАСС ([^/]{5,40})\//,
];

/** "؛ مینا ساحلی: ", "؛ مینا ساحلی - ": the name between the house and the text. */
const BEHIND_HOUSE = /^\s?[؛;]\s?([^؛;:.،\d–—-]{5,40}?)\s?(?::|[–—-]\s)/;

const DESK = /^(?:گروه|سرویس|بخش|دبیر)\s/;

/** "دریانامه؛ مینا ساحلی: …": Persian sites open so with their own name, then the writer's. */
function behindHouse(opening: string, page: Page): string | undefined {
  const house = page.meta('og:site_name').find((name) => name.length > 2 && opening.startsWith(name));
  const name = house ? BEHIND_HOUSE.exec(opening.slice(house.length))?.[1] : undefined;
  return name && !DESK.test(name) && isPersonName(name, page.language ?? '') ? name : undefined;
}

/** Who signs in the dateline that opens the text. */
export function readAuthorDateline(page: Page): Finding[] {
  const { bodyStart } = page.region;
  if (bodyStart < 0) return [];
  return page.blocks.slice(bodyStart, bodyStart + MOST_LINES).flatMap((block) => {
    const opening = block.text.slice(0, REACH);
    const names = openings.map((pattern) => pattern.exec(opening)?.[1]).find((found) => found !== undefined) ?? behindHouse(opening, page);
    if (!names) return [];
    const authors = writersAmong(readByline(names, { language: page.language }).parties);
    if (authors.length === 0) return [];
    const start = opening.indexOf(names);
    const range = { start, end: start + names.length };
    return [findInText('author-dateline', block, sayAuthors(authors), WEIGHT, range)];
  });
}
