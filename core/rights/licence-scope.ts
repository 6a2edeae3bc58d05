import { trimRight } from '../agents/trim-marks.ts';
import type { EvidenceScope } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { traitsOfElement } from '../page/element-traits.ts';
import { textOf } from '../page/fold-space.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { INCORPORATES } from '../wording/notices/is-reference.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { type LicenceInText, PUBLIC_DOMAIN } from './licence.ts';
import { ADVISES, namesItself, OF_VIDEO, opensBare, tellsOfAnother } from './licence-of-another.ts';
import { looksLikePerson } from './person-like.ts';
import { lowerOf } from './phrase-list.ts';
import type { RightsBlock } from './rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from './self-reference.ts';

const OF_PICTURE =
  /photo|foto|bild(?:er|ern|es|s)?(?!\p{L})|image|imagen|imagem|immagin|picture|illustration|charts?\b|tables\b|\bdat(?:a|en|os|i|asets?)\b|données|source code|podcast|\bmaps?\b|karten|studien?(?!\p{L})|\bstudy|étude|\bestudio|theme\b|template|\bdesign(?:ed)?(?::| by| ©)|software|plugin|wikipedia|graphic|grafik|icons?(?![a-z])|\blogos?\b|\bfonts?\b|screenshot|abbildung|\bfig\.|figure|\bcover|flickr|wikimedia|video|musi[ck]|audio|unsplash|фото|图片|圖片|[题題头頭配]图|写真|사진|zdję|kép(?:ek)?(?!\p{L})/iu;
const OF_WORDS =
  /text|article|artikel|inhalt|content(?!s ©)|beiträge|contenid|contenu|conteúd|contingut|testi?\b|treś|obsah|inhoud|innehåll|innhold|indhold|материал|stories|words|内容|文章|記事|콘텐츠/i;
const EXCEPTS =
  /except|unless|ausgenommen|ausnahme|soweit nicht|sofern nicht|sauf |hormis |salvo |excepto |eccetto |tranne |uitgezonderd|кроме/i;
const LICENSES =
  /licen[cszçțć]|lizen|lisens|llicènci|licentie|litsents|лицен|ліценз|άδεια|lisans|许可|許可|授權|授权|协议|協議|ライセンス|라이선스|라이센스|رخصة|مرخص|ترخيص|רישיון|مجوز|อนุญาต|giấy phép|(?:is|are|be) (?:available|published|distributed|released)|republish|stehen? unter|sous |bajo |under |reserv|vorbehalten/i;

/** "Lizenz: …": a sentence that is a label. */
const LABELLED = /^\P{L}{0,3}(?:licen[cs]\p{L}{0,3}|lizenz|лицензия|ліцензія|licencja|licens|lisens|ライセンス|许可|רישיון)\s?[:：]/iu;

/** Whether the sentence that names a licence speaks of the text, not of a picture or of the subject. */
export function speaksOfText(page: Page, entry: RightsBlock, sentence: string, found: LicenceInText): boolean {
  const isOfItself = speaksOfItself(page, sentence);
  if (ADVISES.test(sentence) || INCORPORATES.test(sentence) || OF_VIDEO.test(sentence)) return false;
  const { text, zone } = entry.block;
  const isInText = zone === 'body' || zone === 'foot';
  // "Unter dem Bericht stand: „Dieses Werk ist lizenziert unter …“".
  if (isInText && isReportedSpeech(text, found.start, found.start, found.end)) return false;
  // "Video von Rolf Sander. Lizenz: …": the label's sentence goes on with the picture's.
  if (isInText && LABELLED.test(sentence) && isOfOtherParts(text.slice(0, Math.max(0, text.indexOf(sentence))))) return false;
  // "Norsk lisens for offentlige data": the licence's own name speaks of data.
  if (isOfOtherWork(page, sentence) || isOfOtherParts(sentence.replace(entry.block.text.slice(found.start, found.end), ''))) return false;
  // "Journal of Tidal Ecology. doi:10.…, under CC BY 4.0": what a reference's own text stands under.
  const pointsHere = SPEAKS_OF_ITSELF.isIn(lowerOf(sentence));
  if (/\bdoi[:.]/i.test(entry.block.text) && !pointsHere) return false;
  if (found.licence.name === PUBLIC_DOMAIN) return pointsHere;
  if (entry.block.zone === 'body' && !entry.isClosing && !(entry.block.ownTraits & Trait.copyright))
    return isOfItself && LICENSES.test(sentence) && (!opensBare(sentence) || text.length < 120);
  const named = entry.block.text.slice(found.start, found.end);
  const isNotice = isInText && (entry.block.ownTraits & Trait.copyright) !== 0;
  if (!isNotice && isOfAnother(page, sentence, named, isInText)) return false;
  if (standsBehindPerson(entry.block.text, entry.block.text.slice(found.start))) return false;
  // "My book is available under …": beside the article other things are shown.
  if (entry.block.zone === 'aside' && !isOfItself) return found.start < 12;
  return isOfItself || LICENSES.test(sentence) || (entry.block.text.length < 120 && found.licence.name !== 'Creative Commons');
}

