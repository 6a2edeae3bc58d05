const TIME =
  '(?:Jan|Feb|Mar|Mär|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]|Spring|Summer|Autumn|Fall|Winter|Herbst|Frühjahr|Sommer|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Ll}{0,8}\\.?';
/** What tells one edition from others: days, months ("January–February"), seasons, figures, and small words. */
const WHICH = new RegExp(`^(?:\\p{Ll}[\\p{L}’'.-]{0,16}|\\d[\\d.,/–-]{0,9}|The|Our|Unserer?|${TIME}(?:[/–-]${TIME})?),?$`, 'u');
/** An edition, by language. */
const EDITION =
  /^(?:(?:print|online|web|paper|weekend)-?)?(?:edition|issue)$|(?:ausgabe|heft)$|^(?:l[’'])?éditions?$|^num[eé]ro$|^número$|^edi(?:ción|ção|zione|tie)$|^n(?:[°º]|úm|[ro]\.)\d*$|^numer(?:ze)?$|^(?:papir)?utg[aå]v[ae]n?$|^udgaven?$|^wydani[eau]$|^vydání$|^čísle$|^номере$|^выпуске$|^випуску$|^број[ау]?$|^broju$|^numărul$|^τεύχος$|^φύλλο$/i;
/** What joins an edition to whose it is. */
const JOINT = /^(?:of|der|des|von|du|de|del|della|dello|dell|di|do|da|van|av|af)$/u;
/** "numerze 16 czasopisma": what kind of paper it is of stands before the name. */
const KIND = /^(?:r[ie]vist|czasopism|magaz|pism|časopis|miesięcznik|tygodnik|kwartalnik)/u;
/** How what an edition is of begins. */
const NAME = /^["“„«]?[\p{Lu}\p{Lo}]|^the$|^l[’']/u;
const MOST_WORDS = 9;

/**
 * How many characters stand before the name where words begin with one of its editions: "the May 2 edition of The Harbour Post". 0 where
 * they don't; null where they name an edition and not whose it is ("der Printausgabe vom 3. Mai"): then it is the paper's own.
 */
export function skipEdition(words: string): number | null {
  const [first = '', ...rest] = words.split(' ').slice(0, MOST_WORDS);
  const parts = [first, ...rest];
  const at = parts.findIndex((part) => EDITION.test(bareOf(part)));
  if (at < 0 || !parts.slice(0, at).every((part) => WHICH.test(part))) return 0;
  const joint = parts.findIndex((part, index) => index > at && (JOINT.test(part) || KIND.test(part)) && NAME.test(parts[index + 1] ?? ''));
  const between = parts.slice(at + 1, joint);
  const isOneSentence = ![parts[at] ?? '', ...between].some((part) => /[.;!?]$/u.test(part));
  return joint > 0 && isOneSentence && between.every((part) => WHICH.test(part)) ? parts.slice(0, joint + 1).join(' ').length + 1 : null;
}

function bareOf(part: string): string {
  return part.replace(/[.,;:!?)]$/u, '');
}
