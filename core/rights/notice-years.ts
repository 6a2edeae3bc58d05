/** Years in a notice: where they stand and the last of them ("2005-2018" is 2018). */
export interface Years {
  year: number;
  index: number;
  length: number;
}

const SPAN =
  /(?:\b(?:since|seit|depuis|desde|dal|od) )?(?:19|20)\d\d(?: (?:to|bis|à|al?|do) (?:19|20)\d\d|\s?[-–—/~,]\s?(?:(?:19|20)?\d\d(?!\d)|present|today|heute|now|(?=\s)))?|(?<![\p{L}\d])M(?:CM|M[CDLXVI])[CDLXVI]{1,8}(?:\s?[-–—]\s?MM[CDLXVI]{1,8})?(?![\p{L}\d])/gu;

/** The years that stand in a text from `from` on; null where none do. Longer numbers are none. */
export function yearsIn(text: string, from = 0): Years | null {
  SPAN.lastIndex = from;
  for (let match = SPAN.exec(text); match; match = SPAN.exec(text)) {
    if (isDigit(text[match.index - 1]) || isDigit(text[match.index + match[0].length])) continue;
    const year = lastOf(match[0]);
    if (year === null) continue;
    return { year, index: match.index, length: match[0].length };
  }
  return null;
}

/** The years right before the end of a text, with nothing but punctuation behind them: "2020 ©". */
export function yearsBefore(text: string): Years | null {
  const from = Math.max(0, text.length - 16);
  let last: Years | null = null;
  for (let years = yearsIn(text, from); years; years = yearsIn(text, years.index + years.length)) last = years;
  return last && /^[\s,:–—-]{0,3}$/.test(text.slice(last.index + last.length)) ? last : null;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function lastOf(span: string): number | null {
  if (span.startsWith('M')) return readRoman(span.split(/[\s–—-]/).at(-1) ?? '');
  const first = /\d{4}/.exec(span)?.[0] ?? '';
  const last = /\d{2,4}$/.exec(span)?.[0] ?? first;
  return last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
}

const ROMAN = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'
  .split(' ')
  .map((pair) => [pair.replace(/\d+/, ''), Number(pair.replace(/\D+/, ''))] as const);

/** "MMXXIV" as 2024; null where the letters are no figure as it is written: a firm may be called MMII. */
function readRoman(letters: string): number | null {
  let rest = letters;
  let year = 0;
  for (const [sign, value] of ROMAN)
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      year += value;
    }
  return rest === '' && writeRoman(year) === letters ? year : null;
}

function writeRoman(year: number): string {
  let rest = year;
  let letters = '';
  for (const [sign, value] of ROMAN)
    while (rest >= value) {
      rest -= value;
      letters += sign;
    }
  return letters;
}
