import { isPersonName } from '../names/person-name.ts';

/** A stretch of a byline between two joints. */
export interface Piece {
  text: string;
  /** The word that joins it to the piece before: "," or "for", "with" … */
  joint: string;
}

const joints =
  /(?<mark>[,;|•·&、，；،؛／/\n]|\s[-–—+ـ]{1,2}\s)|\s(?<word>and|und|u\.|et|och|og|ja|és|și|si|и|і|та|й|και|κι|ve|و|اور|dan|và|dhe|eta|agus|və|va|და|և|और|एवं|ও|এবং|மற்றும்|และ|와|과|with|avec|mit|con|com|met|z|for|special to|exclusively for|Special to|SPECIAL TO|especial para|Especial para|ESPECIAL PARA|exclusivo para|Exclusivo para|colaboración para|Colaboración para|colaboração para|Colaboração para|of the|in|at|from|op|på|pada|dne|dnia|für|pour|para|voor|per|um|le|am|on|к|для|AND|UND|ET|OCH|OG|WITH|FOR|IN|AT|FROM|And|With|For)(?=\s)/g;
const jointsOfLanguage: Record<string, RegExp> = {
  // A single word behind belongs to the name: "José Ortega y Gasset".
  es: /\s[yeYE]\s(?=\S{1,40}\s\S)/g,
  pt: /\s[eE]\s(?=\S{1,40}\s\S)/g,
  it: /\s(?:ed?|ED?)\s(?=\S{1,40}\s\S)/g,
  nl: /\s(?:en|EN)\s/g,
  af: /\sen\s/g,
  lb: /\san\s/g,
  gl: /\se\s(?=\S{1,40}\s\S)/g,
  sw: /\sna\s/g,
  tl: /\sat\s/g,
  be: /\sі\s/g,
  bs: /\si\s/g,
  ca: /\si\s|\sI\s(?=\S{1,40}\s\S)/g,
  pl: /\si\s|\sI\s(?=\S{1,40}\s\S)/g,
  cs: /\sa\s/g,
  sk: /\sa\s/g,
  hr: /\si\s/g,
  sr: /\s[iи]\s/g,
  lt: /\sir\s/g,
  lv: /\sun\s/g,
  sl: /\sin\s/g,
  hu: /\sés\s/g,
};

/** Letters that are "and" before the second name, and beginnings of given names that have the letter themselves. */
const joinedAnd: Record<string, { letter: string; names: RegExp }> = {
  ar: { letter: 'و', names: /^و(?:ليد|ائل|سيم|فاء|رد|جدي|حيد|سام|صال|داد|هبة|ائق|جيه)/ },
  he: { letter: 'ו', names: /^ו(?:רד|יק|ול)/ },
};

/** Arabic and Hebrew write "and" as a letter of the second name: "أحمد المرسى وسارة البحر". Two words at least stand on either side. */
function partJoinedNames(text: string, language: string): string {
  const and = joinedAnd[language];
  if (!and || !text.includes(` ${and.letter}`)) return text;
  const words = text.split(' ');
  const isSecond = (word: string, index: number) =>
    index > 1 && index < words.length - 1 && word.length > 2 && word.startsWith(and.letter) && !and.names.test(word);
  return words.map((word, index) => (isSecond(word, index) ? `& ${word.slice(1)}` : word)).join(' ');
}

/** "彼得·哈格里夫": the dot within a foreign name that is written in ideographs; two names of China are parted by it. */
function isWithinName(line: string, dot: number): boolean {
  const before = /[\u3400-\u9fff]{1,8}$/.exec(line.slice(0, dot))?.[0];
  const behind = /^[\u3400-\u9fff]{1,8}/.exec(line.slice(dot + 1))?.[0];
  if (before === undefined || behind === undefined || /[报報社网網号號台臺刊]$/.test(before)) return false;
  return !(isPersonName(before, 'zh') && isPersonName(behind, 'zh'));
}

/** A stretch cut at commas, bars, "and", "for" and the like. */
export function cutPieces(text: string, language: string): Piece[] {
  const own = jointsOfLanguage[language.slice(0, 2)];
  const line = (own ? text.replace(own, ' & ') : partJoinedNames(text, language.slice(0, 2))).replace(
    /,\s{0,3}(?=(?:jr|sr|inc|llc|ltd|corp|plc)\b)/gi,
    ' ',
  );
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const match of line.matchAll(joints)) {
    if (match[0] === '·' && language.startsWith('zh') && isWithinName(line, match.index)) continue;
    pieces.push({ text: line.slice(from, match.index), joint });
    joint = (match.groups?.['word'] ?? match.groups?.['mark'] ?? '').trim().replace('ـ', '-');
    from = match.index + match[0].length;
  }
  pieces.push({ text: line.slice(from), joint });
  return pieces.flatMap((piece) => cutHanNames(piece, language)).filter((piece) => piece.text !== '');
}

/** "田中美咲 山本健": four signs and three are no surname and given name, which "長谷川 健太郎" may be. */
function cutJapaneseNames(piece: Piece): Piece[] {
  const names = /^[\u3400-\u9fff々ヶ]{3,5}(?: [\u3400-\u9fff々ヶ]{3,5}){1,4}$/.test(piece.text) ? piece.text.split(' ') : [];
  if (names.length < 2 || !names.some((name) => name.length > 3)) return [piece];
  return names.map((text, index) => ({ text, joint: index === 0 ? piece.joint : '、' }));
}

/** "水务学院 方敏": no name ends so. */
const HOUSE_FIRST = /^[\u3400-\u9fff]{2,3}(?:网|網|报|報|社|台|臺|刊|新闻|新聞|学院|大学|中心|部|局|院|系|室) /;

/** "骨科 武晓峰", "护理部 李娟 张燕": the department of who signs. */
const DEPARTMENT_FIRST =
  /^(?<house>[\u3400-\u9fff]{1,12}(?:学院|大学|中心|部|处|局|院|系|室|科|团委|病区|公司|集团)) (?=[\u3400-\u9fff]{2,4}(?: |$))/;

function withoutDepartment(text: string): string {
  const house = DEPARTMENT_FIRST.exec(text)?.groups?.['house'];
  return house && !isPersonName(house, 'zh') ? text.slice(house.length + 1) : text;
}

/** Chinese names follow each other with a blank between; Japanese ones have the blank within. */
function cutHanNames(piece: Piece, language: string): Piece[] {
  const whole = piece.text.trim();
  if (language.startsWith('ja')) return cutJapaneseNames({ ...piece, text: whole });
  const text = withoutDepartment(whole);
  if (!/^[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})+$/.test(text) || HOUSE_FIRST.test(text)) return [{ ...piece, text }];
  return text.split(/\s/).map((name, index) => ({ text: name, joint: index === 0 ? piece.joint : '、' }));
}
