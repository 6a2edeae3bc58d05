/**
 * A text as words, for comparison. What only typography changes folds away: case, the shapes of quotation marks, dashes and
 * blanks, ligatures and widths (Unicode NFKC), soft hyphens, Arabic and Hebrew vowel signs and tatweel, the digits of other
 * scripts, what parts thousands, and letters that one language writes in two ways. Scripts without blanks between words
 * (Chinese, Japanese, Thai, Lao, Khmer, Burmese) count each character as a word. A sign before a figure is a word.
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
const BLANK = 9;
const SIGN = 10;

/** What is known of each character of the basic plane; 0 for one not met yet. */
const kinds = new Uint8Array(0x10000);

/** First and last of characters that show nothing or only how a word sounds: soft hyphen, niqqud, tatweel, harakat, joiners, bidi marks, variants. */
const ignored: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x640, 0x640],
  // Madda and hamza, which stand between these two, make other letters of those they are written on.
  [0x64b, 0x652],
  [0x656, 0x65f],
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
  if ('.,٫٬'.includes(character)) return POINT;
  if ('-+−–'.includes(character)) return SIGN;
  if (' \u00a0\u2009\u202f'.includes(character)) return BLANK;
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
    } else if (kind === WIDE || kind === SYMBOL || (kind === SIGN && isSigned(text, at))) {
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

/** An apostrophe between letters ("didn’t"), a point between digits ("1,000.5") and what parts thousands ("1 000") are part of the word. */
function joins(text: string, at: number, next: number, kind: number): boolean {
  if (kind !== APOSTROPHE && kind !== POINT && kind !== BLANK) return false;
  if (kind !== POINT && kindOf(text.charCodeAt(at - 1)) === DIGIT) return partsThousands(text, at);
  if (kind === BLANK) return false;
  const wanted = kind === APOSTROPHE ? LETTER : DIGIT;
  const after = next < text.length ? kindOf(text.codePointAt(next) as number) : SEPARATOR;
  return after === wanted && kindOf(text.charCodeAt(at - 1)) === wanted;
}

const isDigitAt = (text: string, at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;

/** A sign right before a figure, and behind nothing that a range or a compound could have begun with: "fell by -3.2". */
function isSigned(text: string, at: number): boolean {
  return isDigitAt(text, at + 1) && /(?:^|(?:^|\D)\s|[([])$/u.test(text.slice(Math.max(0, at - 2), at));
}

const groups = /^\d{1,3}(?:[\s,'’]\d{3}){1,5}(?![\d,])/u;

/** "210 000", "210’000", but neither "in 2019 500 people" nor "12 3000". */
function partsThousands(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1)) return false;
  let start = at;
  while (start > at - 20 && /[\d\s'’]/u.test(text.charAt(start - 1))) start -= 1;
  while (/\D/u.test(text.charAt(start))) start += 1;
  return (groups.exec(text.slice(start, at + 20))?.[0].length ?? 0) > at - start;
}

const plain = /^[\0-\x7f]*$/;
/** Letters that one language writes in two ways: Persian yeh and kaf, Russian yo, the Turkish i in capitals. */
const twins: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ё: 'е', ı: 'i', '٫': '.', '٬': ',', '−': '-', '–': '-' };

function foldWord(word: string): string {
  if (plain.test(word)) return withoutGroups(word.toLowerCase());
  const shown = Array.from(word).filter((character) => kindOf(character.codePointAt(0) as number) !== IGNORED);
  const folded = shown.join('').replace(/[’ʼ‘]/g, "'").normalize('NFKC').toLowerCase();
  return withoutGroups(folded.replace(/[یکёı٫٬−–]/gu, (letter) => twins[letter] ?? letter).replace(/\p{Nd}/gu, digitOf));
}

/** A digit of any script as ours; each script has its ten in a row. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function withoutGroups(word: string): string {
  return groups.test(word) ? word.replace(groups, (figure) => figure.replace(/\D/gu, '')) : word;
}
