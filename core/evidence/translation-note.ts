import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { REPORTED } from '../rights/disclaimer-words.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { addressIn, isWork } from '../wording/address-words.ts';
import { cueText } from '../wording/cue-text.ts';
import { isReference } from '../wording/notices/is-reference.ts';
import { standingOf } from '../wording/stands.ts';
import { originalBeside, originalLinked, type TranslatedWork } from '../wording/translated-original.ts';
import { BY_MACHINE, LANGUAGE, ORIGINAL, THIS_TEXT, TRANSLATED } from '../wording/translation-words.ts';
import { trimEndMarks } from '../wording/trim.ts';
import { HOUSE, tellsOfWork } from '../wording/work-line.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';

const LONGEST_NOTE = 260;

/** "Eve Stone: The Tides. Lantern Press, 2017. Translated by …": what a book was printed in. */
const BOOKS_YEAR = /\D[,，]\s?(?:19|20)\d\d\)?[.,;·。]\s?$/;

/** How notes name who translated, by language; the name follows. */
const TRANSLATED_BY =
  /(?:this (?:article|post|story|text) (?:was|has been|is) )?(?:translated(?: (?:in)?to [^\s.,:;]{2,18}| from (?:the )?[^.,:;]{3,24})?(?: by|:)|translation(?: from (?:the )?[^\s.,:;]{2,18})?(?: by|:)|translator:|übersetzt(?: aus dem [^\s.,:;]{2,18})? ?von|übersetzung(?: aus dem [^\s.,:;]{2,18})?(?::| von)|übersetzer(?:in)?:|aus dem [^\s.,:;]{4,20} (?:übersetzt |übertragen )?von|traduit (?:de l[’']|du |de la )?[^.,:;]{0,24}?par|traduction(?: (?:de l[’']|du )(?!article|texte|billet|livre|post)[^\s.,:;]{4,14})?(?: ?:| par| de(?! l[’']))|traducción(?: del? (?!artículo|texto|original|post)[^\s.,:;]{2,18})?(?: de|:| por)|traducid[oa](?: (?:del|al) [^\s.,:;]{2,18})?(?: para [^.,:;]{2,30}?)? por|traduzid[oa](?: (?:do|para o) [^\s.,:;]{2,18})? por|(?:a )?tradução(?:(?: é)? de|:| por)|trad(?:uzione|\.)(?: e adattamento)?(?: dall?[’']? ?[^\s.,:;]{2,18})?(?: per [^.,:;]{2,30}?)? (?:di|a cura di)|traduzione:|tradotto(?: dall[’'] ?[^\s.,:;]{2,18})? da|vertaald(?: uit het [^\s.,:;]{2,18})? door|vertaling(?::| door)|z [^\s.,:;]{4,18} (?:przełoży[łl]a?|tłumaczy[łl]a?|přeložila?|preložila?)|tłumacz(?:enie|ył|yła)(?: z [^\s.,:;]{2,18})?:?|przekład:?|przełożył[a]?|tłum\.|(?:översättning|oversettelse|oversat af|översatt av|oversatt av|suomentanut|käännös)(?::| av)?|překlad:|přeložil[a]?|preklad:|fordította:?|traducerea?(?: de|:)|çeviri:|çeviren:|перевод(?: с [^\s.,:;]{2,18})?:|переводчик:|перев[её]ла?(?: с [^\s.,:;]{2,18})?:?|переклад(?: з [^\s.,:;]{2,18})?:|переклала?:?|превод:|prevod:|prijevod:|(?:с[а]? [^\s.,:;]{4,18} )?пре(?:вела|вео):?|(?:sa? [^\s.,:;]{4,18} )?pre(?:vela|veo):?|μετάφραση:|ترجمة:|ترجم[هۀ]:|مترجم:|תרגום:|מאנגלית:|अनुवाद:|diterjemahkan oleh|penerjemah:|người dịch:|dịch:|译者[：:]|譯者[：:]|翻译[：:]|翻譯[：:]|编译[：:]|編譯[：:]|翻訳[：:・／/]|訳[：:・／/]|번역[：:]|옮긴이[：:]?)\s{0,2}[:：]?\s{0,2}/iy;
const NAME = /^(?:@?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’·-]*(?:[ ,&](?:and |und |et |y |e )?\s?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’·-]*){0,4})/u;
/** "(立悟/编译)", "〔編譯陳成良／綜合報導〕", "（李青 译）". */
const HAN_NOTE =
  /[（(〔【](?:(?<before>\p{Script=Han}{2,4})[/／](?:编译|編譯|翻译)|(?:编译|編譯|翻译|外電組)(?<after>\p{Script=Han}{2,4})(?:[/／]\p{Script=Han}{2,6})?)[）)〕】]|[（(〔【](?<translator>(?![本原中英全机])\p{Script=Han}{2,4}?)\s?(?<![编編翻转轉])[译譯][）)〕】]|^(?:本文|此文|该文|文章)?由(?<by>\p{Script=Han}{2,4}?)(?:翻译|翻譯|编译|編譯|译)/u;

/** Notes that the text is a translation: who translated it, and where the original stands when the page links it. */
export function readTranslationNote(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const block of page.blocks) {
    if (block.text.length > 4000 || standingOf(page, block) === 'nowhere' || tellsOfWork(block.text) || isReference(block.text)) continue;
    const translator = block.text.length <= LONGEST_NOTE ? translatorIn(page, block) : null;
    const credit = translator ?? translatorInBrackets(block);
    const original = credit ? originalBeside(page, block) : null;
    if (credit) findings.push(credit, ...(original ? [originOf(block, original)] : []));
    else if (isTranslationNote(page, block)) findings.push(originOf(block, { publisher: null, url: originalOf(page, block), title: null }));
    if (findings.length >= 4) break;
  }
  return findings;
}

