/** A word of the line, or one of the marks that part it. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'colon';
}

const tokenPattern = /[:：＝／՝]|[,;|()（）[\]【】〔〕·•；，。、/]|[–—-](?=\s|$)|[^\s:：＝／՝,;|()（）[\]【】〔〕·•；，。、/]+/g;

/** What joins two parts or two names, in small letters. */
export const conjunction = /^(?:and|und|et|y|e|i|og|och|ja|en|и|і|&|u|ve|con)$/;

/** The words of a line and the marks that part it, in order, with where each stands. */
export function cutTokens(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => {
    const word = match[0];
    const kind = /^[:：＝／՝]$/.test(word) ? 'colon' : /^[,;|()（）[\]【】〔〕·•；，。、/–—-]$/.test(word) ? 'mark' : 'word';
    return { text: word, start: match.index, end: match.index + word.length, kind };
  });
}

/** Words as the tables of phrases have them: in small letters, a blank between. */
export const phraseOf = (tokens: Token[]) =>
  tokens
    .map((token) => token.text)
    .join(' ')
    .toLowerCase();
