import { findDate } from '../agents/date.ts';
import { registrableDomain } from '../agents/domain.ts';
import { parseUrl } from '../agents/parse-url.ts';
import type { Mention } from '../model.ts';
import type { Anchor, Block } from '../page/blocks.ts';
import { foldTitle, likeness } from '../page/regions.ts';
import type { Page } from '../page.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { cueText } from './cue-text.ts';
import { trimEndMarks, trimMarks } from './trim.ts';

/** What stands in the open place of a notice: "first published in ▢". */
export interface Slot {
  /** `null` where only an address is given ("originally published <here>"). */
  publisher: Mention | null;
  /** The article's own address where the words link to one. */
  url: string | null;
  title: string | null;
  date: string | null;
  /** Where the name ends in the block. */
  end: number;
}

const OPENING = /[\s:："“„«»‘'「『《〈(（[【<*_~–—-]/;
const QUOTES: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '[': ']',
};
/** What a notice calls the outlet before it names it: "im Blog", "the website of", "журнале". */
const KINDS =
  /^(?:(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|de|het|een|o|a|os|as|il|lo|gli|our (?:partner|sister|friends|colleagues)s?(?: (?:site|at|paper|publication))?|partner|sister|online|web|on|at|in|of|von|van|du|del|della|do|da|serwisie|portalu|redakcji(?: pisma| gazety| portalu)?|stronie|łamach)\s+|l['’])?(?:(?:web)?site|web ?page|homepage|blog|magazine?|journal|newspaper|paper|outlet|publication|newsletter|quotidien|hebdomadaire|site web|revue|revista|diario|periódico|sitio(?: web)?|página|portal|jornal|rivista|giornale|quotidiano|sito|zeitung|zeitschrift|magazin|portal|website|webseite|internetseite|seite|krant|tijdschrift|tidningen|avisen|gazety|tygodniku|miesięczniku|magazynie|сайте|портале|газете|журнале|издании|блоге|сайті|порталі|газеті|журналі|виданні|видання|порталу|сайту|журналу|газети|журнала|газеты|портала|сайта|издания|блога|редакции(?: журнала| газеты| издания)?|редакції|časopise|časopisu|webu|deníku|denníku|portálu|portáli|serveru|serveri|týdeníku|týždenníku|magazínu|listu|portalu|stranici|časniku|листу|порталу|часопису|сајту|вестнику|вестник|списание|сайта|ιστοσελίδα|σελίδα|εφημερίδα|περιοδικό|ιστότοπο|ziarul|revista|site-ul|publicația|صحيفة|جريدة|مجلة|موقع|منصة|روزنامه|سایت|وبسایت|وب‌سایت|مجله|ماهنامه|אתר|עיתון|מגזין|העיתון|situs|laman|harian|majalah|trang|tạp chí|tờ)(?:\s+(?:of|von|van|de|du|di|del|der|des|called|named))?\s+/i;
/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const KIND_CUE = phraseList(
  'site|page|blog|magazin|journal|paper|outlet|publication|newsletter|quotidien|hebdomadaire|revue|revista|diario|periódico|sitio|página|portal|jornal|rivista|giornale|quotidiano|sito|zeitung|zeitschrift|seite|krant|tijdschrift|tidningen|avisen|gazety|tygodniku|miesięczniku|magazynie|сайте|портале|газете|журнале|издании|блоге|сайті|порталі|газеті|журналі|виданні|видання|порталу|сайту|журналу|газети|журнала|газеты|портала|сайта|издания|блога|редакции|редакції|časopise|časopisu|webu|deníku|denníku|portálu|portáli|serveru|serveri|magazínu|listu|stranici|časniku|листу|часопису|сајту|вестник|списание|σελίδα|εφημερίδα|περιοδικό|ιστότοπο|ziarul|publicația|صحيفة|جريدة|مجلة|موقع|منصة|روزنامه|سایت|مجله|ماهنامه|אתר|עיתון|מגזין|situs|laman|harian|majalah|trang|tạp chí|tờ',
);
const ARTICLE =
  /^(?:the|le|la|les|el|los|las|der|die|das|dem|den|het|il|lo|gli|o|a|os|as|die|l['’]|at|on|in|by|from|the [a-z]+'s)\s+(?=[\p{Lu}\p{Lo}\d"“„«])/u;
const WORDS_OF_LINK =
  /^(?:(?:click |read (?:it |more )?|see |found |right |over |can be read )?(?:here|there|it)|this (?:link|site|page|article|post|website)|link|website|source|the )?(?:original(?: (?:article|post|story|piece|version|source|text|publication|here))?)?$|^(?:read the )?(?:original|full) (?:article|story|post|version|piece)(?: here)?$|^(?:hier|ici|aquí|aqui|qui|tutaj|тут|здесь|tu|zde|aici|itt|her|här|täällä|εδώ|בכאן|כאן|هنا|اینجا|此处|这里|這裡|原文|原文链接|こちら|元記事|여기|원문|burada|di sini|tại đây|siin|ovde|ovdje|lien|enlace|este enlace|artículo original|article original|original(?:artikel|beitrag|text)?|orig\.?)$/i;
const NO_NAME =
  /^(?:here|this|that|these|it|our|my|your|his|her|their|its|an?|us|me|others?|another|many|some|various|several|print|paper|english|german|french|spanish|russian|italian|portuguese|dutch|arabic|chinese|japanese|hebrew|turkish|polish|greek|swedish|deutsch|englisch|französisch|anglais|français|español|inglés|inglese|english language|response|conjunction|partnership|collaboration|association|part|full|full text|two parts|book|hardcover|paperback|volume|vol\.?|issue|the print edition|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|page|pages?|chapter|n\/a|unknown|unbekannt|archiv|archiwum|internet|the internet|the web|web|online|интернет|собственная информация|own work|eigene|privat|自己|本站|本网|本报|如若转载|如需转载|请注明|原创|网络|互联网|original|englisch|其它媒体|其他媒体|其它媒體|其他媒體|来源|不明|作者|编辑)$/i;
/** The issue of a magazine behind its name: "10/22", "Nr. 4", "#12". */
const ISSUE = /\s(?:(?:Nr|No|n°|Heft|Ausgabe|issue|#)\.?\s?)?\d{1,2}\s?\/\s?\d{2,4}$|\s(?:Nr|No|n°|#)\.?\s?\d{1,4}$/iu;
/** A page number behind a name cites a book or a paper edition. */
const PAGE_NUMBER = /^[”"»]?,?\s(?:pp?|S|σ|s|str|стр|с|pág|página|vol|ch)\.?\s?\d/u;
/** Where a name in running words ends, by the word after it. */
const AFTER_NAME =
  /\s(?:and (?:is|was|has|reviewed|distributed|syndicated|edited|co-published|can|are|it|appears|reprinted|republished|reproduced|then|may|also|translated|posted|can)|und (?:wird|wurde|ist|kann|hier)|et (?:est|a été|traduit)|y (?:es|fue|se|traducido)|e (?:è|é|foi|tradotto|traduzido)|under|unter|sous|bajo|sob|sotto|pod|под|with (?:the )?(?:kind |full |express |special )?permission|with (?:kind|their|additional)|by permission|where|which|who|whose|that|as (?:part|an?|“)|titled|entitled|avec|con (?:el|licencia|permiso|la)|mit|als|before|prior|earlier|here\b|for\b|to\b|via\b|is\b|was\b|has\b|are\b|have\b|will\b|can\b|may\b|dated\b|last\b|this\b|today|yesterday|back in|because|after|when|while|since|during|through|throughout|without|about|über|qui|que|gdzie|который|a nonprofit|cahier\b|n° ?\d|on (?=the\b)|in (?=early|late|mid|its|the\b|\d)|(?:on|am|le|el|em|il|op|den|dnia|w dniu) (?=\d))/i;
const ABBREVIATED = /(?:^|[\s.])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Ltd|No|Nr|vol|Jr|Sr|U\.S|U\.K|bzw|ca|św)$/u;

/** Reads the open place of a notice from a place in a block's text to `limit`: the linked words, the quoted ones, or the name in running words. Null where none names anybody. */
export function readSlot(page: Page, block: Block, from: number, limit = block.text.length): Slot | null {
  const opening = skipOpening(block, from, limit);
  // "… published on this site: https://…".
  const start =
    opening + (/^this (?:web ?)?(?:site|page|link):\s?(?=http)/i.exec(block.text.slice(opening, opening + 30))?.[0].length ?? 0);
  if (start >= limit || /[.,;!?)\]]/.test(block.text[start] as string)) return null;
  const anchor = anchorNear(block, start, limit);
  const slot = anchor
    ? slotOfAnchor(page, block, { ...anchor, start: Math.max(anchor.start, start), end: Math.min(anchor.end, limit) })
    : slotOfWords(page, block, start, limit);
  if (!slot || PAGE_NUMBER.test(block.text.slice(slot.end, slot.end + 12))) return null;
  const rest = block.text.slice(slot.end, Math.min(block.text.length, slot.end + 90));
  const date = slot.date ?? dateOf(page, rest);
  return { ...slot, date };
}

/** The date in a piece of a notice, as ISO 8601; null where it has none. */
export function dateOf(page: Page, text: string): string | null {
  return /[\d０-９٠-٩۰-۹]/.test(text) ? (findDate(text, languagesOf(page))?.value ?? null) : null;
}

/** The languages that dates on a page may be written in, likeliest first. */
export function languagesOf(page: Page): string[] {
  return page.language ? [page.language, 'en'] : ['en'];
}

/** Whether an address names an article: a path of more than a section's length, or a query that selects a post. */
export function isArticleAddress(url: string | null): url is string {
  const parsed = parseUrl(url ?? '');
  if (!parsed) return false;
  const { pathname, search } = parsed;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    (last.length >= 12 && /[-_\d.]/.test(last)) ||
    last.length >= 24 ||
    /[?&](?:p|id|post|article\w*|story|sid|aid|newsid)=\w*\d/i.test(search) ||
    /\/\d{4}\/\d{2}\//.test(pathname) ||
    /\/\d{5,}/.test(pathname)
  );
}

function skipOpening(block: Block, from: number, limit: number): number {
  let at = from;
  while (at < limit && OPENING.test(block.text[at] as string)) at += 1;
  return at;
}

/** The link that begins at a place, or after a few small words of kind ("the <a>…</a>", "revista de <a>…</a>"). */
function anchorNear(block: Block, start: number, limit: number): Anchor | null {
  const anchor = block.anchors.find((candidate) => candidate.end > start);
  if (!anchor || anchor.start >= limit || anchor.end - Math.max(anchor.start, start) < 2) return null;
  if (anchor.start <= start) return anchor;
  const between = block.text.slice(start, anchor.start);
  return between.length <= 48 &&
    /^[\p{Ll}\s'’"“„«(《‘]*$|^(?:The|La|Le|El|Blog|Magazin|Zeitschrift|Portal|Zeitung)\s["“„«]?$/u.test(between) &&
    !/\s(?:and|und|et|y|by|von)\s/u.test(between)
    ? anchor
    : null;
}

function slotOfAnchor(page: Page, block: Block, anchor: Anchor): Slot | null {
  const words = block.text.slice(anchor.start, anchor.end);
  const href = page.resolve(anchor.href);
  const url = isArticleAddress(href) ? href : null;
  const none = { title: null, date: null, end: anchor.end };
  if (WORDS_OF_LINK.test(words.trim())) return href ? { publisher: null, url: href, ...none } : null;
  const address = addressIn(words);
  if (address) return { publisher: mentionOfHost(page, address, href), url: url ?? (isArticleAddress(address) ? address : null), ...none };
  if (url && (isTitleLike(words) || isOwnTitle(page, words))) return { publisher: null, url, ...none, title: words };
  const name = cleanName(cutName(page, words, 0, words.length).name);
  if (!isName(name, true)) return null;
  return { publisher: { name, url: url ? null : href }, url, ...none };
}

function slotOfWords(page: Page, block: Block, start: number, limit: number): Slot | null {
  const opened = QUOTES[block.text[start - 1] ?? ''];
  const close = opened ? block.text.indexOf(opened, start) : -1;
  const isQuoted = close > start && close - start <= 80;
  const cut = isQuoted ? { name: block.text.slice(start, close), end: close + 1 } : cutName(page, block.text, start, limit);
  const address = addressIn(cut.name);
  if (address)
    return {
      publisher: mentionOfHost(page, address, null),
      url: isArticleAddress(address) ? address : null,
      title: null,
      date: null,
      end: cut.end,
    };
  const name = cleanName(cut.name);
  return isName(name, isQuoted) ? { publisher: { name, url: null }, url: null, title: null, date: null, end: cut.end } : null;
}

/** Cuts a name out of running words: to the sentence's end, a bracket, a date or a word that can't be part of it. */
function cutName(page: Page, text: string, from: number, limit: number): { name: string; end: number } {
  let start = from;
  const opening = text.slice(from, from + 60);
  const kind = KIND_CUE.isIn(cueText(opening)) ? KINDS.exec(opening) : null;
  if (kind) start += kind[0].length;
  const article = ARTICLE.exec(text.slice(start, start + 24));
  if (article) start += article[0].length;
  while (start < limit && OPENING.test(text[start] as string)) start += 1;
  const reach = text.slice(start, Math.min(limit, start + 110));
  let end = sentenceEnd(reach);
  const word = AFTER_NAME.exec(reach.slice(0, end));
  if (word && word.index > 0) end = word.index;
  const date = /\d/.test(reach.slice(0, end)) ? findDate(reach, languagesOf(page)) : null;
  if (date && date.start < end) end = date.start;
  const name = trimEndMarks(reach.slice(0, end), ',').replace(/\s(?:on|in|am|le|el|em|il|op|den|dnia|dne)$/i, '');
  return { name, end: start + name.length };
}

/** Where a sentence ends: a full stop before a blank, a closing bracket, a dash between blanks, a comma, a wide mark. */
function sentenceEnd(text: string): number {
  const marks = /[.!?](?=\s|$|[\p{Lu}“"])|[。！？；;|•·※→…，、,()（）[\]【】"”»“„<>{}]|\s[–—-]\s|\s{2}|:\s/gu;
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

const MARKS = `"'“”„«»‘’*_~:：–—-`;

function cleanName(name: string): string {
  const bare = trimEndMarks(trimMarks(name, MARKS), `${MARKS},.。`);
  return bare
    .replace(/^(?:Copyright|©)\s+/u, '')
    .replace(ISSUE, '')
    .trim();
}

/** Whether words can be a name: short, no pronoun or kind alone, and in scripts with case not all of small letters. */
export function isName(name: string, isMarked = false): boolean {
  if (name.length < 2 || name.length > 90 || NO_NAME.test(name) || !/\p{L}/u.test(name)) return false;
  if (name.split(/\s+/u).length > 10 || /[{}<>=%$]|\b(?:http|www\b)|^\d+(?:st|nd|rd|th)?\b(?!\s?\p{L})/u.test(name)) return false;
  if (/[\u3040-\u9fff\uac00-\ud7af]/u.test(name)) return name.length <= 30;
  const first = name.match(/[\p{L}\d]/u)?.[0] ?? '';
  return (
    isMarked ||
    !/\p{Ll}/u.test(first) ||
    /\.[a-z]{2,}$|^(?:dpa|sda|sid|taz|pte|ots|epd|kna|afp|n-tv|ntv|t-online|iPolitics|eu\p{Lu}|de\p{Lu}|el\p{Lu}|[a-z]\p{Lu})/u.test(name)
  );
}

/** The address that words write out, absolute; null where they write none. */
export function addressIn(words: string): string | null {
  const written = trimEndMarks(trimMarks(words, '<>[]'), '.,');
  const [, host] = /^(?:https?:\/\/)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?:[/?#:]\S*)?$/u.exec(written) ?? [];
  if (!host || !/^\p{L}{2,18}$/u.test(host.split('.').at(-1) ?? '')) return null;
  const address = /^https?:/i.test(written) ? written : `http://${written}`;
  return parseUrl(address) ? address : null;
}

const isOwnAddress = (page: Page, url: string): boolean => page.domain !== null && registrableDomain(url) === page.domain;

function mentionOfHost(page: Page, address: string, href: string | null): Mention {
  const host = new URL(address).hostname;
  // "Source: Lantern.test" linked to a part of the page's own site names that part.
  if (href && isOwnAddress(page, href)) return { name: new URL(href).hostname, url: href };
  const shown = address.replace(/^https?:\/\//iu, '').split(/[/?#]/u)[0];
  const home = href ?? `${new URL(address).protocol}//${host}/`;
  return { name: (shown ?? host).replace(/^www\./iu, ''), url: isArticleAddress(home) ? null : home };
}

/** The page's own headline, linked: the work is meant, not its outlet. */
function isOwnTitle(page: Page, words: string): boolean {
  return words.includes(' ') && page.titles.some((title) => likeness(foldTitle(words), foldTitle(title)) > 0.6);
}

function isTitleLike(words: string): boolean {
  return words.length > 60 || words.split(/\s+/u).length > 7;
}