/** The original that a note links or writes out, or the next line, which holds an address alone, or a line beside it that is one link. */
function originalOf(page: Page, block: Block): string | null {
  const [above, below] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
  const beside = below && (addressIn(below.text) || isLink(below)) ? below : above && isLink(above) ? above : null;
  return (originalLinked(page, block, isWork) ?? (beside && originalLinked(page, beside, isWork)))?.url ?? null;
}

/** "<p><a href="…">Introduction to Tides</a></p>": a line that is a link from its first letter to its last. */
const isLink = ({ text, anchors, zone }: Block): boolean =>
  (zone === 'body' || zone === 'byline') && anchors.length === 1 && anchors.some(({ start, end }) => start <= 1 && end >= text.length - 1);

const LONGEST_SENTENCE = 220;

/** "Dieser Text wurde maschinell übersetzt.", "The original article was published in German.": it calls the text a translation and names nobody. */
function isTranslationNote(page: Page, block: Block): boolean {
  if (block.text.length > LONGEST_SENTENCE || standingOf(page, block) !== 'note') return false;
  const lower = lowerOf(block.text).replaceAll("'", '’');
  return saysTranslated(lower) && !REPORTED.isIn(lower);
}

function saysTranslated(lower: string): boolean {
  if (BY_MACHINE.isIn(lower)) return true;
  const isTranslated = TRANSLATED.isIn(lower);
  const isOfOriginal = ORIGINAL.isIn(lower) && (isTranslated || LANGUAGE.isIn(lower));
  return isOfOriginal ? THIS_TEXT.isIn(lower) || NAMES_ORIGINAL.test(lower) : isTranslated && THIS_TEXT.isIn(lower);
}

/** A sentence whose subject is the original itself. */
const NAMES_ORIGINAL =
  /^(?:\p{P}|\s)*(?:(?:read |see |view )?the )?original (?:article|story|text|post|in|was|is|appeared)|^(?:das|der) original|^l[’']original|^(?:el|o|l[’'])? ?original|^оригинал|^原文|^원문|^(?:machine )?translat|^übersetz/u;