/** "Quay Notes by the Quay Writers is licensed under …": how the chooser of Creative Commons words it for a site that goes by another name in its head. */
const NAMES_WORK = /^\p{Lu}[\p{L}\p{N}.’'-]{0,30}(?: \p{Lu}[\p{L}\p{N}.’'-]{0,30}){0,6} by [^.]{2,60} is licensed under/u;

/** Whether a sentence that names a licence says of what: this page, its site by name; or begins with the licence. */
function speaksOfItself(page: Page, sentence: string): boolean {
  return SPEAKS_OF_ITSELF.isIn(lowerOf(sentence)) || opensBare(sentence) || NAMES_WORK.test(sentence) || namesItself(page, sentence);
}

/** "The ferry map is licensed under …", "Icons: Gull, CC BY 4.0": of the page's own names in a footer, links beside the licence say nothing. */
function isOfAnother(page: Page, sentence: string, licence: string, isInText: boolean): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(licence)));
  const says = isInText || LICENSES.test(before) || /[\p{L}][:,] /u.test(before);
  return says && !speaksOfItself(page, sentence) && tellsOfAnother(before);
}

/** "Jens Ohm / CC BY 4.0": who took a picture, and nothing else. */
function standsBehindPerson(text: string, licence: string): boolean {
  return looksLikePerson(trimRight(text.slice(0, Math.max(0, text.indexOf(licence))), ' /,;|(–—-').trim());
}

const OPENS_WITH_TITLE = /^[^"“«„]{0,20}["“«„][^"”»“]{8,90}["”»“]/;

/** "My book “Tides for all” is available under …": whether words are of another work, by its title. */
export function isOfOtherWork(page: Page, words: string): boolean {
  return OPENS_WITH_TITLE.test(words) && !SPEAKS_OF_ITSELF.isIn(lowerOf(words)) && !namesItself(page, words);
}

/** Whether a sentence speaks of pictures, tables, sounds alone, and not of all but those. */
function isOfOtherParts(sentence: string): boolean {
  return OF_PICTURE.test(sentence) && (!OF_WORDS.test(sentence) || isOfPart(sentence)) && !EXCEPTS.test(sentence);
}

/** What leads from a part to the whole: "the data behind this article", "die Bilder zum Artikel". */
const LEADS_TO_WHOLE = /\s(?:behind|for|of|in|to|zum|zu|zur|des|dieses|dieser|im|de|del|della|dell|du|di|da|do|bij|van|voor)\s/i;
const LONGEST_PART = 60;

/** Whether a sentence begins with a part of the article that is not its text. */
function isOfPart(sentence: string): boolean {
  const opening = sentence.slice(0, LONGEST_PART);
  const part = opening.slice(0, Math.max(0, opening.search(LEADS_TO_WHOLE)));
  return OF_PICTURE.test(part) && !OF_WORDS.test(part);
}

const OF_SITE =
  /(?:this|entire|the) (?:web ?site|site|blog)|on this site|our (?:site|website)|diese[rs]? (?:website|webseite|seite|blog)|ce site|este sitio|questo sito|site content|all contents?|unless otherwise|except where|soweit nicht|sofern nicht|sauf mention|salvo donde/i;

