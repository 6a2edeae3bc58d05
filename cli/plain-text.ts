/**
 * A page's words fit for a terminal: no control character (an escape sequence would move the cursor, recolour the
 * screen or rename the window), no bidi override, one line, `longest` characters at most, cut between words where it can be.
 */
export function plainText(words: string, longest = 400): string {
  const line = words
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = line[longest - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
