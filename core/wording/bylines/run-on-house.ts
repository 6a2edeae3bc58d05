import { nameAgency } from '../../agents/agency.ts';
import { houseBehind } from '../../agents/bylines/name-with-trade.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { tidyPersonName } from '../../agents/names/tidy-person-name.ts';
import { outletByName } from '../../agents/outlet.ts';

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
