import type { Ruling } from '../model.ts';
import {
  ALLOW,
  ASK,
  CONTACT,
  CREDIT,
  FORBID,
  GRANTS,
  MINING,
  OWED,
  PERSONAL,
  REUSE,
  TEXTS,
  TRAINING,
  UNASKED,
  UNLESS_CREDITED,
  WANTS,
} from './reuse-words.ts';

/** Whether a sentence speaks of what machines do with texts. */
export function isForMachines(lower: string): boolean {
  return MINING.isIn(lower) || TRAINING.isIn(lower);
}

/** "This content is for personal, non-commercial use only." */
export function isForOneself(lower: string): boolean {
  return PERSONAL.isIn(lower) && (TEXTS.isIn(lower) || REUSE.isIn(lower));
}

/** What a sentence, in lower case, rules on the uses that it names; null where it rules nothing. */
export function rulingOf(lower: string): Ruling | null {
  if (isForOneself(lower) || PAID.test(lower)) return 'ask-first';
  const forbids = FORBID.isIn(lower);
  // Without credit and leave it is not allowed: leave must be asked for.
  if (forbids && UNLESS_CREDITED.isIn(lower)) return asksLeave(lower) ? 'ask-first' : 'permitted-with-conditions';
  // "All rights reserved, including those for text and data mining".
  if (!forbids && isForMachines(lower) && /reserv|vorbehalt|behalten uns|réserv|voorbehoud|förbehåll|forbehold|zastrzeż|保留/.test(lower))
    return 'ask-first';
  const isUnasked = UNASKED.isIn(lower) || (!forbids && NEEDS_NO_LEAVE.test(lower) && !/\b(?:no|none|nothing|neither|only)\b/.test(lower));
  if (forbids && isUnasked) return 'ask-first';
  const grants = isUnasked || GRANTS.isIn(lower);
  if (!grants && asksLeave(lower)) return 'ask-first';
  if (!grants && forbids) return isPartly(lower) ? 'permitted-with-conditions' : 'forbidden';
  if (WANTS.isIn(lower) && CONTACT.isIn(lower) && !FREELY.test(lower)) return 'ask-first';
  if (grants || ALLOW.isIn(lower)) return 'permitted-with-conditions';
  return CREDIT.isIn(lower) && OWED.isIn(lower) ? 'permitted-with-conditions' : null;
}

/** "Our work is free to republish: …, and tell us by e-mail". */
const FREELY = /\b(?:free|welcome|permitted|allowed) to (?:re-?)?(?:publish|print|post|use|produce)/;

/** "… is not subject to copyright and may be used without permission": leave that nobody need ask for. */
const NEEDS_NO_LEAVE = /\bmay be (?:\p{L}+ ){1,12}without (?:\p{L}+ )?permission/u;

/** "… if a fee is paid": the fee is agreed before. */
const PAID =
  /(?<!\p{L})(?:(?:a|the) fee is paid|(?:on|upon|against|after) payment|for a fee|gegen (?:entgelt|bezahlung|honorar|gebühr)|moyennant (?:paiement|finances|rémunération)|previo pago|mediante pago|dietro pagamento|mediante pagamento|tegen betaling|mot betalning|mod betaling|za opłatą|за плату|за платню)(?!\p{L})/u;

/** "Available only to members, and to others under licence." */
function isOnlyUnderLicence(lower: string): boolean {
  const at = lower.search(/\bunder (?:a )?licen[cs]e/);
  const before =
    lower
      .slice(Math.max(0, at - 66), at)
      .split('.')
      .at(-1) ?? '';
  return at >= 0 && /\bonly\b/.test(before);
}

/** Whether somebody's leave is needed; the Italian "è consentita" gives it. */
function asksLeave(lower: string): boolean {
  return ASK.isIn(lower.replaceAll('consentit', '')) || isOnlyUnderLicence(lower);
}

/** "You may republish with credit, but you can't edit": it forbids a part of what it allows. */
function isPartly(lower: string): boolean {
  return CREDIT.isIn(lower) && ALLOW.isIn(lower) && !/prohibit|forbidden|verboten|запрещ|禁止|금지/.test(lower);
}
