import { monthTable } from './month-table.ts';

/** A language tag reduced to what Intl is sure to take: language, script, region. */
const languageTag = /^(?<language>[a-z]{2,3})(?:[-_](?<script>[a-z]{4}))?(?:[-_](?<region>[a-z]{2}|\d{3}))?(?![a-z\d])/i;

/** Where figures stand month first; and where the year comes first, so that 03/04/2016 says nothing. */
const monthFirst = /^(?:en-(?:US|PH)|es-(?:PR|PA)|(?:tl|fil)(?:-PH)?)$/;
const yearFirst = /^(?:zh|ja|ko|hu|lt|fa|eu|mn)(?:-|$)|-(?:CA|ZA)$/;

/** Languages whose words keep one shape: there "Augustus" is no case of "August". */
const uninflected = /^(?:en|fr|es|pt|it|nl|id|ms|vi|th|zh|ja|ko)(?:-|$)/;

/** Built on first need, per language, and kept. */
const namesByLanguage = new Map<string, Map<string, number>>();

export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'undecided';

/** The tag as language, script and region in their usual case, or null where it is none. */
export function cleanLanguage(language: string): string | null {
  const parts = languageTag.exec(language.trim())?.groups;
  if (!parts) return null;
  return [parts['language']?.toLowerCase(), parts['script'], parts['region']?.toUpperCase()].filter(Boolean).join('-');
}

const onlyLetters = /^[A-Za-z]+$/;

/** A word in the form names are compared in: lower case, no accents, one sigma, one i, no dots, no joiners, one nasal for Devanagari's many and no nukta. */
export function foldWord(word: string): string {
  if (onlyLetters.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c.׳'’॰]|\u200c|\u200d/g, '')
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i')
    .replace(/[ङञणनम]\u094d(?=[क-ह])/g, '\u0902')
    .normalize('NFC');
}

/** The names in one language with the months' numbers; empty where the table has not got the language. */
function namesIn(language: string): Map<string, number> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const row = monthTable.find((one) => one.startsWith(`${language}:`))?.slice(language.length + 1) ?? '';
  const names = new Map(row.split(',').flatMap((month, index) => month.split('|').map((name): [string, number] => [name, index + 1])));
  namesByLanguage.set(language, names);
  return names;
}

/** The month whose name alone begins so ("Sept", "janv"), in scripts that abbreviate by cutting. */
function monthAbbreviated(word: string, names: Map<string, number>): number | null {
  if (word.length < 3 || !/^[a-z\u0370-\u052f]+$/.test(word)) return null;
  let found: number | null = null;
  for (const [name, month] of names) {
    if (!name.startsWith(word)) continue;
    if (found !== null && found !== month) return null;
    found = month;
  }
  return found;
}

/** The month of which this is another case ("декабре", "Οκτώβριος", "joulukuussa"): the same but for the ending. */
function monthInflected(word: string, names: Map<string, number>): number | null {
  for (const [name, month] of names) {
    const stem = name.slice(0, Math.max(4, name.length - 3));
    if (name.length >= 4 && word.startsWith(stem) && Math.abs(word.length - name.length) <= 3) return month;
  }
  return null;
}

function monthIn(word: string, language: string, exact: boolean): number | null {
  const names = namesIn(language);
  const month = names.get(word) ?? monthAbbreviated(word, names);
  return month ?? (exact || uninflected.test(language) ? null : monthInflected(word, names));
}

/**
 * The month that a full name means in whatever language, for pages that misstate their own. The table is searched as it stands,
 * the first language that has the name decides: names of all languages in a map take longer to gather than a page to read.
 */
function monthAnywhere(word: string): number | null {
  if (word.length < 4) return null;
  for (const row of monthTable) {
    for (let at = row.indexOf(word); at >= 0; at = row.indexOf(word, at + 1))
      if (endsName(row.charAt(at - 1)) && endsName(row.charAt(at + word.length))) return row.slice(0, at).split(',').length;
  }
  return null;
}

const endsName = (sign: string) => sign === '' || ':,|'.includes(sign);

/**
 * The number of the month (1 to 12) that a word names in one of the languages, or in English; null where it names none.
 * Unless `exact`, other cases of a name count too, and its full name in any other language.
 */
export function readMonth(word: string, languages: readonly string[], exact = false): number | null {
  const folded = foldWord(word);
  if (folded.length < 2) return null;
  for (const language of [...languages, 'en']) {
    const short = shortTag(language);
    // Hebrew writes "in" as one letter before the name: "9 בדצמבר".
    const month = monthIn(folded, short, exact) ?? (folded.startsWith('ב') ? monthIn(folded.slice(1), short, exact) : null);
    if (month !== null) return month;
  }
  return exact ? null : monthAnywhere(folded);
}

/** The table's two letters for a language: Filipino is Tagalog there, and Norwegian, however it is tagged, Bokmål. */
const shortTag = (language: string): string => {
  const short = language.slice(0, 2).toLowerCase();
  return /^fil\b/i.test(language) ? 'tl' : short === 'no' || short === 'nn' ? 'nb' : short;
};

/** In which order a language writes a date in figures. English without a region doesn't say. */
export function dateOrder(language: string): DateOrder {
  const clean = cleanLanguage(language);
  if (!clean || clean === 'en') return 'undecided';
  if (monthFirst.test(clean)) return 'month-first';
  return yearFirst.test(clean) ? 'year-first' : 'day-first';
}
