import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { nameBeside } from '../rights/name-beside.ts';
import { type Notice, readNotices } from '../rights/notice.ts';
import { ownNameIn } from '../rights/own-name-in-notice.ts';
import { isOfBuilder, isPageBuilder } from '../rights/page-builders.ts';
import { isOfMaker } from '../rights/page-makers.ts';
import { partyOf } from '../rights/party.ts';
import { lengthOfPassing } from '../rights/passed-on.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { findReserved } from '../rights/rights-phrases.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { isUnderPicture } from '../rights/under-picture.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { isReference } from '../wording/notices/is-reference.ts';
import { creditsAnotherTitle } from '../wording/notices/of-other-work.ts';
import { tellsOfWork } from '../wording/work-line.ts';
import { findInText } from './finding.ts';

const HAS_NOTICE = phraseList(
  '©|ⓒ|(c)|（c）|copyright|reserv|réserv|vorbehalten|voorbehouden|riservat|förbehåll|forbehold|zastrze|vyhra|fenntartva|zadržan|pridržan|защищ|захищ|застереж|запазени|задржан|принадлежат|δικαιώματος|hakları|hakkı|haklari|hakki|dilindungi|محفوظ|حقوق|שמורות|सुरक्षित|সংরক্ষিত|版权|版權|版 权|版 權|版　权|版　權|著作|保留|저작권|property of|properties of|owned by|propriété|propiedad|urheberrecht|rechte liegen|propietari|কপিরাইট|bảo lưu|bản quyền|ophavsret|opphavsrett|upphovsrätt|(с)|belong|สงวน',
);

/** Reads copyright notices in the text: in the article's head and foot for the article, in the page's footer for the site. Photo credits are none. */
export function readCopyrightNotice(page: Page): Finding[] {
  const found: Finding[] = [];
  for (const entry of rightsBlocks(page)) {
    if (found.length >= 24) break;
    if (!HAS_NOTICE.isIn(entry.lower)) continue;
    const notices = readNotices(entry.block.text).filter((notice) => isNotice(notice, entry, page));
    found.push(...notices.flatMap((notice) => findingOf(page, entry, notice)));
  }
  return found;
}

/** "凡本网注明“来源：…”的作品，版权均属于…": a portal's rule for all that it shows, wherever it stands. */
const OF_ALL = /凡(?:本[网網站]|注明|是)/;

function findingOf(page: Page, entry: RightsBlock, notice: Notice): Finding[] {
  const { block } = entry;
  const scope = OF_ALL.test(block.text.slice(0, notice.start)) ? 'site' : entry.scope;
  const own = ownNameIn(page, block, notice);
  const read = notice.holders.length > 0 ? notice.holders.map((name) => linkedAlone(block, name)) : nameBeside(page, block);
  const named = own === null ? read : [own];
  const names = named.filter((name) => !isPageBuilder(name, behindName(block, name, notice), page));
  if (named.length > 0 && names.length === 0 && !isYearOfSite(block, named[0] as string, notice)) return [];
  const holders = names.map((name) => partyOf(name, addressOf(page, block, name)));
  const end = notice.end + lengthOfPassing(block.text, notice.end);
  const quote = block.text.slice(notice.start, end).trim();
  const says = { about: 'holder' as const, holders, year: notice.year, notice: quote };
  const range = { start: notice.start, end, scope };
  return [findInText('copyright-notice', block, says, weightOf(notice, scope === 'article'), range)];
}

/** "© 2024, all rights reserved | Theme by …": the year is the site's where its words and a bar part it from who built the page. */
function isYearOfSite({ text }: Block, name: string, notice: Notice): boolean {
  const between = text.slice(notice.start, Math.max(notice.start, text.indexOf(name, notice.start)));
  return notice.year !== null && (/[|·•]/.test(between) || findReserved(between) !== null);
}

/** "© <a>Harbour Post</a> - <a>Quay Themes</a>": the link ends the name. */
function linkedAlone({ anchors, text }: Block, name: string): string {
  const link = anchors.find(({ start, end }) => end - start > 2 && name.startsWith(`${text.slice(start, end).trim()} - `));
  return link ? text.slice(link.start, link.end).trim() : name;
}

function behindName({ text }: Block, name: string, { start }: Notice): string {
  const at = text.indexOf(name, start);
  return at < 0 ? '' : text.slice(at + name.length);
}