function translatorIn(page: Page, block: Block): Finding | null {
  const match = translatedBy(block.text);
  if (!match) return null;
  const start = match.index + match[0].length;
  const anchor = block.anchors.find((candidate) => candidate.start >= start - 1 && candidate.start <= start + 1);
  const name = anchor
    ? block.text.slice(anchor.start, anchor.end)
    : endOfSentence(NAME.exec(block.text.slice(start, start + 60))?.[0] ?? '');
  const rest = block.text.slice(start + name.length);
  // "Anna Merrow: Tidevann. Oversatt av Ola Vik. Lykt forlag, 2023.": a book's translator.
  if (BOOKS_YEAR.test(block.text.slice(0, match.index))) return null;
  if (match.index > 0 && (HOUSE.test(rest.slice(0, 60)) || /^\.\s[^.]{2,40}\sPress\b/.test(rest))) return null;
  // "Translation: the odds are against them." is prose: behind a translator's name the note ends or goes on with a new one.
  if (
    !isPerson(name) ||
    (!anchor && !/^\s*(?:[.,;|()\]/）】」–—-]|$|\p{Lu}|from|aus|de |le |on |für|for|para |pour |per |dal)/u.test(rest))
  )
    return null;
  const names = anchor ? [name] : translatorsIn(name);
  const parties = names.map((one) => ({ name: tidy(one), url: anchor ? page.resolve(anchor.href) : null, type: 'person' as const }));
  return findInText('translation-note', block, sayAuthors(parties, 'translator'), 0.88, {
    start: match.index,
    end: start + name.length,
  });
}

/** "Giulia Fonte e Marco Sereni": two, where each has two words at least; "José Ortega y Gasset" is one. */
function translatorsIn(name: string): string[] {
  const names = name.split(/ (?:and|und|et|y|e|&) |, /u);
  return names.every((one) => one.trim().includes(' ')) ? names : [name];
}

/** "Ola Vik. Lykt": the stop behind a whole word ends the name. */
const endOfSentence = (name: string): string => name.split(/(?<=\p{Ll}{2})(?<!\bProf)\.\s/u, 1)[0] ?? '';

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const CUE = phraseList(
  'translat|übersetz|aus dem |tradu|tradott|vertaal|vertaling|przeł|tłum|přelož|prelož|przekład|översatt av|översätt|overset|oversatt av|oversat af|suomentanut|käännös|překlad:|preklad:|fordította|çevir|перев|перекла|превод:|превела|превео|prevod:|prevela|preveo|prijevod:|μετάφραση:|ترجم|תרגום:|מאנגלית:|अनुवाद:|erjemah|dịch:|译者|譯者|翻译|翻譯|编译|編譯|訳|번역|옮긴이',
);
const STARTS = /[.;|•/([（【〔。]\s{0,2}|\s[–—-]\s/g;

/** Looks for the note where the line or a sentence of it begins. */
function translatedBy(text: string): RegExpExecArray | null {
  if (!CUE.isIn(cueText(text))) return null;
  for (const start of [0, ...[...text.matchAll(STARTS)].map((mark) => mark.index + mark[0].length)]) {
    TRANSLATED_BY.lastIndex = start;
    const match = TRANSLATED_BY.exec(text);
    if (match) return match;
  }
  return null;
}

function translatorInBrackets(block: Block): Finding | null {
  const match = /[译譯]|外電組/.test(block.text) ? HAN_NOTE.exec(block.text) : null;
  const name = match?.groups?.['before'] ?? match?.groups?.['after'] ?? match?.groups?.['by'] ?? match?.groups?.['translator'];
  if (!match || !name) return null;
  return findInText('translation-note', block, sayAuthors([{ name, url: null, type: 'person' }], 'translator'), 0.8, {
    start: match.index,
    end: match.index + match[0].length,
  });
}

function isPerson(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  if (/[\u3040-\u9fff\uac00-\ud7af]/u.test(name)) return name.length <= 20;
  return name.length >= 4 && words.length >= 2 && words.length <= 6 && !/[.!?]\s\p{Ll}/u.test(name);
}

function tidy(name: string): string {
  const trimmed = trimEndMarks(name, '.,;');
  return trimmed === trimmed.toUpperCase() && /[A-Z]{3}/.test(trimmed)
    ? trimmed.toLowerCase().replace(/(^|[\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : trimmed;
}

function originOf(block: Block, work: TranslatedWork): Finding {
  const says: Statement = { about: 'origin', ...work, relation: 'translated-from', date: null };
  return findInText('translation-note', block, says, 0.8);
}
