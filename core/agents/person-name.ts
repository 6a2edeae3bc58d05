import { nameAgency } from './agency.ts';
import { isEastAsianName } from './east-asian-name.ts';
import { foldName } from './fold-name.ts';
import { isCasedName, isUncased, isUncasedName } from './name-shape.ts';
import { outletByName } from './outlet.ts';

const han = /[\u3400-\u9fff]/;
const places =
  '|नई दिल्ली|middle east|far east|new york|new delhi|new orleans|los angeles|las vegas|san francisco|san diego|san juan|hong kong|tel aviv|buenos aires|sao paulo|rio de janeiro|mexico city|cape town|washington dc|washington d c|st petersburg|saint petersburg|kuala lumpur|abu dhabi|west bank|south korea|north korea|south africa|new zealand|saudi arabia|united states|united kingdom|white house|capitol hill|st louis|santa fe|den haag|the hague|tel-aviv|el salvador|costa rica|puerto rico|new jersey|new hampshire|new mexico|north carolina|south carolina|west virginia|santiago de chile|frankfurt am main|la paz|san jose|san antonio|salt lake city|kansas city|ho chi minh city|phnom penh|addis ababa|dar es salaam|port au prince|sri lanka|bandar seri begawan|';

/**
 * Whether a text reads as one person's name and nothing else, in Latin, Cyrillic, Greek, Arabic, Hebrew, Indian and East Asian scripts.
 * A guess from its shape: one word alone, trades, outlets and places are refused.
 */
export function isPersonName(text: string, language = ''): boolean {
  // A nickname stands between: "Ada “Bo” Winter".
  const name = text.trim().replace(/ ["“‘]([^\s"“”‘’]{1,20})["”’] /, ' $1 ');
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}|\\/:;!?=_*"“”]/.test(name)) return false;
  if (han.test(name) || /[\uac00-\ud7a3\u30a0-\u30ff]/.test(name)) return isEastAsianName(name, language);
  const words = name.split(/\s+/);
  if (words.every(isUncased)) return isUncasedName(words) && !places.includes(`|${name}|`);
  // "CNN Indonesia", "BBC Türkçe": letters of an agency or outlet before a country.
  if (/^[A-Z]{3,}$/.test(words[0] ?? '') && (nameAgency(words[0] ?? '') || outletByName(words[0] ?? ''))) return false;
  return isCasedName(words) && !places.includes(`|${foldName(name)}|`) && !/^the\s/i.test(name) && outletByName(name) === null;
}
