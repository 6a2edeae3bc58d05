/** What publishers of books are called, in the words that notices have for them. */
export const HOUSE =
  /(?:^|[\s«„“"(])(?:éditions?|edizioni|ediciones|edicions|editorial|editora|editrice|edições|uitgeverij|forlaget?|förlaget?|(?:wydawnictw|nakladatelstv|vydavateľstv)[a-zà-ž]{1,3}|(?:издательств|видавництв)[а-яії]{1,3}|εκδόσεις|editura|yayınları|yayınevi|kiadó[a-zà-ž]{0,4}|[a-zà-ž]{2,20}(?:verlag|förlag|forlag|forlaget|kustannus)s?|verlags?|förlag|forlag|university press|books|publishers|kustannus)(?:$|[\s»“”",.:;)])|出版社?(?:$|[、。」』])/i;
export const PAGES =
  /(?:^|\s)\d{2,4}\s?(?:pp?\.|pages|seiten|s\.(?:$|[\s,;])|páginas|págs?\.|pagine|pagg?\.|blz\.|bladzijden|sidor|sider|stron(?:$|[\s,.])|страниц|с\.(?:$|[\s,;])|sayfa|ページ|頁|页)/i;
/** The same in languages where a bare "p." and "oldal" stand for much else. */
const FEW_PAGES = /(?:^|\s)\d{2,4}\s?(?:p\.|pp\b|stran(?:$|[\s,.])|oldal|쪽)|(?:^|\s)σελ\.\s?\d{2,4}/i;
const PRICE = /[£$€]\s?\d{1,3}(?:[.,]\d\d)?(?![\d,.]|\s?(?:[mb]illion|trillion|thousand|bn|m|k)\b)|\d\s?(?:€|euro|zł|kr\b|ft\b|円|원)/i;
const YEAR = /(?:1[6-9]|20)\d\d/;
/** "„Długie nabrzeże”", "“El muelle largo”, de ▢": the title of a work. */
const QUOTED_TITLE = /[“„«"《『](?=\p{Lu}|\p{Lo})[^”“„«»"《》『』]{3,80}[”“»"》』]/u;
/** "▢ is published by Saltmarsh Press": what is on sale now, not what stood somewhere first. */
const ON_SALE =
  /\b(?:is|are) (?:now )?(?:published|out|available) (?:by|from|in)\b|\b(?:erscheint|ist erschienen) (?:bei|im)\b|\best (?:publié|édité|paru)e? (?:par|chez|aux)\b|\bestá publicad[oa] por\b|\bè (?:edito|pubblicato) da\b/i;
const FILM =
  /\bdirected by\b|\bstarring\b|\bin cinemas\b|\bregie(?::| führte)|\bim kino\b|(?:^|\s)(?:réalisation|mise en scène|dirección|direção|encenação|regi|regissør|režie|réžia|režija|reżyser|lavastaja|ohjaus|režisierius|režisors|rendező|σκηνοθεσία|режис[её]р|режиссура|режија|yönetmen)\s?:|\brendezte\b|\bréalisé par\b|\bau cinéma\b|\bdirigid[oa] por\b|\bregia(?: di|:)|\breżyseria\b|режисс[её]р:|監督/i;
/** "Titel: Getijden. Auteur: …. Vertaling: …. Uitgever: Lantaarn.": a shop's or a reviewer's table in one line. */
const TITLED =
  /(?:^|[\s.;,])(?:titel|title|titre|título|titolo|tytuł|název|názov|название|назва|заглавие|nimi|cím|titlu|naslov|наслов|eser|τίτλος|書名|书名|제목)\s?[:：]/i;
const HOUSED =
  /(?:^|[\s.;,])(?:uitgever(?:ij)?|verlag|publisher|éditeur|editorial|editora|editore|wydawnictwo|wydawca|nakladatel(?:ství)?|vydavateľ(?:stvo)?|издательство|видавництво|издателство|издавач|kustantaja|förlag|forlag|kiadó|editura|izdavač|yayınevi|εκδόσεις|出版社|출판사)\s?[:：]/i;
const LONGEST = 260;
/** A text that is itself a part of a book says so. */
const IS_PART =
  /excerpt|extract|adapted|auszug|leseprobe|vorabdruck|extrait|bonnes feuilles|adelanto|fragment|extracto|estratto|trecho|excerto|uittreksel|voorpublicatie|utdrag|uddrag|ote |úryvek|ukážk|részlet|отрывок|уривок|откъс|απόσπασμα|alıntı|节选|節選|摘自|抜粋|발췌|^\P{L}{0,3}(?:from|aus|de|da|dal|uit|ur|fra|z|из|з|от)\s\P{L}?\p{Lu}/iu;

/**
 * Whether a short line gives the particulars of a book or a film that the text speaks of ("Ruth Erle: Der lange Kai. Salzmarsch Verlag, 240 S., 22 Euro.
 * Aus dem Englischen von …"): its author, its translator and its holder are not the text's. Of a text taken out of that book they are.
 */
export function tellsOfWork(line: string): boolean {
  if (line.length > LONGEST || IS_PART.test(line)) return false;
  if (FILM.test(line) || (TITLED.test(line) && HOUSED.test(line))) return true;
  const hasPages = PAGES.test(line) || FEW_PAGES.test(line);
  const isTitled = QUOTED_TITLE.test(line);
  if (hasPages) return HOUSE.test(line) || PRICE.test(line) || isTitled || YEAR.test(line);
  if (isTitled && ON_SALE.test(line)) return true;
  return isTitled && HOUSE.test(line) && (YEAR.test(line) || PRICE.test(line));
}
