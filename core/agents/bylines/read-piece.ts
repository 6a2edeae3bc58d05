import { agenciesIn } from '../agency.ts';
import { isFurniture, isStamp } from '../names/name-words.ts';
import { isOrganisationName } from '../names/organisation-name.ts';
import { addAgencies, type Draft } from './byline-draft.ts';
import type { Piece } from './byline-pieces.ts';
import type { Credit } from './credit-line.ts';
import { isDesk } from './desk-words.ts';
import { isGenericByline, isUnsignedPicture } from './generic-byline.ts';
import { cutBrackets } from './piece-brackets.ts';
import { readName, withWords } from './read-name.ts';
import { tidyPiece } from './tidy-piece.ts';

/** "دبي: سارة البحر": where the reporter is. */
const placeBefore = /^[\u0620-\u06d3]{2,14}\s?:\s(?=\S{1,20}\s\S)/;

/** "PA Scotland": an agency's office is the agency. */
function officeOf(text: string): string {
  const [letters = '', place = '', ...rest] = text.split(' ');
  return rest.length === 0 && /^[A-Z]{2,4}$/.test(letters) && isDesk(place) ? letters : text;
}

/** "Con EFE", "mit Material der dpa", behind a bar or on a line of its own. */
const DRAWN_ON =
  /^(?:with|avec|mit|con|com|met|med|amb|z)\s(?:\p{L}{4,14}\s(?:from|of|by|von|der|de|des|d[ae]l?|di|van|från|fra)\s(?:the\s|la\s)?)?/iu;

const drawnOn = (text: string, { joint }: Piece): string => (withWords.test(joint) ? `${joint} ${text}` : text).replace(DRAWN_ON, '');

/** Whom somebody wrote it for: behind "Special to" stands a house, however it is named. */
const wroteFor = /^(?:special to|exclusively for|especial para|exclusivo para|colabora\p{L}{3,4} para)$/iu;

/** "Courtesy of the family": whoever they are. */
const SOMEBODY = /^(?:the|her|his|their) \p{Ll}/u;

/** "Vila Açude (PE)": a town, by the letters of its state; "(AP)" are an agency's. */
const STATE = /^(?:A[CLM]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/;

/** "DE SÃO PAULO", "em São Paulo", "Do UOL", "Colaboração para a Folha", below the name or behind it: where the text comes from, or who had it written. */
const OF_PLACE = /^(?:d[eoa]|em|n[oa]|colaboração para(?: [oa])?) \p{Lu}/iu;

/** "Publicado el", "Artikel veröffentlicht". */
function opensStamp(text: string): boolean {
  const [first = '', second = '', ...rest] = text.split(' ');
  return isStamp(first) || (rest.length === 0 && isFurniture(first) && isStamp(second));
}

/** "African News Agency Published": what the day cut off behind a house's name left there. */
function withoutStamp(text: string): string {
  const words = text.split(' ');
  const house = words.slice(0, -1).join(' ');
  return isStamp(words.at(-1) ?? '') && isOrganisationName(house) ? house : text;
}

/** Reads one piece of a credit; false as for `readName`. */
export function readPiece(draft: Draft, piece: Piece, credit: Credit, isFirst: boolean): boolean {
  const { bare, note, role: stated } = cutBrackets(piece.text);
  const text = withoutStamp(tidyPiece(credit.isMarked ? bare : bare.replace(placeBefore, '')));
  const whole = agenciesIn(piece.text);
  const agencies = whole.length > 0 ? whole : agenciesIn(officeOf(drawnOn(text, piece)));
  addAgencies(draft, agencies.concat(agenciesIn(note)));
  if (agencies.length > 0 || credit.role === 'agency') return true;
  if (opensStamp(text)) return true;
  if (draft.language.startsWith('pt') && (STATE.test(note) || (OF_PLACE.test(text) && !credit.isMarked))) return true;
  if (text === '' || isGenericByline(text) || /^[\d\s!-/:-@[-`{-~]+$/.test(text)) return true;
  if (wroteFor.test(piece.joint)) return true;
  const role = stated ?? (withWords.test(piece.joint) ? 'contributor' : credit.role);
  if (isUnsignedPicture(text) && (role === 'photographer' || !credit.isMarked)) return true;
  if (role === 'photographer' && SOMEBODY.test(text)) return true;
  // "责编：葛青、钱多": the label holds for all whom the comma joins.
  return readName(draft, text, role, piece, credit.isMarked && (isFirst || piece.joint === '、'));
}
