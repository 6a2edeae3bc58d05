/**
 * A text as words, for comparison. What only typography changes folds away: case, the shapes of quotation marks, dashes and
 * blanks, ligatures and widths (Unicode NFKC), soft hyphens, Arabic vowel signs and tatweel. Scripts without blanks between
 * words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) count each character as a word.
 */
export interface FoldedText {
  paragraphs: readonly string[];
  /** The words, folded. */
  words: string[];
  /** For each word the paragraph it stands in and its range there. */
  paragraphOf: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
const WIDE = 4;
const SYMBOL = 5;
const IGNORED = 6;
const APOSTROPHE = 7;
const POINT = 8;

/** What is known of each character of the basic plane; 0 for one not met yet. */
const kinds = new Uint8Array(0x10000);

/** First and last of characters that show nothing or only how a word sounds: soft hyphen, tatweel, harakat, joiners, bidi marks, variants. */
const ignored: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u;

function kindOf(code: number): number {
  if (code > 0xffff) return findKind(code);
  const known = kinds[code];
  if (known) return known;
  const kind = findKind(code);
  kinds[code] = kind;
  return kind;
}

function findKind(code: number): number {
  const character = String.fromCodePoint(code);
  if (ignored.some(([first, last]) => code >= first && code <= last)) return IGNORED;
  if (character === "'" || character === '’' || character === 'ʼ' || character === '‘') return APOSTROPHE;
  if (character === '.' || character === ',') return POINT;
  // A dropped or changed sign of money, of a share or of a note to it changes what is said.
  if (/[%‰\p{Sc}]/u.test(character)) return SYMBOL;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (isWide.test(character)) return WIDE;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : SEPARATOR;
}

/** Cuts paragraphs into folded words, in time proportional to their length. */
export function foldWords(paragraphs: readonly string[]): FoldedText {
  const words: string[] = [];
  const places: number[] = [];
  paragraphs.forEach((text, paragraph) => {
    scanWords(text, (start, end) => {
      const word = foldWord(text.slice(start, end));
      // "www.harbour-post.test" and "http://www.harbour-post.test" say the same.
      const isScheme = (word === 'http' || word === 'https') && text.startsWith('://', end);
      if (word === '' || isScheme) return;
      words.push(word);
      places.push(paragraph, start, end);
    });
  });
  const paragraphOf = new Int32Array(words.length);
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    paragraphOf[i] = places[3 * i] as number;
    starts[i] = places[3 * i + 1] as number;
    ends[i] = places[3 * i + 2] as number;
  }
  return { paragraphs, words, paragraphOf, starts, ends };
}

/** How many words a text has, counted as comparisons count them. */
export function countWords(text: string): number {
  let count = 0;
  scanWords(text, () => {
    count += 1;
  });
  return count;
}

function scanWords(text: string, found: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) start = at;
    } else if (kind === WIDE || kind === SYMBOL) {
      if (start >= 0) found(start, at);
      found(at, next);
      start = -1;
    } else if (start >= 0 && !(kind === IGNORED || joins(text, at, next, kind))) {
      found(start, at);
      start = -1;
    }
    at = next;
  }
  if (start >= 0) found(start, text.length);
}

/** An apostrophe between letters ("didn’t") and a point between digits ("1,000.5") are part of the word. */
function joins(text: string, at: number, next: number, kind: number): boolean {
  if (kind !== APOSTROPHE && kind !== POINT) return false;
  const wanted = kind === APOSTROPHE ? LETTER : DIGIT;
  const after = next < text.length ? kindOf(text.codePointAt(next) as number) : SEPARATOR;
  return after === wanted && kindOf(text.charCodeAt(at - 1)) === wanted;
}

const plain = /^[\0-\x7f]*$/;

function foldWord(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  const shown = Array.from(word).filter((character) => kindOf(character.codePointAt(0) as number) !== IGNORED);
  return shown.join('').replace(/[’ʼ‘]/g, "'").normalize('NFKC').toLowerCase();
}
