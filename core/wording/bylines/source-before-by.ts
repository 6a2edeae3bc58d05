/** "Gull Valley Desk | By A. Author": whether a byline opens with these words, a bar and the word for who wrote it. */
export function isSourceBeforeBy(line: string, source: string): boolean {
  return source !== '' && line.startsWith(source) && /^\s?\|\s?By\s/.test(line.slice(source.length, source.length + 6));
}

/** The line without a source that it links before its byline: that signs for nobody. */
export function withoutSource(line: string, source: string): string {
  return isSourceBeforeBy(line, source) ? line.slice(source.length).replace(/^[\s|]{1,3}/, '') : line;
}
