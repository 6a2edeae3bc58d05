import { withoutPost } from '../names/east-asian-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { remember } from '../remember.ts';

/** A stretch of a byline between two joints. */
export interface Piece {
  text: string;
  /** The word that joins it to the piece before: "," or "for", "with" … */
  joint: string;
}

/** "And" in the languages where the word is nothing else: the source of a pattern. */
const and = 'and|und|u\\.|et|och|og|ja|és|și|si|и|і|та|й|και|κι|ve|و|اور|dan|và|dhe|eta|agus|və|va|და|և|और|एवं|ও|এবং|மற்றும்|และ|와|과';
/** Whether what joins two pieces says that both sign. */
export const isAnd = (joint: string): boolean => IS_AND.test(joint);
const IS_AND = new RegExp(`^(?:${and}|[&+])$`, 'i');

/** "B&T", "C&EN": letters of one house. "a/p", "ዶ/ር": letters of one word. */
const notWithin = '(?!(?<=(?<!\\p{L})\\p{Lu}{1,3})&\\p{Lu}|(?<=(?<!\\S)\\p{L})/\\p{L}(?!\\S))';

const joints = new RegExp(
  `(?<mark>${notWithin}[,;|•·&、，；،؛／/\\n]|\\s[-–—+ـ]{1,2}(?=\\s))|\\s(?<!\\svon\\s(?=und zu ))(?<word>${and}|with|avec|mit|con|com|met|z|for|special to|exclusively for|Special to|SPECIAL TO|[Ee]special para|ESPECIAL PARA|[Ee]xclusivo para|[Cc]olabora(?:ción|ção) para|of the|in|at|from|op|på|pada|dne|dnia|für|pour|para|voor|per|um|le|am|on|к|для|AND|UND|ET|OCH|OG|WITH|FOR|IN|AT|FROM|And|With|Avec|Mit|For)(?=\\s)(?!(?<=op|in) (?:de[nr]|['’]t) )`,
  'gu',
);

/** "And" where the word or letter is "and" in one language alone. */
const andOf: Record<string, string> = {
  af: 'en',
  be: 'і',
  bs: 'i',
  ca: 'i',
  cs: 'a',
  es: 'y|e',
  gl: 'e',
  hr: 'i',
  hu: 'és',
  it: 'ed?',
  lb: 'an',
  lt: 'ir',
  lv: 'un',
  nl: 'en',
  pl: 'i',
  pt: 'e',
  sk: 'a',
  sl: 'in',
  sr: '[iи]',
  sw: 'na',
  tl: 'at',
};

/**
 * A single word behind "and" in capitals, or in a language of two surnames, belongs to the name: "José Ortega y Gasset", "Ramón y Cajal y
 * Ana Lima", "Josep Puig i Cadafalch".
 */
const ownJoint = remember((language): RegExp | null => {
  const own = andOf[language];
  if (!own) return null;
  const ofTwo = /^(?:ca|es|gl|it|pt)$/.test(language);
  const second = ofTwo
    ? `\\s[^\\s,;|/()]{1,40}\\s(?!(?:${own})\\s)(?:\\p{Lu}|d(?:[aeio][ls]?|all[ae]|ell[aeo]|egli)\\s|d['’]\\p{Lu}|v[ao]n\\s)`
    : '\\s\\S{1,40}\\s\\S';
  return new RegExp(`\\s(?:${ofTwo ? '' : `${own}|`}(?:${own}|${own.toUpperCase()})(?=${second}))(?=\\s)`, 'gu');
});

/** Letters that are "and" before the second name, and beginnings of given names that have the letter themselves. */
const joinedAnd: Record<string, { letter: string; names: RegExp }> = {
  ar: { letter: 'و', names: /^و(?:ليد|لد|ائل|سيم|فاء|رد|جد|حيد|سام|صال|داد|ديع|ه[بي]|ائق|اثق|اص[فل]|ضاح|عد|جيه|نيس)/ },
  he: { letter: 'ו', names: /^ו(?:רד|יק|ול)/ },
};

