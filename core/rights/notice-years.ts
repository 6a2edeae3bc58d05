/** Years in a notice: where they stand and the last of them ("2005-2018" is 2018). */
export interface Years {
  year: number;
  index: number;
  length: number;
}

const SPAN = /(?:19|20)\d\d(?:\s?[-–—/~,]\s?(?:(?:19|20)?\d\d(?!\d)|present|today|heute|now|(?=\s)))?/g;

/** The years that stand in a text from `from` on; null where none do. Longer numbers are none. */
export function yearsIn(text: string, from = 0): Years | null {
  SPAN.lastIndex = from;
  for (let match = SPAN.exec(text); match; match = SPAN.exec(text)) {
    if (isDigit(text[match.index - 1]) || isDigit(text[match.index + match[0].length])) continue;
    return { year: lastOf(match[0]), index: match.index, length: match[0].length };
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

function lastOf(span: string): number {
  const first = span.slice(0, 4);
  const last = /\d{2,4}$/.exec(span)?.[0] ?? first;
  return last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
}
