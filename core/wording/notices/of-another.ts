import type { Page } from '../../page.ts';
import { isOwnName } from '../own-name.ts';
import type { Slot } from '../read-slot.ts';
import type { FrameMatch } from './find-frames.ts';

const CORRECTION =
  /^[\s*([]{0,3}(?:corrections?|clarifications?|correction & clarification|korrektur|berichtigung|correctif|rectificatif|corrección|fe de (?:errores|erratas?)|erratum|errata(?: corrige)?|richtigstellung|précision|aclaración|correção|rettifica|correzione|rectificatie|correctie|rättelse|rettelse|sprostowanie|oprava|поправка|исправление|düzeltme|訂正)(?:\s[^:.]{0,30})?\s?[:.：—–]/iu;

/** A line that puts an error right: its "it" is what the text speaks of. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text);
}

const MADE = /\b(?:produced|created|provided|presented)\b/i;
const FIRST = /original|first|previous/i;
const ADVERT = /\bsponsor|advertis|\bstudios?\b/i;
const NEWSROOM = /\b(?:newsroom|editorial (?:staff|team|department))\b/i;
const UNINVOLVED = /\bnot involved\b|\bno (?:part|role|say|input)\b|\bdid not\b/i;

/** "This content was produced by Courier Studio in partnership with …": an advertisement tells who made it. */
function isAdvert(text: string, words: string): boolean {
  return MADE.test(words) && !FIRST.test(words) && (ADVERT.test(text) || (NEWSROOM.test(text) && UNINVOLVED.test(text)));
}

/** Whether a notice speaks of another text or names the page itself: a correction's "it", an advertisement's maker, the own name in another case. */
export function isOfAnother(page: Page, text: string, { frame, from, slotStart }: FrameMatch, { publisher }: Slot): boolean {
  return (isCorrection(text) && !frame.followsWork) || isAdvert(text, text.slice(from, slotStart)) || isOwnName(page, publisher);
}

const COURTESY = / courtesy of/i;
const MATERIAL =
  /(?:^|\s)(?:tape|audio|music|songs?|footage|clips?|sound|recordings?|archive|archival|artwork|graphics?|video|voices?)(?:\s|$)/i;

/** "Archive tape courtesy of …" credits what is heard or seen, not the text. */
export function creditsMaterial(text: string): boolean {
  const pieces = text.split(COURTESY);
  return pieces.slice(0, -1).some((piece) => MATERIAL.test(piece.slice(-60).split(/[.;]/).at(-1) ?? ''));
}
