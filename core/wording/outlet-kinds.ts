import { phraseList } from '../rights/phrase-list.ts';
import { cueText } from './cue-text.ts';

/** What a notice calls the outlet before it names it: "im Blog", "the website of", "журнале". Of two that begin alike, the longer first. */
const KIND_WORDS = [
  // French
  'site web|quotidien|hebdomadaire|revue',
  // English
  'website|site|web page|webpage|homepage|blog|magazine|journal|newspaper|paper|outlet|publication|newsletter',
  // Spanish and Portuguese
  'revista|diario|periódico|sitio web|sitio|página|portal|jornal',
  // Italian
  'rivista|giornale|quotidiano|sito',
  // Dutch, German and of the north
  'zeitung|zeitschrift|magazin|webseite|internetseite|seite|krant|tijdschrift|tidningen|avisen',
  // Polish
  'gazety|gazecie|tygodniku|tygodnika|miesięczniku|miesięcznika|kwartalniku|kwartalnika|dzienniku|dziennika|piśmie|pisma|magazynie|magazynu|serwisu',
  // Czech and Slovak
  'časopise|časopisu|webu|deníku|denníku|portálu|portáli|serveru|serveri|týdeníku|týždenníku|magazínu|listu',
  // Of the southern Slavs
  'portalu|portala|časopisa|lista|dnevnika|tjednika|reviji|dnevniku|tedniku|stranici|časniku|листу|часопису|сајту|вестнику|вестник|списание',
  // Russian and Ukrainian
  'сайте|портале|газете|журнале|издании|блоге|сайті|порталі|газеті|журналі|виданні|видання|порталу|сайту|журналу|газети|журнала|газеты|портала|сайта|издания|блога|редакции журнала|редакции газеты|редакции издания|редакции|редакції',
  // Greek and Romanian
  'ιστοσελίδα|σελίδα|εφημερίδα|περιοδικό|ιστότοπο|ziarul|site-ul|publicația',
  // Arabic, Persian and Hebrew
  'صحيفة|جريدة|مجلة|موقع|منصة|روزنامه|سایت|وبسایت|وب‌سایت|مجله|ماهنامه|אתר|עיתון|מגזין|העיתון',
  // Of the east
  'situs|laman|harian|majalah|trang|tạp chí|tờ',
].join('|');
const KINDS = new RegExp(
  String.raw`^(?:(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|de|het|een|o|a|os|as|il|lo|gli|our (?:friends|colleagues)(?: at)?|partner|sister|online|web|on|at|in|of|von|van|du|del|della|do|da|serwisie|portalu|redakcji(?: pisma| gazety| portalu)?|stronie|łamach)\s+|l['’])?(?:${KIND_WORDS})(?:\s+(?:of|von|van|de|du|di|da|do|del|della|dello|der|des|called|named))?\s+`,
  'i',
);
/** "in der Wochenzeitung „Die Heide“", "i nettavisen Digeposten": words of two that are no part of a name. */
const COMPOUND_KIND =
  /^(?:(?:der|dem|die|das|den|de|het)\s)?(?:(?:\p{Lu}\p{Ll}{3,16}-?(?:[Zz]eitschrift|[Mm]agazin|[Pp]ortal|[Bb]log)|(?:Wochen|Tages|Monats|Online|Internet|Mitglieder|Schüler|Straßen|Partei)-?[Zz]eitung|(?:Presse|Medien)(?:mitteilung|information|meldung)(?: (?:der|des|von|vom))?|(?:vak|week|dag|opinie)blad|nieuwssite|nett?avisen|tidsskriftet|tidskriften|webbtidningen|magasinet)\s)(?!Nr|Heft|Ausgabe|Online)(?=["“„»«‚'‘\p{Lu}])/u;
/** Where a capital makes the word a part of the name: "Revista Farol", "La Revista del Estero", "the Journal of Marram Studies". */
const NAMED_SO =
  /^(?:(?<article>the|la|le|el|il|de|het|o|a) (?=\p{Lu}\p{Ll}+ \p{Ll}{1,5} \p{Lu})|(?:The|La|Le|El|Il|De|Het|O|A) )?(?:Den+[ií]ku|Tygodnik[au]|Dziennik[au]|Revista|Jornal|Diario|Diário|Periódico|Journal|Magazine|Paper|Rivista|Giornale|Quotidiano|Quotidien|Revue|Krant|Tijdschrift|Gazeta|Harian|Majalah|Koran|Warta|Báo|Tạp chí)(?: (?:do|da|de|dos|das|del|della|dei|di|du|des|of|for|van|voor))? \p{Lu}|^Вестник \p{L}/u;
/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const KIND_CUE = phraseList(
  `page|tygodnik|miesięcznik|kwartalnik|dziennik|magazyn|tidskrift|tidsskrift|webbtidning|magasin|pressem|pressei|medienm|${KIND_WORDS}`,
);
/** Whether words hold one for a kind of outlet: "dergisi", "журнале", "the website". */
export function namesKind(words: string): boolean {
  return KIND_CUE.isIn(cueText(words));
}

/** How many characters at the start of words only say of what kind the outlet is. */
export function skipKind(words: string): number {
  if (!namesKind(words)) return 0;
  const named = NAMED_SO.exec(words);
  if (named) return named.groups?.['article'] ? named.groups['article'].length + 1 : 0;
  const length = COMPOUND_KIND.exec(words)?.[0].length ?? kindsAt(words);
  return /^\p{Lu}/u.test(words) && GOES_ON.test(words.slice(length)) ? 0 : length;
}

/** "Εφημερίδα του Λιμανιού": behind a word with a capital the name goes on, so that the word is of it. */
const GOES_ON = /^\p{Ll}{2,4}\s\p{Lu}/u;

/** How far the words for the kind of outlet reach: one, or two ("редакції сайту"). */
function kindsAt(words: string): number {
  const first = KINDS.exec(words)?.[0].length ?? 0;
  return first === 0 ? 0 : first + (KINDS.exec(words.slice(first))?.[0].length ?? 0);
}
