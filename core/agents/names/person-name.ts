import { nameAgency } from '../agency.ts';
import { foldName } from '../fold-name.ts';
import { outletByName } from '../outlet.ts';
import { isEastAsianName } from './east-asian-name.ts';
import { isCasedName, isUncased, isUncasedName } from './name-shape.ts';
import { isArticledOf } from './organisation-name.ts';
import { isPlaceName } from './place-names.ts';

const han = /[\u3400-\u9fff]/;
/**
 * Whether a text reads as one person's name and nothing else, in Latin, Cyrillic, Greek, Arabic, Hebrew, Indian and East Asian scripts.
 * A guess from its shape: one word alone, trades, outlets and places are refused.
 */
export function isPersonName(text: string, language = ''): boolean {
  // A nickname stands between: "Ada “Bo” Winter"; or whose child it is: "Kumaran a/l Subramani".
  const name = text
    .trim()
    .replace(/ ["“‘]([^\s"“”‘’]{1,20})["”’] /, ' $1 ')
    .replace(/ (?:a\/[lp]|[sd]\/o) /i, ' bin ')
    .replace(' von und zu ', ' zu ');
  if (name.length < 2 || name.length > 60 || /[\p{Nd}@#<>{}|\\/:;!?=_*"“”]/u.test(name)) return false;
  if (han.test(name) || /[\uac00-\ud7a3\u30a0-\u30ff]/.test(name)) return isEastAsianName(name, language);
  const words = name.split(/\s+/);
  if (words.every(isUncased)) return isUncasedName(words) && !isPlaceName(name);
  // "CNN Indonesia", "BBC Türkçe": letters of an agency or outlet before a country.
  if (/^[A-Z]{3,}$/.test(words[0] ?? '') && (nameAgency(words[0] ?? '') || outletByName(words[0] ?? ''))) return false;
  if (isArticledOf(name)) return false;
  // "Theo Báo …": Vietnamese for "according to".
  if (language.startsWith('vi') && words[0] === 'Theo') return false;
  // "SRB Potsdam": letters of a broadcaster before its town. Surnames in capitals ("KIM Min-jae") have a vowel.
  if (/^[B-DF-HJ-NP-TV-XZ]{3,}$/.test(words[0] ?? '') && /^[A-Z][a-z]/.test(words[1] ?? '')) return false;
  return isCasedName(words) && !isPlaceName(foldName(name)) && !/^the\s/i.test(name) && outletByName(name) === null;
}