function weightOf(notice: Notice, isArticle: boolean): number {
  const plain = (notice.isWorded || notice.isReserved ? 0.06 : 0) + (notice.year !== null ? 0.04 : 0);
  return (isArticle ? 0.8 : 0.6) + plain;
}

function addressOf(page: Page, block: Block, name: string): string | null {
  const anchor = block.anchors.find((link) => block.text.slice(link.start, link.end).trim() === name);
  const written = ADDRESS_BEHIND.exec(block.text.slice(block.text.indexOf(name) + name.length))?.[1];
  const href = anchor?.href ?? written;
  return href ? page.resolve(href) : null;
}

/** "부두일보(https://www.budu-ilbo.test)". */
const ADDRESS_BEHIND = /^\s?\((https?:\/\/[^\s()]{4,80})\)/i;

// "Foto: © …", "Photograph by …": what stands before the sign says that a picture is meant, unless it says text too.
const OF_PICTURE = phraseList(
  'photo|foto|bild|image|imagen|imágenes|imagens|immagin|picture|credit|crédit|fotó|fot.|zdj|фото|写真|图片|圖片|사진|video|theme music|theme tune|soundtrack|illustration|graphic|grafik|infogra|cover|logo|icon|screenshot|karte|collage',
);
/** "Copyright Boris Lund/Copyright 2024 Harbour Agency", above the text. */
const PHOTOGRAPHER = /copyright [^/]{3,40}\/ ?$/;
const OF_OTHERS = phraseList('software|powered by|theme by|plugin|template|market data|quotes');
/** "League table. Data provided by Statline. © 2024 Statline". */
const OF_DATA =
  /\b(?:data|results|scores|statistics|fixtures|quotes|prices|charts?|tables?|listings|weather|maps?|daten|données|datos|dati) (?:is |are )?(?:provided|supplied|delivered|powered|courtesy|bereitgestellt|fournies?|proporcionados|forniti)\b/;
