/**
 * A page's words fit for a terminal: no control character (an escape sequence would move the cursor, recolour the
 * screen or rename the window), no bidi override, one line, `longest` characters at most.
 */
export function plainText(words: string, longest = 400): string {
  const line = words
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