/** Whose licence a sentence gives, the article's or the site's, where it says so itself. */
export function scopeOfSentence(scope: EvidenceScope, sentence: string): EvidenceScope {
  if (scope !== 'article')
    return /this (?:article|work|story|post)|dieser (?:artikel|beitrag)|cet article|este artículo/i.test(sentence) ? 'article' : scope;
  return OF_SITE.test(sentence) ? 'site' : scope;
}

/** Whose licence a link gives, from what stands around it: the article's, the site's, or null for a picture's, a commenter's, a cited work's. */
export function scopeOfElement(page: Page, element: Element): EvidenceScope | null {
  const about = element.closest('[about]')?.getAttribute('about');
  if (about && /\.(?:jpe?g|png|gif|webp|svg)(?:$|\?)/i.test(about)) return null;
  if (/ImageObject|VideoObject|Photograph/.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) return null;
  for (let at: Element | null = element, depth = 0; at && depth < 14; at = at.parentElement, depth += 1) {
    if (/^(?:figure|figcaption|blockquote|textarea)$/.test(at.localName)) return null;
    const traits = traitsOfElement(at);
    if (at !== page.region.root && traits & (Trait.caption | Trait.comment | Trait.related)) return null;
    if (at.localName === 'footer' || traits & Trait.footer) return isOfOther(page, element) ? null : 'site';
  }
  const around = nearbyText(element);
  if (isOfOther(page, element)) return null;
  if (isPhotoCredit(around.trim())) return null;
  if (OF_PICTURE.test(around) && !SPEAKS_OF_ITSELF.isIn(lowerOf(around))) return null;
  if (isOfPart(sentenceOf(element))) return null;
  if (standsBehindPerson(element.parentElement?.textContent ?? '', element.textContent ?? '')) return null;
  const zone = blockAt(page, element)?.zone;
  if (zone === 'aside' && isOfOtherThing(around, element)) return null;
  if (zone === 'body' && !(SPEAKS_OF_ITSELF.isIn(lowerOf(around)) && LICENSES.test(around))) return null;
  return (zone === 'byline' || zone === 'body' || zone === 'foot') && !OF_SITE.test(around) ? 'article' : 'site';
}

function isOfOther(page: Page, element: Element): boolean {
  const own = textOf(element);
  const sentence = sentenceOf(element);
  return isOfOtherWork(page, nearbyText(element)) || isOfOtherParts(sentence) || (own !== '' && isOfAnother(page, sentence, own, false));
}

/** Beside the article: words around a link that don't say "this site" are of a book, a course, whatever is shown there. */
function isOfOtherThing(around: string, element: Element): boolean {
  const rest = around.replace((element.textContent ?? '').trim(), '').trim();
  return rest.length > 24 && !SPEAKS_OF_ITSELF.isIn(lowerOf(around));
}

/** The block that an element stands in, or the first one behind it: badges have no text of their own. */
function blockAt(page: Page, element: Element): Block | undefined {
  let low = 0;
  let high = page.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = (page.blocks[middle] as Block).element;
    const isBehind = other.contains(element) || (element.compareDocumentPosition(other) & FOLLOWING) !== 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return page.blocks[low];
}

const FOLLOWING = 4;

/** The words around a link; around a badge that has none and stands by itself there are none. */
function nearbyText(element: Element): string {
  let at = element.parentElement ?? element;
  while (at.parentElement && (at.textContent ?? '').trim().length < 40 && at.parentElement.localName !== 'body') at = at.parentElement;
  const text = (at.textContent ?? '').replace(/\s+/g, ' ');
  const own = textOf(element);
  if (!own && text.length > 400) return '';
  const place = own ? Math.max(0, text.indexOf(own)) : 0;
  return text.slice(Math.max(0, place - 160), place + own.length + 160);
}

function sentenceOf(element: Element): string {
  const own = textOf(element);
  return (
    nearbyText(element)
      .split(/\. (?=\p{Lu}|©)|\.(?=\p{Lu})/u)
      .find((sentence) => sentence.includes(own)) ?? ''
  );
}
