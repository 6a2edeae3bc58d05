import { nameAgency } from '../../agents/agency.ts';
import { houseBehind } from '../../agents/bylines/name-with-trade.ts';
import { beginsWithGivenName, isGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { tidyPersonName } from '../../agents/names/tidy-person-name.ts';
import { outletByName } from '../../agents/outlet.ts';
import { isOutletLike } from '../outlet-like.ts';

/** The one-word names that are nobody's surname: letters in capitals, and Reuters. */
const LETTERS = /^(?:\p{Lu}{2,4}|dpa|Reuters)$/u;

/**
 * The known agency or outlet that runs on behind a writer's name, as content systems join the two fields of a byline: "ADA WINTER
 * Associated Press", "Ada Winter The Washington Post". Null where there is none.
 */
export function houseRunOn(words: string, language: string | null): { writer: string; house: string } | null {
  const parts = words.split(' ');
  const at = houseBehind(parts);
  if (at < 2) return null;
  const house = parts.slice(at).join(' ');
  const writer = tidyPersonName(parts.slice(0, at).join(' '), language ?? '');
  const isKnown = nameAgency(house) !== null || outletByName(house) !== null;
  return isKnown && (house.includes(' ') || LETTERS.test(house)) && isPersonName(writer, language ?? '') ? { writer, house } : null;
}

const NAME_AND_MASTHEAD =
  /^(?<given>\p{Lu}[\p{L}’'-]{1,20}) (?<surname>(?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]{1,20}) (?<house>\p{Lu}[\p{L}’'-]{1,20}(?: (?:of|the|\p{Lu}[\p{L}’'-]{1,20})){0,2} (?<last>\p{Lu}[\p{L}’'-]{1,20}))$/u;

/**
 * "Ada Winter Adirondack Messenger", behind the word that signs: a name of two words, then a paper's of two or more that ends as papers do.
 * Null where the second word is a given name too, so that the surname might be the third.
 */
export function mastheadRunOn(words: string): { writer: string; house: string } | null {
  const { given = '', surname = '', house = '', last = '' } = NAME_AND_MASTHEAD.exec(words)?.groups ?? {};
  const writer = `${given} ${surname}`;
  if (house === '' || !isOutletLike(`Quayside ${last}`) || isGivenName(surname) || !beginsWithGivenName(writer)) return null;
  return isPersonName(writer) ? { writer, house } : null;
}
