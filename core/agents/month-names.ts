/** Month names as the platform knows them; no table of our own. Built on first need, per language, and kept. */

/** A language tag reduced to what Intl is sure to take: language, script, region. */
const languageTag = /^(?<language>[a-z]{2,3})(?:[-_](?<script>[a-z]{4}))?(?:[-_](?<region>[a-z]{2}|\d{3}))?(?![a-z\d])/i;

/** Regions that name the months otherwise than their language's main one: "Sept", "Jänner", "كانون الأول", "دجنبر". */
const alsoNamedIn: Record<string, string[]> = {
  en: ['en-GB'],
  de: ['de-AT'],
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  sr: ['sr-Latn'],
};

const nameCache = new Map<string, Map<string, number>>();
const orderCache = new Map<string, DateOrder>();

export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'undecided';

/** The tag in the form Intl takes, or null where it is none. */
export function cleanLanguage(language: string): string | null {
  const parts = languageTag.exec(language.trim())?.groups;
  if (!parts) return null;
  return [parts['language'], parts['script'], parts['region']].filter(Boolean).join('-');
}

/** A word in the form names are compared in: lower case, no accents, one sigma, one i, no dots, one nasal for Devanagari's many. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.׳'’॰]/g, '')
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i')
    .replace(/[ङञणनम]\u094d(?=[क-ह])/g, '\u0902')
    .normalize('NFC');
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
}

/** Names standing alone and within a date (many languages inflect them), folded, with the month's number. */
function namesIn(language: string, length: 'long' | 'short'): Map<string, number> {
  const key = `${language} ${length}`;
  const known = nameCache.get(key);
  if (known) return known;
  const names = new Map<string, number>();
  const alone = formatter(language, { month: length });
  const within = formatter(language, { day: 'numeric', month: length, year: 'numeric' });
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2016, month - 1, 9));
    const inflected = within.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
    for (const name of [alone.format(date), inflected]) {
      const folded = foldWord(name).replace(/^de /, '');
      if (/\p{L}/u.test(folded)) names.set(folded, month);
    }
  }
  nameCache.set(key, names);
  return names;
}

/** The month whose name alone begins with this abbreviation ("Sept", "janv"), in scripts that abbreviate by cutting. */
function monthAbbreviated(word: string, names: Map<string, number>): number | null {
  if (word.length < 3 || !/^[a-z\u0370-\u052f]+$/.test(word)) return null;
  const months = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return months.size === 1 ? ([...months][0] ?? null) : null;
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
  const long = namesIn(language, 'long');
  const month = long.get(word) ?? (exact ? null : monthAbbreviated(word, long)) ?? namesIn(language, 'short').get(word) ?? null;
  return month ?? (exact || language.startsWith('en') ? null : monthInflected(word, long));
}

/**
 * The number of the month (1 to 12) that a word names in one of the languages, English always among them; null where it names none.
 * `exact` refuses abbreviations of our own making and other cases.
 */
export function readMonth(word: string, languages: readonly string[], exact = false): number | null {
  const folded = foldWord(word);
  if (folded.length < 2) return null;
  for (const language of namingLanguages(languages)) {
    // Hebrew writes "in" as one letter before the name: "9 בדצמבר".
    const month = monthIn(folded, language, exact) ?? (folded.startsWith('ב') ? monthIn(folded.slice(1), language, exact) : null);
    if (month !== null) return month;
  }
  return null;
}

function namingLanguages(languages: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const language of [...languages, 'en']) {
    const clean = cleanLanguage(language);
    if (!clean) continue;
    all.add(clean);
    for (const other of alsoNamedIn[clean.slice(0, 2)] ?? []) all.add(other);
  }
  return all;
}

/** In which order a language writes a date in figures. English without a region doesn't say. */
export function dateOrder(language: string): DateOrder {
  const clean = cleanLanguage(language);
  if (!clean || /^en(?:-[a-z]{4})?$/i.test(clean)) return 'undecided';
  const known = orderCache.get(clean);
  if (known) return known;
  const parts = formatter(clean, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(new Date(0));
  const first = parts.find((part) => part.type !== 'literal')?.type;
  const order = first === 'day' ? 'day-first' : first === 'month' ? 'month-first' : 'year-first';
  orderCache.set(clean, order);
  return order;
}
