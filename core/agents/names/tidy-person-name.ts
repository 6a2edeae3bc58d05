import { trimMarks } from '../trim-marks.ts';
import { withoutPost } from './east-asian-name.ts';
import { beginsWithGivenName } from './given-names.ts';
import { isAcronym, isInitials } from './name-shape.ts';
import { particles } from './name-words.ts';

/** Titles before a name, dropped from it. */
const honorific =
  /^(?:u\.?s\.?(?=\s(?:sen|rep))|state(?=\s(?:sen|rep))|senator|congressman|congresswoman|mayor|governor|councillor|councilman|councilwoman|ambassador|captain|colonel|sergeant|lieutenant|reverend|commissioner|sheriff|alderman|archbishop|bishop|cardinal|pastor|judge|justice|dr\.?\s(?:med|phil|jur|hab|theol|rer\.?\snat|oec)|univ\.?-prof|yrd\.\sdoç|doç|mgr|mudr|judr|phdr|rndr|(?:doc|lic|ks)(?=\.)|[дк]\.\s?[а-я]{1,3}\.\s?н|dr|prof|(?:associate |assistant |adjunct |emeritus )?professor|père|padre|frei|mons|monsignor|s[œo]eur|mr|mrs|ms|mx|miss|sir|dame|lord|lady|rev|fr|rabbi|imam|(?:lt\.?\s)?(?:col|gen|cmdr)|(?:1st\s|2nd\s)?lt|capt|maj|cpl|pfc|pvt|spc|sgt|(?:staff|master|tech\.?|first|lance)\s(?:sgt|cpl)|[mst]sgt|petty officer (?:1st|2nd|3rd) class|airman 1st class|senior airman|sen|rep|gov|(?:(?:the )?(?:rt|right) )?hon(?:ourable)?|sr(?=\.)|sra|srta|(?:el |la )?(?:dra?|lic|profesora?|mtr[oa]|arq|abog)|me(?=\s(?!me\s))|dipl\.?-[a-zäöü]{2,9}|ing|mag|herr|frau|mme|mlle|m|don|doña|dott|dott\.ssa|avv|adv|shri|smt|проф|д-р|др|δρ|الدكتور|د|ד["״”]ר|פרופ['’׳]?|डॉ|डा|श्री|ዶ\/ር|ወ\/ሮ)\.?\s+(?=\S)/i;
/** Degrees and honours behind a name, dropped from it. "Jr." and "III" belong to the name. */
const degree =
  /(?<=[\s,])(?:ph\.?\s?d|m\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|mba|mph|rn|esq|j\.?d|ll\.?m|dds|dvm|obe|cbe|mbe|mp|mep|msp|kc|qc|frs|r\.?d|psy\.?d|ed\.?d)\.?(?=$|[\s,])/gi;

/** "Josephine Ma": a surname, where a degree has its capitals. */
const dropDegree = (found: string): string => (/^[MB]a\.?$/.test(found) ? found : '');

/** A word in capitals as names are written: "STEIN" gives "Stein", "O'NEIL" "O'Neil", "MCDONALD" "McDonald", in Turkish "YILMAZ" "Yılmaz". */
export function lowerWord(word: string, language = ''): string {
  if (/^(?:JR|SR)\.?$/.test(word)) return word.charAt(0) + word.slice(1).toLowerCase();
  if (isInitials(word) || /^(?:II|III|IV)$/.test(word) || word.length < 2) return word;
  const locale = /[İĞ]/.test(word) || /^(?:tr|az)/.test(language) ? 'tr' : 'en';
  const lower = word
    .toLocaleLowerCase(locale)
    .replace(/(^|[-'’])(\S)/g, (_, mark: string, letter: string) => mark + letter.toLocaleUpperCase(locale));
  return lower.replace(/(^|-)Mc(\S)/g, (_, before: string, letter: string) => `${before}Mc${letter.toUpperCase()}`);
}

/** Small words within a name that are never written large but in capitals. */
const shoutedParticles = /(?<=\p{L} )(?:Van De[rn]?|Vo[nm](?: Der| Dem)?|De L(?:a|os|as)|D[ao]s|Bint?|Ibn|Ter|Zu)(?= \p{L})/gu;

/** Whether every word but initials is in capitals: then they are the page's style, not the name's. */
function isShouted(words: string[]): boolean {
  const spelled = words.filter((word) => !isInitials(word) && !particles.has(word) && /\S\S/.test(word));
  return (
    !spelled.every(isAcronym) &&
    spelled.every((word) => (word === word.toUpperCase() && word !== word.toLowerCase()) || /^Ma?c[A-Z]{2,}$/.test(word)) &&
    words.some((word) => word.length > 3)
  );
}

const OF_HOUSE = /^(\S{1,30} \S{1,30}(?: \S{1,30})?) of(?= |$)/;

const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** "Don Johnson" and "MS Subba Iyer" keep what is a title elsewhere: a name has two words at least, and initials their capitals: "M. Winter" is Monsieur elsewhere. */
function withoutTitle(name: string, language: string): string {
  if (/^MS \p{Lu}\p{Ll}/u.test(name) || (isEnglish(language) && /^M\.? \p{Lu}/u.test(name)) || /^M\. \p{Lu}\./u.test(name)) return name;
  if (/^(?:Lord|Lady) \p{Lu}\S+ of \p{Lu}/u.test(name)) return name;
  const bare = name.replace(honorific, '');
  return bare.includes(' ') || /^\S{1,4}\.\s/.test(name) ? bare : name;
}

const OTHER_SCRIPT = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u;

/** "Orla Lund أورلا": networks of translators write a name in two scripts. */
function inOneScript(name: string): string {
  const at = name.search(OTHER_SCRIPT);
  const latin = name.slice(0, Math.max(0, at)).trim();
  return latin.includes(' ') && !/\p{Script=Latin}/u.test(name.slice(at)) ? latin : name;
}

/** A person's name without titles, degrees and stray marks, and not in capitals throughout. */
export function tidyPersonName(text: string, language = ''): string {
  let name = text.replace(/\s+/g, ' ').replace(degree, dropDegree).trim();
  for (let titles = 0; titles < 3 && honorific.test(name); titles += 1) name = withoutTitle(name, language);
  const marks = ' "“”*,:;()[]–—-';
  name = trimMarks(name, `${marks}'.`, marks).replace(/(?<=[^\s.]{3})\.$/, '');
  // "Guest post by Ada Winter of Tidal Labs": whose they are.
  if (beginsWithGivenName(name)) name = OF_HOUSE.exec(name)?.[1] ?? name;
  name = withoutPost(inOneScript(name), language);
  const words = name.split(' ');
  if (isShouted(words))
    return words
      .map((word) => lowerWord(word, language))
      .join(' ')
      .replace(shoutedParticles, (words) => words.toLowerCase());
  // "Иван БЕРЕГОВ": papers that write Cyrillic set the surname in capitals.
  return words.map((word) => (/^[А-ЯЁІЇЄ]{4,}(?:-[А-ЯЁІЇЄ]{3,})?$/.test(word) && words.length > 1 ? lowerWord(word) : word)).join(' ');
}
