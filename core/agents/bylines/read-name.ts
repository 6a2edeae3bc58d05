import { nameAgency } from '../agency.ts';
import { beginsWithGivenName } from '../names/given-names.ts';
import { isInitials } from '../names/name-shape.ts';
import { isFurniture, isTopic, isTrade } from '../names/name-words.ts';
import { isOrganisationName } from '../names/organisation-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { lowerWord, tidyPersonName } from '../names/tidy-person-name.ts';
import { outletByName } from '../outlet.ts';
import { addAgencies, addOrganisation, addParty, type Draft } from './byline-draft.ts';
import { isAnd, type Piece } from './byline-pieces.ts';
import type { CreditRole } from './byline-words.ts';
import {
  agencyOfTrade,
  chineseHeadName,
  headName,
  houseBehind,
  isBeside,
  isPictureTrade,
  nameBehindHouse,
  nameBehindSmallTrade,
  nameBehindTrade,
  placeBehind,
} from './name-with-trade.ts';
import { isPseudonym } from './pseudonym.ts';

/** Whether what stands between two says that they sign together. */
export const isJoining = (joint: string): boolean => isAnd(joint) || /^(?:[,;|•·/、，；／]|[-–—+]{1,2}|)$/.test(joint);
/** Words with which a byline names who helped. */
export const withWords = /^(?:with|avec|mit|con|com|met|z)$/i;

/** Reads a piece as a name. False where it is neither a name nor what stands beside one: then the line is no byline, unless a word says so. */
export function readName(draft: Draft, text: string, role: CreditRole, piece: Piece, isLead: boolean): boolean {
  const name = nameOf(text, isLead, draft.language);
  const isJoined = isJoining(piece.joint) || withWords.test(piece.joint);
  const isName =
    isPersonName(name, draft.language) &&
    (isLead || !isDoubtful(name)) &&
    houseBehind(text.split(' ')) < 0 &&
    placeBehind(text.split(' ')) < 0;
  if (isName || (isLead && (isNameWithWord(name) || isInitialled(name, draft.language)))) {
    if (isJoined) addParty(draft, name, 'person', role);
    return true;
  }
  const head =
    headName(text, draft.language, isLead) ??
    (isLead
      ? (nameBehindTrade(text, draft.language) ?? chineseHeadName(text) ?? nameBehindHouse(text))
      : /^(?:and|und|et|og|och|en|&)$/.test(piece.joint) && draft.byline.parties.length > 0
        ? nameBehindSmallTrade(text, draft.language)
        : null);
  if (head && isDeskOf(draft, head, text, piece)) return true;
  if (head) draft.hasTrade = true;
  if (head && isJoined) addParty(draft, head, 'person', isPictureTrade(text.slice(head.length)) ? 'photographer' : role);
  const agency = agencyOfTrade(head ? text.slice(head.length).trim() : text);
  if (agency) addAgencies(draft, [agency]);
  if (head || agency) return true;
  if (isOrganisationName(text)) addOrganisation(draft, text, role, isLead);
  // "Enviada especial, Bruselas": what a comma parts from the word that signs is where, not who.
  else if (isLead && piece.joint !== ',' && isPseudonym(text)) addParty(draft, name, 'unknown', role);
  else return readBeside(draft, text);
  return true;
}

/**
 * Whether what reads as a name before a trade is the desk of whoever was named before: "Ada Winter | Higher Ed Reporter". Where a trade
 * stands behind the first name too, the second is a name.
 */
function isDeskOf({ byline, hasTrade }: Draft, head: string, text: string, { joint }: Piece): boolean {
  return (
    /^(?:[,|•·]|[-–—]{1,2})$/.test(joint) && byline.parties.length > 0 && !hasTrade && endsWithTrade(text) && !beginsWithGivenName(head)
  );
}

const endsWithTrade = (text: string): boolean => /[A-Za-z]$/.test(text) && isTrade(text.split(' ').at(-1) ?? '');

/** Words of a page's furniture that firms are called by, and hardly anybody. */
const tradeName = /^(?:advertising|energy|entertainment|finance|markets|safety|travel)$/i;

/** "Tom Page", "Mark Read": behind "By" one word of a page's furniture may be a name's; "Tolvani Energy" is nobody's. */
function isNameWithWord(name: string): boolean {
  const words = name.split(' ');
  if (tradeName.test(words.at(-1) ?? '') && !beginsWithGivenName(name) && !isInitials(words[0] ?? '')) return false;
  const others = words.filter((word) => !isFurniture(word));
  return (
    (words.length === 2 || (words.length === 3 && /^\S\.$/.test(words[1] ?? ''))) &&
    others.length === words.length - 1 &&
    isPersonName(words.map((word) => (isFurniture(word) && /^[A-Z]/.test(word) ? 'Stone' : word)).join(' '))
  );
}

/** "JRR Pike", "AN Stone", "A Rangarajan": English names write initials without dots; letters of a house stand before a word of its own, or a place. */
function isInitialled(name: string, language: string): boolean {
  const [initials = '', surname = '', ...rest] = name.split(' ');
  if (!/^en|^$/.test(language) || rest.length > 0 || !/^(?:[A-Z]{2,3}|A)$/.test(initials) || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(surname))
    return false;
  return nameAgency(initials) === null && outletByName(initials) === null && isPersonName(`Jane ${surname}`) && !isTopic(surname);
}

/** A name as bylines write it. Behind "By" two short words in capitals are one too: "By LI WEI". */
function nameOf(text: string, isLead: boolean, language: string): string {
  const isShort = isLead && /^[A-Z]{2,3} [A-Z]{2,3}$/.test(text) && !text.split(' ').some((word) => nameAgency(word));
  return isShort ? text.replace(/\S+/g, (word) => lowerWord(word)) : tidyPersonName(text, language);
}

/** What stands behind a name and tells its bearer's part in one word: "Mats Ek | Foto". */
const pictureLabel = /^(?:fotos?|photos?|bild(?:er)?|beeld|kuvat?|фото|zdjęcia|fotografie|illustrations?)$/i;

/** A trade or a place beside a name; "staff photographer" behind one of several tells that the person took the pictures. */
function readBeside({ byline }: Draft, text: string): boolean {
  const last = byline.parties.at(-1);
  if (last?.role === 'author' && (pictureLabel.test(text) || (byline.parties.length > 1 && isPictureTrade(text))))
    last.role = 'photographer';
  return isBeside(text) || isCount(text);
}

/** Two signs or syllables without a word that says so may be a section ("정치"), and so may four in Korean. */
const isDoubtful = (name: string) => /^[\u3400-\u9fff]{2}$|^[\uac00-\ud7a3]{2}$|^[\uac00-\ud7a3]{4}$/.test(name);

/** "Lu 1 254 fois", "12 comments". */
const isCount = (text: string): boolean => /\d/.test(text) && text.split(' ').length <= 4 && !/[.@]\S/.test(text);
