/** A stretch of a byline between two joints. */
export interface Piece {
  text: string;
  /** The word that joins it to the piece before: "," or "for", "with" … */
  joint: string;
}

const joints =
  /(?<mark>[,;|•·&、，；／/\n]|\s[-–—]{1,2}\s)|\s(?<word>and|und|et|och|og|ja|és|și|si|и|і|та|й|και|κι|ve|و|dan|và|with|avec|mit|con|com|met|z|for|special to|exclusively for|of the|in|at|from|für|pour|para|voor|per|um|le|am|on|к|для|AND|UND|ET|WITH|FOR|IN|AT|FROM)(?=\s)/g;
const jointsOfLanguage: Record<string, RegExp> = {
  // A single word behind belongs to the name: "José Ortega y Gasset".
  es: /\s[ye]\s(?=\S{1,40}\s\S)/g,
  pt: /\s[e]\s(?=\S{1,40}\s\S)/g,
  it: /\sed?\s(?=\S{1,40}\s\S)/g,
  nl: /\sen\s/g,
  ca: /\si\s/g,
  pl: /\si\s/g,
  cs: /\sa\s/g,
  sk: /\sa\s/g,
  hr: /\si\s/g,
  sr: /\s[iи]\s/g,
  lt: /\sir\s/g,
  lv: /\sun\s/g,
  sl: /\sin\s/g,
  hu: /\sés\s/g,
};

/** Arabic and Hebrew write "and" as a letter before the second name, where that doesn't begin with the letter itself ("وليد"). */
const joinedAnd: Record<string, RegExp> = {
  ar: /(?<=\S \S{1,20}) و(?!ليد|ائل|سيم|فاء|رد|جدي|حيد|سام|صال|داد|هبة|ائق|جيه)(?=\S{2,20} \S)/g,
  he: /(?<=\S \S{1,20}) ו(?!רד|יק|ול)(?=\S{2,20} \S)/g,
};

/** A stretch cut at commas, bars, "and", "for" and the like. */
export function cutPieces(text: string, language: string): Piece[] {
  const own = jointsOfLanguage[language.slice(0, 2)] ?? joinedAnd[language.slice(0, 2)];
  const line = (own ? text.replace(own, ' & ') : text).replace(/,\s{0,3}(?=(?:jr|sr)\b)/gi, ' ');
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const match of line.matchAll(joints)) {
    pieces.push({ text: line.slice(from, match.index), joint });
    joint = (match.groups?.['word'] ?? match.groups?.['mark'] ?? '').trim();
    from = match.index + match[0].length;
  }
  pieces.push({ text: line.slice(from), joint });
  return pieces.flatMap((piece) => cutHanNames(piece, language)).filter((piece) => piece.text !== '');
}

/** Chinese names follow each other with a blank between; Japanese ones have the blank within. */
function cutHanNames(piece: Piece, language: string): Piece[] {
  const text = piece.text.trim();
  if (language.startsWith('ja') || !/^[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})+$/.test(text)) return [{ ...piece, text }];
  return text.split(/\s/).map((name, index) => ({ text: name, joint: index === 0 ? piece.joint : '、' }));
}
