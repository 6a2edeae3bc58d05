import { COPYRIGHT_WORDS } from './copyright-words.ts';
import { legalFormIn } from './legal-forms.ts';
import { yearsBefore, yearsIn } from './notice-years.ts';
import { isLetter, lowerOf } from './phrase-list.ts';

/** Where a sign stands in a text. */
export interface Sign {
  start: number;
  end: number;
}

// The sign (its letter in Latin or in Cyrillic), and the words that stand for it or beside it: "Copyright ©", "© Copyright", "저작권자 ⓒ". One or more of them are one sign.
const SIGNS = new RegExp(
  `(?:(?:©️?|ⓒ|\\([cс]\\)|（c）|copyrights?(?![\\w-])(?: [c@](?= ?\\d{4})| (?:hold|own)ers?(?=:))?|저작권자|(?<!\\p{L})(?:${COPYRIGHT_WORDS})(?!\\p{L}))[\\s:.&,–—-]{0,4}){1,4}(?:by (?=\\S))?`,
  'gu',
);

/** The copyright signs of a text, at most twelve, in order. */
export function signsIn(text: string): Sign[] {
  const signs: Sign[] = [];
  const lower = lowerOf(text);
  SIGNS.lastIndex = 0;
  for (let match = SIGNS.exec(lower); match && signs.length < 12; match = SIGNS.exec(lower)) {
    const sign = { start: match.index, end: match.index + match[0].length };
    if (isSign(text, text.slice(sign.start, sign.end), sign)) signs.push(sign);
  }
  return signs;
}

// "(c)" numbers a list and "copyright" is a subject unless a year, the sign or a name stands beside it.
function isSign(text: string, words: string, { start, end }: Sign): boolean {
  if (/[©ⓒⒸ]|কপিরাইট|저작권자/.test(words)) return true;
  const after = text.slice(end, end + 60);
  const hasYear = yearsIn(after)?.index === 0;
  const before = text.slice(Math.max(0, start - 10), start);
  const isTranslated = !/copyright/i.test(words) && /\p{L}{2}/u.test(words);
  // "حقوق النشر: ▢، 2024." and nothing else.
  if (isTranslated) return /\(c\)/i.test(words) || (start === 0 && words.includes(':') && endsInYear(after));
  if (!/copyright/i.test(words)) return hasYear || yearsBefore(before) !== null || (start === 0 && opensNotice(after));
  if (hasYear || /\(c\)/i.test(words)) return true;
  if (OF_ALL.test(text.slice(Math.max(0, start - 40), start)) && isLetter(after[0]) && after[0] !== after[0]?.toLowerCase()) return true;
  const opens = /^(?:Copyright|COPYRIGHT)/.test(words) && (/(?:^|[.|•·!;:»])\s*$/.test(before) || yearsBefore(before) !== null);
  const first = after[0] ?? '';
  return opens && isLetter(first) && (first !== first.toLowerCase() || words.endsWith('by ') || first > '\u0590');
}

/** "All material copyright Harbour Post 2024". */
const OF_ALL =
  /\b(?:all|entire) (?:original |site |other )?(?:materials?|contents?|texts?|articles|stories|words)(?:,? (?:is|are|remains?))?[\s,]{1,2}$/i;

/** "▢، 2024." */
function endsInYear(after: string): boolean {
  const years = yearsIn(after);
  return (
    years !== null &&
    /^(?!\p{Ll})[\p{L}\s]{3,40}[,،]\s$/u.test(after.slice(0, years.index)) &&
    /^\.?(?:\s|$)/.test(after.slice(years.index + years.length))
  );
}

/** "(c) Harbour Post 2024", "(C)時事通信社" at the head of a line; "(c) the third point" numbers a list. */
function opensNotice(after: string): boolean {
  const first = after[0] ?? '';
  if (first > '\u3040') return true;
  const isName = isLetter(first) && first !== first.toLowerCase();
  if (isName && legalFormIn(after.slice(0, 40)) !== null) return true;
  const years = isName ? yearsIn(after) : null;
  return years !== null && /^[\s.,|–—-]*(?:$|[.,|–—-])/.test(after.slice(years.index + years.length));
}