/** Arabic and Hebrew write "and" as a letter of the second name: "أحمد المرسى وسارة البحر". Two words at least stand on either side. */
function partJoinedNames(text: string, language: string): string {
  const and = joinedAnd[language];
  if (!and || !text.includes(` ${and.letter}`)) return text;
  const words = text.split(' ');
  const hasTwoBefore = (index: number) => index > 1 && !words.slice(index - 2, index).some((word) => /[:،,|]$/.test(word));
  const isSecond = (word: string, index: number) =>
    hasTwoBefore(index) && index < words.length - 1 && word.length > 2 && word.startsWith(and.letter) && !and.names.test(word);
  return words.map((word, index) => (isSecond(word, index) ? `& ${word.slice(1)}` : word)).join(' ');
}

/** "彼得·哈格里夫": the dot within a foreign name that is written in ideographs; two names of China are parted by it. */
function isWithinName(line: string, dot: number): boolean {
  const before = /[\u3400-\u9fff]{1,8}$/.exec(line.slice(0, dot))?.[0];
  const behind = /^[\u3400-\u9fff]{1,8}/.exec(line.slice(dot + 1))?.[0];
  if (before === undefined || behind === undefined || /[报報社网網号號台臺刊]$/.test(before)) return false;
  return !(isPersonName(before, 'zh') && isPersonName(behind, 'zh'));
}

/** "Winter & Sons Funeral Home", "Ash & Elm LLP": a firm's one name; "Ada Winter and her partners" is none. */
const FIRM_BEHIND =
  /^\s(?:sons?|daughters?|bros|brothers|(?:\p{Lu}[\p{L}’'.-]{0,20} ){0,2}(?:associates|partners|attorneys|solicitors|funeral|realty|ll[cp]|ltd))(?![\p{L}’'])/iu;

const isWithinFirm = (joint: string, behind: string): boolean =>
  /^(?:&|and)$/i.test(joint) && /^\s\p{Lu}/u.test(behind) && FIRM_BEHIND.test(behind);

/** A stretch cut at commas, bars, "and", "for" and the like. */
export function cutPieces(text: string, language: string): Piece[] {
  const own = ownJoint(language.slice(0, 2));
  const line = (own ? text.replace(own, ' &') : partJoinedNames(text, language.slice(0, 2))).replace(
    /,\s{0,3}(?=(?:jr|sr|inc|llc|ltd|corp|plc)\b)/gi,
    ' ',
  );
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const match of line.matchAll(joints)) {
    if (match[0] === '·' && language.startsWith('zh') && isWithinName(line, match.index)) continue;
    if (isWithinFirm(match.groups?.['word'] ?? match[0], line.slice(match.index + match[0].length, match.index + match[0].length + 70)))
      continue;
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

/** Words with which houses and their offices end in Chinese: the source of a pattern. */
export const hanHouse = '[网網报報社台臺刊部处局院系室]|新闻|新聞|大学|中心|公司|集团';
/** "水务学院 方敏": no name ends so. */
const HOUSE_FIRST = new RegExp(`^[\\u3400-\\u9fff]{2,3}(?:${hanHouse}) `);

/** "骨科 武晓峰", "护理部 李娟 张燕": the department of who signs. */
const DEPARTMENT_FIRST =
  /^(?<house>[\u3400-\u9fff]{1,12}(?:[部处局院系室科]|大学|中心|团委|病区|公司|集团)) (?=[\u3400-\u9fff]{2,4}(?: |$))/;

function withoutDepartment(text: string): string {
  const house = DEPARTMENT_FIRST.exec(text)?.groups?.['house'];
  return house && !isPersonName(house, 'zh') ? text.slice(house.length + 1) : text;
}

/** Chinese names follow each other with a blank between; Japanese ones have the blank within. */
function cutHanNames(piece: Piece, language: string): Piece[] {
  const whole = piece.text.trim();
  if (language.startsWith('ja')) return cutJapaneseNames({ ...piece, text: whole });
  const text = withoutPost(withoutDepartment(whole), language);
  if (!/^[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})+$/.test(text) || HOUSE_FIRST.test(text)) return [{ ...piece, text }];
  return text.split(/\s/).map((name, index) => ({ text: name, joint: index === 0 ? piece.joint : '、' }));
}
