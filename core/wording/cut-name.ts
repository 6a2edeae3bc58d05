import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { findDate } from '../dates/date.ts';
import { isWeekdayOf } from '../dates/weekdays.ts';
import type { Page } from '../page.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { cueText } from './cue-text.ts';
import { languagesOf } from './date-of.ts';
import { skipEdition } from './notices/edition.ts';
import { isOutletLike } from './outlet-like.ts';
import { trimEndMarks, trimMarks } from './trim.ts';

/** What may stand before a name without being part of it. */
export const OPENING = /[\s:："“„«»‘'「『《〈(（[【<*_~–—-]/;
/** What a notice calls the outlet before it names it: "im Blog", "the website of", "журнале". */
const KIND_WORDS =
  'site web|website|site|web page|webpage|homepage|blog|magazine|journal|newspaper|paper|outlet|publication|newsletter|quotidien|hebdomadaire|revue|revista|diario|periódico|sitio web|sitio|página|portal|jornal|rivista|giornale|quotidiano|sito|zeitung|zeitschrift|magazin|webseite|internetseite|seite|krant|tijdschrift|tidningen|avisen|gazety|gazecie|tygodniku|tygodnika|miesięczniku|miesięcznika|kwartalniku|kwartalnika|dzienniku|dziennika|piśmie|pisma|magazynie|magazynu|serwisu|сайте|портале|газете|журнале|издании|блоге|сайті|порталі|газеті|журналі|виданні|видання|порталу|сайту|журналу|газети|журнала|газеты|портала|сайта|издания|блога|редакции журнала|редакции газеты|редакции издания|редакции|редакції|časopise|časopisu|webu|deníku|denníku|portálu|portáli|serveru|serveri|týdeníku|týždenníku|magazínu|listu|portalu|portala|časopisa|lista|dnevnika|tjednika|reviji|dnevniku|tedniku|stranici|časniku|листу|часопису|сајту|вестнику|вестник|списание|ιστοσελίδα|σελίδα|εφημερίδα|περιοδικό|ιστότοπο|ziarul|site-ul|publicația|صحيفة|جريدة|مجلة|موقع|منصة|روزنامه|سایت|وبسایت|وب‌سایت|مجله|ماهنامه|אתר|עיתון|מגזין|העיתון|situs|laman|harian|majalah|trang|tạp chí|tờ';
const KINDS = new RegExp(
  String.raw`^(?:(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|de|het|een|o|a|os|as|il|lo|gli|our (?:friends|colleagues)(?: at)?|partner|sister|online|web|on|at|in|of|von|van|du|del|della|do|da|serwisie|portalu|redakcji(?: pisma| gazety| portalu)?|stronie|łamach)\s+|l['’])?(?:${KIND_WORDS})(?:\s+(?:of|von|van|de|du|di|da|do|del|della|dello|der|des|called|named))?\s+`,
  'i',
);
/** "in der Wochenzeitung „Die Heide“", "i nettavisen Digeposten": words of two that are no part of a name. */
const COMPOUND_KIND =
  /^(?:(?:der|dem|die|das|den|de|het)\s)?(?:(?:\p{Lu}\p{Ll}{3,16}-?(?:[Zz]eitschrift|[Mm]agazin|[Pp]ortal|[Bb]log)|(?:Wochen|Tages|Monats|Online|Internet|Mitglieder|Schüler|Straßen|Partei)-?[Zz]eitung|(?:Presse|Medien)(?:mitteilung|information|meldung)(?: (?:der|des|von|vom))?|(?:vak|week|dag|opinie)blad|nieuwssite|nett?avisen|tidsskriftet|tidskriften|webbtidningen|magasinet)\s)(?!Nr|Heft|Ausgabe|Online)(?=["“„»«‚'‘\p{Lu}])/u;
/** Whom a notice calls a partner before it names them: "unserem Kooperationspartner". */
const PARTNERS =
  /^(?:(?:our|the) (?:[a-z-]{3,12} )?partners?(?: (?:site|outlet|newsroom|publication|organi[sz]ation)s?)?(?: at)?|unser(?:em|er|en|es)? [a-zäöüß]{0,16}-?partner(?:in|portal|medium|magazin|redaktion|zeitung|blatt|s)?|notre (?:[a-zé]{3,8} )?partenaire|nuestr[oa] (?:medio |sitio )?(?:soci[oa]|aliad[oa]|asociad[oa])|noss[oa] (?:site |veículo )?parceir[oa]|(?:nostro|dal nostro) (?:sito )?partner|onze (?:media)?partner|naszego partnera|нашего партн[её]ра|нашого партнера|(?:our|its|the) sister (?:title|paper|newspaper|publication|site|outlet|magazine|newsroom|station|website|newsletter)s?|unser(?:em|er|en)? schwester(?:zeitung|titel|magazin|portal|blatt|seite)|notre (?:confrère|consœur|titre frère|journal frère)|nuestr[oa] (?:diario|medio|periódico|publicación) herman[oa]|onze zuster(?:titel|krant|site)|vår systertidning|vores søsteravis|vår søsteravis)(?: |, |: )|^合作(?:媒體|媒体|夥伴|伙伴|單位|单位|網站|网站)/iu;
const PARTNER_CUE = /合作|part|soci|aliad|asociad|партн|sister|schwester|frère|sœur|herman|zuster|syster|søster/i;
/** Where a capital makes the word a part of the name: "Revista Farol". */
const NAMED_SO =
  /^(?:Revista|Jornal|Diario|Diário|Periódico|Journal|Magazine|Rivista|Giornale|Quotidiano|Quotidien|Gazeta|Harian|Majalah|Koran|Warta|Báo|Tạp chí)(?: (?:do|da|de|dos|das|del|della|di|du|des))? \p{Lu}/u;
/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const KIND_CUE = phraseList(
  `page|tygodnik|miesięcznik|kwartalnik|dziennik|magazyn|tidskrift|tidsskrift|webbtidning|magasin|pressem|pressei|medienm|${KIND_WORDS}`,
);
/** Whether words hold one for a kind of outlet: "dergisi", "журнале", "the website". */
export function namesKind(words: string): boolean {
  return KIND_CUE.isIn(cueText(words));
}

const ARTICLE =
  /^(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|de|het|il|lo|gli|o|a|os|as|l['’]|at|on|in|by|from|the [a-z]+'s|the now[- ][a-z]+)\s+(?=[\p{Lu}\p{Lo}\d"“„«])/u;
/** The issue of a magazine behind its name: "10/22", "Nr. 4", "#12", "téli számá|ban"; a number may have been cut off. */
const ISSUE =
  /\s(?:(?:Nr|No|n°|Heft|Ausgabe|issue|#)\.?\s?)?\d{1,2}\s?\/\s?\d{2,4}$|\s(?:Nr|No|n°|#)\.?\s?\d{1,4}$|\s(?:nr|n°)\.?$|\s(?:\p{L}{2,12}i\s)?szám[aá]$/iu;
/** Where a name in running words ends, by the word after it. */
const AFTER_NAME =
  /\s(?:and (?:is|was|has|reviewed|distributed|syndicated|edited|co-published|can|are|it|appears|reprinted|republished|reproduced|then|may|also|translated|posted)|und (?:wird|wurde|ist|kann|hier)|(?:et|y|e|i|și) (?:est|a été|es|fue|se|è|é|foi|este|a fost|(?:re)?(?:pubb?li|trad[ou]|reprodu|prelu)[a-z]{0,4}[dt](?:[oaei]s?)?(?![a-zà-ÿ]))|under|unter|sous|bajo|sob|sotto|pod|под|s[eo] (?:svolením|souhlasem|súhlasom)|za zgodą|uz (?:dopuštenje|dozvolu)|cu (?:acordul|permisiunea)|с разрешения|з дозволу|with (?:the )?(?:kind |full |express |special )?permission|with (?:kind|their|additional)|by permission|where|which|who|whose|that|as (?:part|an?|“)|titled|entitled|avec|con (?:el|licencia|permiso|la)|mit|als|before|at (?=https?:)|between (?=\d)|prior|earlier|here\b|for\b|to\b|via\b|(?<![’']s\s)(?:print|online|digital|weekend|sunday) edition\b|on (?=(?:LinkedIn|Facebook|Substack|Medium|Twitter|Instagram|YouTube|Patreon|Telegram)\b)|is\b|was\b|has\b|are\b|have\b|will\b|can\b|may\b|dated\b|last\b|this\b|today|yesterday|back in|because|but\b|pero\b|after|when|while|since|during|through|throughout|without|about|über|qui|que|dengan judul|berjudul|gdzie|который|a nonprofit|cahier\b|n° ?\d|auf Seite|op pagina|på side?|on (?=the\b)|in (?=early|late|mid|its|the\b|\d)|(?:on|am|le|el|em|il|op|den|dnia|w dniu) (?=\d))/i;
const ABBREVIATED = /(?:^|[\s.])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Ltd|No|Nr|vol|Jr|Sr|U\.S|U\.K|bzw|ca|św)$/u;

/** What leads from a name to its date: "De Sluis van 3 mei". */
const DATED = /\s(?:on|in|am|vom|le|du|el|del|de|em|do|da|il|di|op|van|den|av|af|fra|från|z|ze|dnia|z dnia|dne|ze dne|od|от|від|за)$/i;

/** How many characters at the start of words only call somebody a partner. */
export function skipPartner(words: string): number {
  return PARTNER_CUE.test(words) ? (PARTNERS.exec(words)?.[0].length ?? 0) : 0;
}

/** Cuts a name out of running words: to the sentence's end, a bracket, a date or a word that can't be part of it. */
export function cutName(page: Page, text: string, from: number, limit: number): { name: string; end: number } {
  const edition = skipEdition(text.slice(from, Math.min(limit, from + 90)));
  if (edition === null) return { name: '', end: from };
  let start = from + edition;
  const partner = PARTNER_CUE.test(text.slice(start, start + 40)) ? PARTNERS.exec(text.slice(start, start + 60)) : null;
  if (partner) start += partner[0].length;
  const opening = text.slice(start, start + 60);
  if (KIND_CUE.isIn(cueText(opening)) && !NAMED_SO.test(opening)) start += COMPOUND_KIND.exec(opening)?.[0].length ?? kindsAt(opening);
  const article = ARTICLE.exec(text.slice(start, start + 24));
  if (article) start += article[0].length;
  while (start < limit && OPENING.test(text[start] as string)) start += 1;
  const reach = text.slice(start, Math.min(limit, start + 110));
  let end = sentenceEnd(reach);
  const word = AFTER_NAME.exec(reach.slice(0, end));
  if (word && word.index > 0) end = word.index;
  const date = /\d/.test(reach.slice(0, end)) ? findDate(reach, languagesOf(page)) : null;
  if (date && date.start < end) end = date.start;
  end = endBeforeProse(reach.slice(0, end));
  const name = withoutWriter(trimEndMarks(reach.slice(0, end), ',').replace(DATED, ''), page.language);
  // "First published on Tue 23 Jan 2024": only behind its article may the day be a paper, "in The Sun 23 April".
  const isDay = date !== null && !article?.[0].startsWith('the') && isWeekdayOf(name, date.value, languagesOf(page));
  return { name: isDay ? '' : name, end: start + name.length };
}

/** "the Quayside Courier by Ada Winter": who wrote it there is no part of the outlet's name. */
const BY_WRITER = /^(?<outlet>.{3,}?)\s(?:by|von|par|por|di|door|av|af)\s(?<writer>\p{Lu}[^\d,;:()]{3,40})$/u;

function withoutWriter(name: string, language: string | null): string {
  const { outlet = '', writer = '' } = BY_WRITER.exec(name)?.groups ?? {};
  const isWriter = writer.includes(' ') && beginsWithGivenName(writer) && isPersonName(writer, language ?? '');
  // “The Drowned Parish by Ada Winter” is a book.
  return isWriter && isOutletLike(outlet) ? outlet : name;
}

/** How far the words for the kind of outlet reach: one, or two ("редакції сайту"). */
function kindsAt(words: string): number {
  const first = KINDS.exec(words)?.[0].length ?? 0;
  return first === 0 ? 0 : first + (KINDS.exec(words.slice(first))?.[0].length ?? 0);
}

/** Four small words that close the sentence are no part of a name: "La Jetée de nous avoir autorisés". */
function endBeforeProse(words: string): number {
  let end = words.length;
  let count = 0;
  for (;;) {
    const space = words.lastIndexOf(' ', end - 1);
    const first = words.charAt(space + 1);
    if (space <= 0 || first === first.toUpperCase()) break;
    end = space;
    count += 1;
  }
  return count >= 4 ? end : words.length;
}

/** Where a sentence ends: a full stop before a blank, a closing bracket, a dash between blanks, a comma, a wide mark. */
function sentenceEnd(text: string): number {
  const marks =
    /[.!?](?=\s|$|[\p{Lu}“"])|[。！？；;|•·※→…，、,()（）[\]【】"”»“„<>{}]|\s[–—-]\s|\s{2}|:\s|\s?的(?:文章|博文|帖子|同名|[这這一]篇)|\s?原文(?:链接|連結|鏈接|地址)/gu;
  for (const mark of text.matchAll(marks)) {
    if (mark.index === 0) continue;
    const before = text.slice(0, mark.index);
    if (mark[0] === '.' && (ABBREVIATED.test(before) || /^\p{Lu}?\p{Ll}+$/u.test(text.slice(mark.index + 1).split(/\s/u)[0] ?? '')))
      continue;
    if (mark[0] === ',' && /^,\s(?:Inc|LLC|Ltd|Brown)\b/.test(text.slice(mark.index))) continue;
    if (
      mark[0] === '.' &&
      text[mark.index + 1] !== undefined &&
      !/\s/.test(text[mark.index + 1] as string) &&
      /[\w-]\.[a-z]{2,}/.test(text.slice(Math.max(0, mark.index - 12), mark.index + 4))
    )
      continue;
    return mark.index;
  }
  return text.length;
}

/** "The Harbour Post’s weekend edition", "Kustbladets kulturbilaga": the part of the outlet behind its name. */
const PART_OF = /[’'](?:s\s|\s)(?:\p{Ll}[\p{L}-]{2,12}\s){0,2}(?:edition|issue|section|pages?|website|blog|newsletter|magazine)$/u;

/** "Harbour Weekly newsletter": in small letters the kind is no part of the name. */
const KIND_BEHIND = / (?:newsletter|magazine|newspaper|website|blog|podcast)$/;

function withoutKindBehind(name: string): string {
  const bare = name.replace(KIND_BEHIND, '');
  const words = bare.split(' ').slice(-2);
  return words.length === 2 && words.every((word) => /^\p{Lu}\S/u.test(word)) ? bare : name;
}

const NORDIC_PART =
  /(?<=\p{L}{3})s \p{Ll}{0,12}(?:bilaga|bilag|tillägg|tillæg|magasin|debattsid[ae]|debatsid[ae]r?|kultursid[ae]r?|ledarsida|helgutgåva|papirutgave|nettutgave|nettside|netavis|hemsida|webbplats|hjemmeside)$/u;

const MARKS = `"'“”„«»‘’*_~:：–—-`;

/** An outlet's name without marks around it, without the issue and the part of the outlet that are named behind it. */
export function cleanName(name: string): string {
  const bare = trimEndMarks(trimMarks(name, MARKS), `${MARKS},.。`);
  const whole = bare
    .replace(/^(?:Copyright|©)\s+/u, '')
    .replace(ISSUE, '')
    .replace(PART_OF, '');
  return withoutKindBehind(whole).replace(NORDIC_PART, '').trim();
}
