/** Of what a sentence speaks that names a licence: of this page, or of a picture, another work, somebody else's. */
import { trimRight } from '../agents/trim-marks.ts';
import type { Page } from '../page.ts';
import { namesItself, opensBare, tellsOfAnother } from './licence-of-another.ts';
import { looksLikePerson } from './person-like.ts';
import { lowerOf } from './phrase-list.ts';
import { SPEAKS_OF_ITSELF } from './self-reference.ts';

/** Parts of a page that are licensed by themselves. */
export const OF_PICTURE =
  /photo|foto|bild(?:er|ern|es|s)?(?!\p{L})|image|imagen|imagem|immagin|picture|illustration|charts?\b|tables\b|\bdat(?:a|en|os|i|asets?)\b|données|source code|podcast|\bmaps?\b|karten|studien?(?!\p{L})|\bstudy|étude|\bestudio|theme\b|template|\bdesign(?:ed)?(?::| by| ©)|software|plugin|wikipedia|graphic|grafik|icons?(?![a-z])|\blogos?\b|\bfonts?\b|screenshot|abbildung|\bfig\.|figure|\bcover|flickr|wikimedia|video|musi[ck]|audio|unsplash|фото|图片|圖片|[题題头頭配]图|写真|사진|zdję|kép(?:ek)?(?!\p{L})/iu;
const OF_WORDS =
  /text|article|artikel|inhalt|content(?!s ©)|beiträge|contenid|contenu|conteúd|contingut|testi?\b|treś|obsah|inhoud|innehåll|innhold|indhold|материал|stories|words|内容|文章|記事|콘텐츠/i;
const EXCEPTS =
  /except|unless|ausgenommen|ausnahme|soweit nicht|sofern nicht|sauf |hormis |salvo |excepto |eccetto |tranne |uitgezonderd|кроме/i;
/** What a sentence that gives a licence, or keeps rights, says of it. */
export const LICENSES =
  /licen[cszçțć]|lizen|lisens|llicènci|licentie|litsents|лицен|ліценз|άδεια|lisans|许可|許可|授權|授权|协议|協議|ライセンス|라이선스|라이센스|رخصة|مرخص|ترخيص|רישיון|مجوز|อนุญาต|giấy phép|(?:is|are|be) (?:available|published|distributed|released)|republish|stehen? unter|sous |bajo |under |reserv|vorbehalten/i;

/** "Quay Notes by the Quay Writers is licensed under …": how the chooser of Creative Commons words it for a site that goes by another name in its head. */
const NAMES_WORK = /^\p{Lu}[\p{L}\p{N}.’'-]{0,30}(?: \p{Lu}[\p{L}\p{N}.’'-]{0,30}){0,6} by [^.]{2,60} is licensed under/u;

/** Whether a sentence that names a licence says of what: this page, its site by name; or begins with the licence. */
export function speaksOfItself(page: Page, sentence: string): boolean {
  return SPEAKS_OF_ITSELF.isIn(lowerOf(sentence)) || opensBare(sentence) || NAMES_WORK.test(sentence) || namesItself(page, sentence);
}

/** "The ferry map is licensed under …", "Icons: Gull, CC BY 4.0": of the page's own names in a footer, links beside the licence say nothing. */
export function isOfAnother(page: Page, sentence: string, licence: string, isInText: boolean): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(licence)));
  const says = isInText || LICENSES.test(before) || /[\p{L}][:,] /u.test(before);
  return says && !speaksOfItself(page, sentence) && tellsOfAnother(before);
}

/** "Jens Ohm / CC BY 4.0": who took a picture, and nothing else. */
export function standsBehindPerson(text: string, licence: string): boolean {
  return looksLikePerson(trimRight(text.slice(0, Math.max(0, text.indexOf(licence))), ' /,;|(–—-').trim());
}

const OPENS_WITH_TITLE = /^[^"“«„]{0,20}["“«„][^"”»“]{8,90}["”»“]/;

/** "My book “Tides for all” is available under …": whether words are of another work, by its title. */
export function isOfOtherWork(page: Page, words: string): boolean {
  return OPENS_WITH_TITLE.test(words) && !SPEAKS_OF_ITSELF.isIn(lowerOf(words)) && !namesItself(page, words);
}

/** Whether a sentence speaks of pictures, tables, sounds alone, and not of all but those. */
export function isOfOtherParts(sentence: string): boolean {
  return OF_PICTURE.test(sentence) && (!OF_WORDS.test(sentence) || isOfPart(sentence)) && !EXCEPTS.test(sentence);
}

/** What leads from a part to the whole: "the data behind this article", "die Bilder zum Artikel". */
const LEADS_TO_WHOLE = /\s(?:behind|for|of|in|to|zum|zu|zur|des|dieses|dieser|im|de|del|della|dell|du|di|da|do|bij|van|voor)\s/i;
const LONGEST_PART = 60;

/** Whether a sentence begins with a part of the article that is not its text. */
export function isOfPart(sentence: string): boolean {
  const opening = sentence.slice(0, LONGEST_PART);
  const part = opening.slice(0, Math.max(0, opening.search(LEADS_TO_WHOLE)));
  return OF_PICTURE.test(part) && !OF_WORDS.test(part);
}
