import { trimEndMarks, trimMarks } from './trim.ts';

/** The issue of a magazine behind its name: "10/22", "Nr. 4", "#12", "téli számá|ban"; a number may have been cut off. */
const ISSUE =
  /\s(?:(?:Nr|No|n°|Heft|Ausgabe|issue|#)\.?\s?)?(?:\d{1,2}\s?\/\s?\d{2,4}|(?:19|20)\d\d\s?\/\s?\d{1,2}\.?)$|\s(?:Nr|No|n°|#)\.?\s?\d{1,4}$|\s(?:nr|n°)\.?$|\s(?:\p{L}{2,12}i\s)?szám[aá]$/iu;

/** "The Harbour Post’s weekend edition", "Kustbladets kulturbilaga": the part of the outlet behind its name. */
const PART_OF = /[’'](?:s\s|\s)(?:\p{Ll}[\p{L}-]{2,12}\s){0,2}(?:edition|issue|section|pages?|website|blog|newsletter|magazine)$/u;

/** "Harbour Weekly newsletter": in small letters the kind is no part of the name. */
const KIND_BEHIND = / (?:newsletter|magazine|newspaper|website|blog|podcast)$/;

function withoutKindBehind(name: string): string {
  const bare = name.replace(KIND_BEHIND, '');
  const words = bare.split(' ').slice(-2);
  return words.length === 2 && words.every((word) => /^\p{Lu}\S/u.test(word)) ? bare : name;
}

const NORDIC_PART =
  /(?<=\p{L}{3})s \p{Ll}{0,12}(?:bilaga|bilag|tillägg|tillæg|magasin|debattsid[ae]|debatsid[ae]r?|kultursid[ae]r?|ledarsida|helgutgåva|papirutgave|nettutgave|nettside|netavis|hemsida|webbplats|hjemmeside)$/u;

/** "水辺通信」": the mark that closes a name whose opening mark stood before it. */
const UNOPENED = /^([^「『《〈」』》〉]{2,40})[」』》〉]$/u;

const MARKS = `"'“”„«»‘’*_~:：–—-`;

/** "วารสารริมคลอง ฉบับเดือนกรกฎาคม 2563": which issue. */
const THAI_ISSUE = ' ฉบับ';

/** An outlet's name without marks around it, without the issue and the part of the outlet that are named behind it. */
export function cleanName(name: string): string {
  const bare = trimEndMarks(trimMarks(name, MARKS), `${MARKS},.。`);
  const whole = bare
    .replace(/^(?:Copyright|©)\s+/u, '')
    .replace(ISSUE, '')
    .replace(PART_OF, '')
    .split(THAI_ISSUE, 1)[0] as string;
  return withoutKindBehind(whole).replace(NORDIC_PART, '').replace(UNOPENED, '$1').trim();
}
