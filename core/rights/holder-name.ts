import { COPYRIGHT_WORDS } from './copyright-words.ts';
import { legalFormIn } from './legal-forms.ts';
import { isPageCorner } from './page-corners.ts';
import { connectors } from './person-like.ts';
import { isLetter, isSmall } from './phrase-list.ts';

/** No holder's name is longer. */
export const LONGEST_HOLDER = 120;

/** Words in a notice that name no holder. */
const nobody = new Set(
  'vyhradené|vyhrazena|zastrzeżone|защищены|захищені|запазени|zadržana|pridržana|saklıdır|saklidir|copyright|derechos de autor|trademark notice|privat|oder|advertise|contact|contact us|about|about us|home|log in|login|subscribe|search|menu|terms|privacy|staff|all|the|this|these|our|your|it|its|and|or|notice|notices|policy|law|laws|act|office|information|statement|owner|owners|infringement|complaint|complaints|claim|claims|agent|agents|free|issue|issues|material|symbol|protected|protection|registration|page|om|site|website|all content|all contents|content|contents|photo|photos|photographs|fotos|bilder|image|images|news|media|inc|ltd|website name|your name|your site|your website|your blog|your company|company name|sitename|all right|rights|derechos|year|name|license|licence|licensing|licencing|troll|trolls|reform|permission|permissions|info|原作者|原创者|作者|作者本人|本人|本网|本網|本站|本报|本報|本刊|本社|本公司|本网站|本網站|hinweis|hinweise|openstreetmap|openstreetmap contributors|google|mapbox'.split(
    '|',
  ),
);

/** The word for copyright itself: "حقوق النشر محفوظة ل…". */
const RIGHT_ITSELF = new RegExp(`^(?:(?:جميع|كافة|كل) )?(?:${COPYRIGHT_WORDS})$`, 'i');

/** A title within a name, written as titles are: "Редакция газеты «Таёжный край»". */
const IN_QUOTES = /[«„“"][^«»„“”"]{0,80}[»”“"]/g;

/** "their authors", "the respective owners": whoever they are. */
const WHOEVER =
  /^(?:(?:the|its|their|our|original|respective|individual)\s){0,3}(?:authors?|writers?|owners?|creators?|contributors?|rights ?holders?)$/i;

/** "dell'Isola", "l'Isère". */
const ELIDED = /^(?:d|l|dell|all|nell)['’]\p{Lu}/u;

const SOCIETY =
  /^(?:\p{Lu}\p{L}+ )?\p{L}*(?:[Ss]tiftung|[Vv]erein|[Vv]erband|[Gg]esellschaft|[Ss]tichting|[Vv]ereniging|[Ff]orening(?:en)?|[Ff]örening(?:en)?|[Ss]tiftelsen?|[Ff]ondation|[Aa]ssociation|[Ff]ondazione|[Aa]ssociazione) /u;

/** Slavic houses have one capital: "Българска телеграфна агенция", "Novinsko izdavačko preduzeće Vidik", "Česká tisková kancelář". */
const SLAVIC_HOUSE =
  /(?:агенция|телевизия|издателство|предприятие|предузеће|agencija|agentúra|kancelář|televizija|(?:pre|po)duzeće|wydawnictwo|vydavatelství|vydavateľstvo)(?!\p{L})/iu;

/** Whether words can be a name at all: few small words, no sentence, nobody's. */
export function isHolderName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_HOLDER || isNobody(name) || isPageCorner(name) || !isWordedAsName(name)) return false;
  const words = name.split(/\s+/).length;
  return words <= 12 && (smallWordsIn(name) <= mostSmallWords(name) || (isSmall(name[0]) && words <= 3));
}

function isNobody(name: string): boolean {
  const lower = name.toLowerCase();
  return nobody.has(lower) || WHOEVER.test(lower) || RIGHT_ITSELF.test(name);
}

/** What no name begins, holds or ends with: the notice's own words, "all works of", "all that". */
const WORDED_OTHERWISE =
  /^(?:این|همه|تمام|هر|كل|هذا|هذه|ما)\s|^cc[\s-]?(?:by|0)|^creative commons|^[^“«„]*[“«„]$|copyright |^reserved|^und |^alt materiale|^を|^凡|的(?:所有|全部)?(?:作品|稿件|文章|内容|內容)$|^(?:(?:designed|developed|built|created|distributed|powered|hosted) by|(?:desenvolvido|criado|desarrollado|diseñado|realizado) por|(?:realizzato|sviluppato|creato) da|(?:réalisé|développé|conçu|propulsé) par|(?:(?:web)?site|website|ontwikkeld|gebouwd|gemaakt) door|(?:tema|template) (?:oleh|por|de|di) |sito realizzato|con (?:la )?tecnología|(?:com )?tecnologia d|diberdayakan|obsługiwan|unterstützt von|fourni par|mogelijk gemaakt|drivs av|drevet af|drevet av|best viewed|optimized for|optimi[sz]ed for|šablon|šablón|szablon|sablon|шаблон|قالب|template |theme )/;

function isWordedAsName(name: string): boolean {
  return !/https?:|[@{}<>=]/.test(name) && !WORDED_OTHERWISE.test(name.toLowerCase()) && [...name.slice(0, 40)].some(isLetter);
}

const formAtEnd = (name: string) => {
  const form = legalFormIn(name);
  return form?.end === name.length ? form : null;
};

/** How many words stand in small letters that do not stand so in every name. */
function smallWordsIn(name: string): number {
  return name
    .slice(0, formAtEnd(name)?.start)
    .replace(IN_QUOTES, '')
    .split(/\s+/)
    .filter((word) => isSmall(word[0]) && !connectors.has(word) && !word.includes('.') && !ELIDED.test(word)).length;
}

/** "Spolek přátel řeky, z. s.", "Stiftung zur Förderung wacher Leser": societies are called in small letters. */
function isSociety(name: string): boolean {
  return (
    (formAtEnd(name) !== null && /(?:z\. ?s|o\. ?p\. ?s|e\. ?V)\.$/.test(name)) ||
    SOCIETY.test(name) ||
    name.endsWith(' ekonomisk förening')
  );
}

/** "«Жағалау» ақпарат агенттігі": what a title in quotes is stands in small letters before or behind it. */
const TITLE_IN_QUOTES = /^[«„“][^«»„“”]{2,60}[»”“]\s|\s[«„“][^«»„“”]{2,60}[»”“]$/;

function mostSmallWords(name: string): number {
  if (isSociety(name)) return 4;
  return SLAVIC_HOUSE.test(name) || TITLE_IN_QUOTES.test(name) ? 3 : 1;
}