/** "Horoscope © …", "Kursdaten © …", "Theme NorthSea © …": right before the sign stands what it is of. */
const OF_THING =
  /(?:^|[\s,;|·(])(?:℗(?: ?(?:&|and|und|et|y|e))?|(?:blog|forum|chat|gallery|web) script|horos[ck]opes?|horóscopo|oroscopo|crosswords?|sudokus?|kreuzworträtsel|mots croisés|tv[ -]listings|tv-programm|(?:stock |market )?quotes|(?:wetter|kurs|börsen|karten)daten|(?:map|weather|market|stock|price|flight|election) data|weather|météo|(?:données|datos|dados|dati|данные|дані|dane) \p{L}{3,16}|lyrics|(?:hymn|song|psalm|lied|choral)[ -]?(?:te[xk]te?|words|music)s?|cartoons?|地図(?:データ)?|天気|株価|погода|курсы валют|(?:theme|skin|template|layout)(?: \S{2,24}){0,2})[\s:,]{0,3}$/u;
/** "Bildnachweise: © …, © …": each is a picture's. */
const LISTS_PICTURES =
  /^(?:bildnachweise?|bildquellen?|fotonachweise?|photo credits?|picture credits?|image credits?|crédits? photo\p{L}{0,10}|créditos? fotográficos?|crediti fotografici|fotoverantwoording|fotos|photos|bilder|kuvat|zdjęcia)\s?[:：]/iu;
/** "The notice read: © …": a report of one. */
const IS_READ_OUT = /\b(?:read|reads|said|says|stated|states|lautete?|steht|stand|disait|decía|diceva)\s?:\s?$/;
/** "The Journal of … is published by ▢": whose the journal is. */
const PUBLISHES = /\b(?:is published|is owned|wird herausgegeben|est éditée?|è edito|es editad[oa]) (?:by|von|par|da|por) [^.]{2,60}$/;
const OF_TEXT = phraseList('text|content|article|inhalt|all rights|words|writing|stories|beiträge|testi');
const PICTURE_AGENCY = phraseList(
  'getty|shutterstock|istock|picture alliance|picture-alliance|imago|alamy|adobe stock|adobestock|unsplash|pixabay|pexels|dreamstime|flickr|wikimedia|photo|foto|zuma|instagram|youtube|afp/|/afp|afp /|reuters/|/reuters|reuters /|/ap|ap/|/dpa|dpa/|/epa|epa/|vegap|adagp|bild-kunst|pictoright|keystone/|/efe|efe/|tass/|/tass',
);

/** Whether a notice speaks of words rather than of a picture, as far as its place and its neighbours tell. */
function isNotice(notice: Notice, { block, lower, scope, isProse }: RightsBlock, page: Page): boolean {
  const isLast = block.index >= page.region.bodyEnd;
  const before =
    lower
      .slice(Math.max(0, notice.start - 50), notice.start)
      .split(/\. |\||©/)
      .at(-1) ?? '';
  // "Sämtliche Inhalte — Text, Fotografie und Gestaltung — sind © …": the text may be named well before.
  const isOfAll = /^(?:alle|sämtliche|all|tous|todos|tutti) /.test(lower) && OF_TEXT.isIn(lower.slice(0, notice.start));
  if ((OF_PICTURE.isIn(before) && !OF_TEXT.isIn(before) && !isOfAll) || (block.zone === 'byline' && PHOTOGRAPHER.test(before)))
    return false;
  if (block.zone === 'body' && !notice.isReserved && !isLast && isUnderPicture(block.element)) return false;
  if (OF_THING.test(before) || LISTS_PICTURES.test(block.text) || (block.zone === 'body' && IS_READ_OUT.test(before))) return false;
  if ((isOfMaker(before) && !OF_TEXT.isIn(before)) || isOfBuilder(before) || (scope === 'site' && OF_OTHERS.isIn(before))) return false;
  if (scope === 'site') return notice.isSigned || notice.holders.length > 0 || notice.year !== null || block.zone === 'site-footer';
  if (notice.isOfText && notice.start < 60) return true;
  const ahead = lower.slice(0, notice.start);
  if (
    tellsOfWork(block.text) ||
    isReference(block.text) ||
    creditsAnotherTitle(page, block.text) ||
    OF_DATA.test(ahead) ||
    (PUBLISHES.test(ahead) && !SPEAKS_OF_ITSELF.isIn(ahead))
  )
    return false;
  const isPlain = notice.year !== null || notice.isReserved || notice.isWorded || lengthOfPassing(block.text, notice.end) > 0;
  const behind = restOfNotice(lower.slice(notice.end, notice.end + 40));
  const around = `${lower.slice(notice.start, notice.end)}${behind} `;
  if (PICTURE_AGENCY.isIn(around) && !(notice.isReserved || /dpa:\d{6}/.test(around))) return false;
  // Among the paragraphs and above them a bare sign with a year is a picture's more often than the text's.
  if (isLabelledAbove(block, page)) return notice.start === 0;
  // 'Write “© 2024 Your Name” at the foot': a notice that is quoted is nobody's.
  if (isReportedSpeech(block.text, notice.start, notice.start, notice.start)) return false;
  if (isProse || block.zone === 'byline')
    return notice.start < 60 && notice.isSigned && (notice.isReserved || (notice.isWorded && notice.year !== null));
  if (block.zone === 'body' && notice.start >= 60 && block.text.length > 240 && !notice.isReserved) return false;
  // "text © Ada Winter": said of the text outright.
  return isPlain || /\b(?:text|texte|texto|testo|tekst)[\s:]{0,2}$/.test(before) || isBareFootNotice(notice, block);
}

/** "Copyright" on a line of its own, the notice below: journals end so. */
const isLabelledAbove = ({ index }: Block, { blocks }: Page): boolean => /^copyright:?$/i.test(blocks[index - 1]?.text ?? '');

/** "Text © A, 2021. Photographs © B", "text © A, photographs © B": the next sentence, and the next sign with its own words, are of something else. */
function restOfNotice(behind: string): string {
  const sentence = behind.split(/(?<=\.)\s|^\s(?=photogra)/, 1)[0] ?? '';
  const sign = sentence.indexOf('©');
  return sign < 0 ? sentence : sentence.slice(0, Math.max(0, sentence.slice(0, sign).search(/[,;][^,;]*$/)));
}

/** "© dpa-infocom, dpa:201227-99-820474/3", "© Harbour Post": a line of its own behind the text. */
function isBareFootNotice(notice: Notice, block: Block): boolean {
  const isMarked = (block.ownTraits & Trait.copyright) !== 0;
  const isOwnLine = notice.start < 3 && block.text.length < (isMarked ? 240 : 90) && notice.holders.length > 0;
  return isOwnLine && (block.zone === 'foot' || isMarked);
}
