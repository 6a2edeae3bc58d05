/** Many phrases sought at once without a regular expression: compiling a long alternation costs a page more than looking for each word in a text. */
export interface PhraseList {
  /** Whether one of the phrases stands in the text, which is in lower case. */
  isIn(lower: string): boolean;
  /** Whether one of them begins in its first signs, so many and one more. */
  opens(lower: string, furthest: number): boolean;
  /** The first of them at a place that passes the test, the longest where several begin there; null where none does. */
  first(lower: string, passes?: Passes): Phrase | null;
  /** All that stand in the text. */
  all(lower: string): Set<string>;
}

/** Where a phrase stands. */
export interface Phrase {
  index: number;
  length: number;
}

/** Phrases by what they begin with: a text is gone through once, whatever their number. */
interface Openings {
  /** Those of one sign. */
  singles: string;
  /** By the hash of two letters the place in `phrases` of those that begin with them; 0 where none does. */
  places: Uint16Array;
  /** Longest first. */
  phrases: string[][];
}

const PLACES = 1024;

/** Makes a list of phrases from one string: lower case, divided by bars. Split when first asked. */
export function phraseList(phrases: string): PhraseList {
  let opened: Openings | null = null;
  const openings = (): Openings => {
    opened ??= open(phrases.split('|'));
    return opened;
  };
  return {
    isIn: (lower) => search(openings(), lower, lower.length) !== null,
    opens: (lower, furthest) => search(openings(), lower, Math.min(furthest + 1, lower.length)) !== null,
    first: (lower, passes) => search(openings(), lower, lower.length, passes),
    all: (lower) => {
      const found = new Set<string>();
      search(openings(), lower, lower.length, (index, length) => {
        found.add(lower.slice(index, index + length));
        return false;
      });
      return found;
    },
  };
}

function open(all: readonly string[]): Openings {
  const openings: Openings = { singles: '', places: new Uint16Array(PLACES), phrases: [[]] };
  for (const phrase of [...all].sort((a, b) => b.length - a.length)) {
    const place = placeOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    if (phrase.length < 2) openings.singles += phrase;
    else if (openings.places[place]) openings.phrases[openings.places[place]]?.push(phrase);
    else openings.places[place] = openings.phrases.push([phrase]) - 1;
  }
  return openings;
}

const placeOf = (first: number, second: number): number => (first * 37 + second) & (PLACES - 1);

type Passes = (index: number, length: number) => boolean;

function search({ singles, places, phrases }: Openings, lower: string, until: number, passes?: Passes): Phrase | null {
  let letter = lower.charCodeAt(0);
  for (let index = 0; index < until; index += 1) {
    const next = index + 1 < lower.length ? lower.charCodeAt(index + 1) : 0;
    const place = places[placeOf(letter, next)];
    if (place)
      for (const phrase of phrases[place] as string[])
        if (lower.startsWith(phrase, index) && passes?.(index, phrase.length) !== false) return { index, length: phrase.length };
    if (singles !== '' && singles.includes(lower.charAt(index)) && passes?.(index, 1) !== false) return { index, length: 1 };
    letter = next;
  }
  return null;
}

/** A text in lower case with every character in its place: the dotted capital I of Turkish would become two. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** Whether a character is a letter that has a small and a capital form, or stands beyond the scripts that have them. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  return character.toLowerCase() !== character.toUpperCase() || (character > '\u0590' && character < '\u2000') || character > '\u3040';
}

/** Whether a character is a capital. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== '' && character !== character.toLowerCase();
}

/** Whether a character is a small letter. */
export function isSmall(character: string | undefined): boolean {
  return character !== undefined && character !== '' && character !== character.toUpperCase();
}
