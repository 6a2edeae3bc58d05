import { nameAgency } from '../agency.ts';
import { beginsWithGivenName, isGivenName } from '../names/given-names.ts';
import { isOrganisationWord, isTrade } from '../names/name-words.ts';
import { isOrganisationName } from '../names/organisation-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { lowerWord, tidyPersonName } from '../names/tidy-person-name.ts';
import type { Byline } from './byline.ts';
import { addOrganisation, addParty, type Draft } from './byline-draft.ts';
import { cutPieces, type Piece } from './byline-pieces.ts';
import type { Credit } from './credit-line.ts';
import { isGenericByline } from './generic-byline.ts';
import { isJoining } from './read-name.ts';
import { readPiece } from './read-piece.ts';
import { withSurnames } from './shared-surname.ts';
import { tidyPiece } from './tidy-piece.ts';

/** "Harbour, Jane": two single words, neither of them an outlet, a trade or an agency. */
function isLastFirst(last: string, first: string): boolean {
  const given = first.replace(/(?:\s\S\.?){1,4}$/, '');
  if (/\s/.test(last) || /\s/.test(given) || nameAgency(last) || nameAgency(first)) return false;
  const isSpoken = last !== last.toUpperCase() || (last.length > 3 && isGivenName(given));
  return isSpoken && isPersonName(`Jane ${last}`) && isPersonName(`${given} Stone`) && !isGenericByline(last);
}

/** "Harbour, Jane; Pike, Tom": each given last name first. */
function lastFirstNames(text: string): string[] {
  const names = text.split(';', 9).map((name) => name.split(',').map(tidyPiece));
  if (names.length < 2 || names.length > 8) return [];
  const whole = names.map(([last = '', first = '', ...rest]) =>
    rest.length === 0 && first !== '' && isLastFirst(last, first) ? `${first} ${last}` : '',
  );
  return whole.every(Boolean) ? whole : [];
}

/** Takes an organisation whose name holds what parts others' from the front of a credit, "Institute for Harbour Studies", and returns the rest. */
function readHouse(draft: Draft, { text, role, isMarked }: Credit): string {
  const whole = tidyPiece(text.split(/[,|]/, 1)[0] ?? '');
  const holdsJoint = isMarked && /\s(?:for|of|in|and|für|pour|para|per)\s/.test(whole);
  if (!holdsJoint || !isOrganisationWord(whole.split(' ', 1)[0] ?? '') || !isOrganisationName(whole)) return text;
  addOrganisation(draft, whole, role, true);
  return text.slice(text.indexOf(whole) + whole.length);
}

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/**
 * "SOLEDAD BARREIRO - Porto Tordo - 19/05/2008": behind a name in capitals two words in small letters are where the reporter is; so are words
 * in capitals that a bar parts in Spanish papers, "SOLEDAD BARREIRO | PORTO TORDO DE ARRIBA".
 */
function withoutPlaces(pieces: Piece[], language: string): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || !isShouted(first.text) || !first.text.includes(' ')) return pieces;
  const isSet = ({ text, joint }: Piece) =>
    (/^[-–—]$/.test(joint) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)) || (joint === '|' && /^es/.test(language) && isShouted(text));
  const isPlace = (piece: Piece) => isSet(piece) && !beginsWithGivenName(piece.text) && !piece.text.split(' ').some(isTrade);
  return [first, ...rest.filter((piece) => !isPlace(piece))];
}

/** Reads a credit. Where no word says that somebody signs, every piece must be what bylines hold; a sentence gives nothing. */
export function readCredit(byline: Byline, credit: Credit, language: string): void {
  const draft: Draft = {
    byline: {
      parties: [...byline.parties],
      agencies: [...byline.agencies],
      affiliations: [...byline.affiliations],
      isMarked: byline.isMarked,
    },
    language,
    hasTrade: false,
  };
  const pieces = withSurnames(withoutPlaces(cutPieces(readHouse(draft, credit), language), language), language);
  const [last, first] = pieces;
  const several = lastFirstNames(credit.text);
  if (several.length > 0) for (const name of several) addParty(draft, tidyPersonName(name), 'person', credit.role);
  else if (pieces.length === 2 && last && first?.joint === ',' && isLastFirst(last.text, first.text)) {
    addParty(draft, tidyPersonName(`${first.text} ${isShouted(last.text) ? lowerWord(last.text) : last.text}`), 'person', credit.role);
  } else {
    if (credit.opensTitles && !pieces.every((piece) => isJoining(piece.joint))) return;
    const understood = pieces.map((piece, index) => readPiece(draft, piece, credit, index === 0));
    if ((!credit.isMarked || credit.opensTitles) && understood.includes(false)) return;
    if (credit.opensTitles === 'known given name' && !draft.byline.parties.every(({ name }) => beginsWithGivenName(name))) return;
  }
  Object.assign(byline, draft.byline);
}
