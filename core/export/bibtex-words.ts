import type { NameParts } from '../attribution/name-parts.ts';

// Of these, none stands for itself in LaTeX. A brace behind a backslash still counts as one where BibTeX matches them.
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Words as LaTeX shows them; letters of every script stay as they are. Two dashes stay two, which LaTeX would make one long one. */
export function latexWords(words: string): string {
  return words.replace(/[\\{}^~$&%#_<>]|(?<=-)-|(?<=')'|(?<=[`!?])`/g, (mark) => special[mark] ?? `{}${mark}`);
}

/** Names as BibTeX has them: "van Gogh, Vincent and {Northern Wire}". */
export function bibtexNames(names: NameParts[]): string {
  return names.map(bibtexName).join(' and ');
}

function bibtexName(name: NameParts): string {
  if ('literal' in name) return `{${latexWords(name.literal)}}`;
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? [namePart(part)] : [])).join(', ');
}

/** Commas and the word "and" part names; in braces they are letters. */
function namePart(part: string): string {
  const words = latexWords(part);
  return /,|\band\b|[{}\\]/i.test(words) ? `{${words}}` : words;
}

/** Words as the one item of a list field, such as the publishers': "and" would part them. */
export function oneItem(words: string): string {
  return /\band\b/i.test(words) ? `{${latexWords(words)}}` : latexWords(words);
}
