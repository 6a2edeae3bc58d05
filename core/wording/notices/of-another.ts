import type { Page } from '../../page.ts';
import { isOwnName, isOwnShelf } from '../own-name.ts';
import type { Slot } from '../read-slot.ts';
import type { FrameMatch } from './find-frames.ts';
import { isReportedSpeech } from './in-quotation.ts';
import { isOfBook } from './of-book.ts';
import { isOfOtherWork } from './of-other-work.ts';

const CORRECTION =
  /^[\s*([]{0,3}(?:corrections?|clarifications?|correction & clarification|korrektur|berichtigung|correctif|rectificatif|corrección|fe de (?:errores|erratas?)|erratum|errata(?: corrige)?|richtigstellung|précision|aclaración|correção|rettifica|correzione|rectificatie|correctie|rättelse|rettelse|sprostowanie|oprava|поправка|исправление|düzeltme|訂正)(?:\s[^:.]{0,30})?\s?[:.：—–]/i;

/** What a line that puts an error right says of what stood here before. */
const STOOD_BEFORE =
  /\b(?:earlier|previous|original) version (?:of (?:this|the) (?:\w{1,20} ){1,3})?(?:said|stated|gave|misstated|misidentified|misspelled|wrongly|incorrectly|mistakenly|named|listed|referred|omitted|described|attributed)|\b(?:article|story|post|piece|report) (?:was|has been) (?:amended|corrected|retracted|withdrawn)\b|\bin einer (?:früheren|vorherigen|ersten) (?:version|fassung)|\bversion (?:précédente|antérieure) [^.]{0,40}(?:indiquait|disait|affirmait|mentionnait)|\ba été (?:modifié|corrigé)|\ben una versión anterior|\bin una versione precedente|\bversão anterior [^.]{0,40}(?:dizia|informava|afirmava)|\bin een eerdere versie|\bi en tidigare version|\bi en tidligere (?:version|versjon|udgave|utgave)|we? (?:wcześniejszej|poprzedniej) wersji|в (?:предыдущей|более ранней|первоначальной) версии/i;

/** A line that puts an error right: its "it" is what the text speaks of. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text) || STOOD_BEFORE.test(text);
}

/** "Nachdruck des Rezepts nur mit Genehmigung": a rule on what is to come. */
const ONLY_WITH =
  /^[^.;:]{0,60}(?<!\p{L})(?:nur mit|only (?:with|by)|uniquement avec|(?:sólo|solo|únicamente) con|solo con|apenas com|alleen met|endast med|kun med|tylko za|wyłącznie za|pouze se|только с|лише з)\s/iu;

const MADE = /\b(?:produced|created|provided|presented)\b/i;
const FIRST = /original|first|previous/i;
const ADVERT = /\bsponsor|advertis|\bstudios?\b/i;
const NEWSROOM = /\b(?:newsroom|editorial (?:staff|team|department))\b/i;
const UNINVOLVED = /\bnot involved\b|\bno (?:part|role|say|input)\b|\bdid not\b/i;

/** "This content was produced by Courier Studio in partnership with …": an advertisement tells who made it. */
function isAdvert(text: string, words: string): boolean {
  return MADE.test(words) && !FIRST.test(words) && (ADVERT.test(text) || (NEWSROOM.test(text) && UNINVOLVED.test(text)));
}

/**
 * Whether a notice speaks of another text or names the page itself: a correction's "it", an advertisement's maker, another's words, another
 * work, a book, the own name in another case.
 */
export function isOfAnother(page: Page, text: string, match: FrameMatch, slot: Slot): boolean {
  return (
    (isCorrection(text) && !match.frame.followsWork) ||
    isAdvert(text, text.slice(match.from, match.slotStart)) ||
    ONLY_WITH.test(text.slice(match.start, match.slotStart)) ||
    ONLY_WITH.test(text.slice(match.slotStart, match.slotStart + 80)) ||
    isReportedSpeech(text, match.start, match.slotStart, slot.end) ||
    isOfOtherWork(page, text, match, slot) ||
    (match.frame.relation === 'republished-from' && isOfBook(text, match.slotStart, slot)) ||
    isOwnName(page, slot.publisher) ||
    isOwnShelf(page, slot.publisher)
  );
}

const COURTESY = / courtesy of/i;
const MATERIAL =
  /(?:^|\s)(?:tape|audio|music|songs?|footage|clips?|sound|recordings?|archive|archival|artwork|graphics?|video|voices?)(?:\s|$)/i;

/** "Archive tape courtesy of …" credits what is heard or seen, not the text. */
export function creditsMaterial(text: string): boolean {
  const pieces = text.split(COURTESY);
  return pieces.slice(0, -1).some((piece) => MATERIAL.test(piece.slice(-60).split(/[.;]/).at(-1) ?? ''));
}
