// CommonMark 2.4: a backslash before ASCII punctuation takes its meaning away. Besides CommonMark's own marks: tables and strikethrough
// (GFM), and Obsidian's highlights, comments, formulas, tags and block references, by which words could hide or stand out.
const meaningful = /[\\`*_[\]{}<>~|#$^%=]/g;

/** Words of a page amid a line of Markdown: all letters, no markup. */
export function markdownWords(words: string): string {
  return (
    words
      .replace(meaningful, '\\$&')
      .replace(/[&!](?=[#\w\\])/g, '\\$&')
      // GFM makes links of bare addresses.
      .replace(/:(?=\/\/)|@(?=\S)|(?<=www)\./gi, '\\$&')
  );
}

/** Words at the start of a line, where "1." and "-" begin a list. */
export function markdownLine(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+:]/, '\\$&');
}

/** An address as the target of a link: round brackets would end it early. */
export function markdownAddress(url: string): string {
  return url.replace(/[()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
