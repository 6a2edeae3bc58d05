import { type Agency, nameAgency } from '../agency.ts';
import { foldName } from '../fold-name.ts';
import { isStamp, isTrade } from '../names/name-words.ts';
import { isOrganisationName } from '../names/organisation-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { isPlaceName } from '../names/place-names.ts';
import { tidyPersonName } from '../names/tidy-person-name.ts';
import { outletByName } from '../outlet.ts';
import { hanHouse } from './byline-pieces.ts';
import { endBeforeDesk, isDesk } from './desk-words.ts';

/** Verbs that go on to say who the author is: "Jana Hafen ist Professorin". */
const tellsWho = /^(?:is|was|are|ist|war|est|es|è|é|är|er|jest|je|on|yra|este)$/;
/** What is left before an agency or an outlet: "Joana Porto e Lusa", "Joana Porto Do CAIS", "Ada Winter of RNZ". */
const leftBehind = /^(?:of|e|y|el|em|en|und|and|for|für|para|pour|com|con|avec|mit|[Dd][oae])$/;

/**
 * The name at the head of a piece, before a trade, an agency, a stamp or an account's name: "Robert Burns AP National Security Writer";
 * where the line is marked as a byline, before a sentence about its bearer too.
 */
export function headName(text: string, language: string, isMarked: boolean): string | null {
  const words = text.split(' ');
  const ends = [words.findIndex((_, index) => index > 0 && endsName(words, index, isMarked)), houseBehind(words)].filter(
    (index) => index >= 0,
  );
  const first = Math.min(...ends, words.length);
  const isBeforeTrade = isTrade(words[first] ?? '');
  let end = isBeforeTrade ? endBeforeDesk(words, first) : first;
  // "Industrial Relations Reporter", "HNS Economic Bureau": a desk with its trade and no name.
  if (isBeforeTrade && words.slice(0, end).every((word) => isDesk(word) || /^[A-Z]{3,5}$/.test(word))) return null;
  while (end > 2 && leftBehind.test(words[end - 1] ?? '')) end -= 1;
  if (ends.length === 0 || end < 2 || words.length > 14 || nameAgency(words[0] ?? '') !== null || isPlaceName(foldName(text))) return null;
  const head = tidyPersonName(words.slice(0, end).join(' '), language);
  return isPersonName(head, language) ? head : null;
}

function endsName(words: readonly string[], index: number, isMarked: boolean): boolean {
  const word = words[index] ?? '';
  const isStamped = isStamp(word) || (index > 1 && /^(?:last|first)$/i.test(word) && isStamp(words[index + 1] ?? ''));
  const isAccount = index === words.length - 1 && /^[a-z\d_]{5,}$/.test(word);
  return (
    /^\d{1,4}$/.test(word) ||
    isTrade(word) ||
    isStamped ||
    nameAgency(word) !== null ||
    placeBehind(words) === index ||
    isLettersOfHouse(words, index) ||
    isAccount ||
    (isMarked && tellsWho.test(word))
  );
}

const isSpoken = (words: readonly string[]): boolean => words.length > 1 && words.every((word) => word !== word.toUpperCase());

/** "Joana Porto SÃO PAULO": where a well-known place in capitals begins behind a name that is not, or -1. */
export function placeBehind(words: readonly string[]): number {
  if (words.length < 4 || !isSpoken(words.slice(0, 2))) return -1;
  return words.findIndex((_, index) => {
    const tail = words.slice(index).join(' ');
    return index > 1 && tail === tail.toUpperCase() && isPlaceName(foldName(tail));
  });
}

/** "BBC" in "Tom Pike BBC Trending", "UOL" in "Joana Porto Do UOL". */
function isLettersOfHouse(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (index < 2 || !/^[A-Z][A-Z\d]{1,4}$/.test(word) || !isSpoken(words.slice(0, 2))) return false;
  return outletByName(word) !== null || (index > 2 && /^D[oa]$/.test(words[index - 1] ?? ''));
}

/** "por la editorial Faro Norte": a house that prints books. */
const PUBLISHER = /^(?:la |l['’])editorial\s/i;

/** The name behind a trade: "chief reporter Jane Harbour", "Staff Writer Jane Harbour". */
export function nameBehindTrade(text: string, language: string): string | null {
  const words = text.split(' ');
  const end = words.findIndex((word, index) => isTrade(word) && !isTrade(words[index + 1] ?? '')) + 1;
  const opens = words.slice(0, end).every((word) => isTrade(word) || /^[a-z’'-]+$/.test(word));
  if (end < 1 || end > 5 || !opens || PUBLISHER.test(text)) return null;
  const name = tidyPersonName(words.slice(end).join(' '), language);
  return isPersonName(name, language) ? name : null;
}

/** The second name of "Lauren Rook and state political reporter Jano Fell": a trade in small letters stands before it. */
export function nameBehindSmallTrade(text: string, language: string): string | null {
  return /^\p{Ll}{3,} /u.test(text) ? nameBehindTrade(text, language) : null;
}

/** "Stateline.org" behind "Ada Winter". */
const ADDRESS = /^\p{Lu}[\p{L}\d-]{2,30}\.(?:com|info|net|news|org)$/u;

/** Where an outlet's name begins among words, behind a person's, or -1: a known one, or words whose letters change case: "ADA WINTER Food for Thought". */
export function houseBehind(words: string[]): number {
  if (words.length < 3 || words.length > 7) return -1;
  const isShouted = (word: string) => /[A-ZÀ-Þ]{2}/.test(word) && word === word.toUpperCase();
  return words.findIndex((word, index) => {
    if (index < 2) return false;
    const rest = words.slice(index).join(' ');
    if (nameAgency(rest) || outletByName(rest) || ADDRESS.test(rest)) return true;
    return words.slice(0, index).every(isShouted) && !isShouted(word) && (isOrganisationName(rest) || /^[A-Z][a-z]{2,}$/.test(word));
  });
}

/** Whether a trade takes pictures and writes nothing. */
export function isPictureTrade(text: string): boolean {
  return (
    /photograph|photojournalist|fotograf|fotoreporter|fotoperiodista|фотограф|фотокор|צלם|사진기자/i.test(text) &&
    !/writer|reporter and|text/i.test(text)
  );
}

/** Words with which an institution or a description begins that runs into a Chinese name: "方敏北京大学经济学院教授". */
const chineseInstitution =
  /^(?:中国|中共|中央|国家|国务院|全国|北京|上海|天津|重庆|清华|复旦|南京|浙江|武汉|中山|南开|厦门|四川|山东|吉林|湖南|湖北|广东|河北|河南|江苏|华东|华中|华南|西南|西北|同济|著名|知名|资深|系|为|是)/;

/** The Chinese name at the head of a run of signs, before an institution; null where there is none. */
export function chineseHeadName(text: string): string | null {
  if (!/^[\u3400-\u9fff]{5,40}$/.test(text)) return null;
  const length = [2, 3].find((end) => chineseInstitution.test(text.slice(end)) && isPersonName(text.slice(0, end), 'zh'));
  return length ? text.slice(0, length) : null;
}

const BEHIND_HOUSE = new RegExp(`^[\\u3400-\\u9fff]{2,12}(?:${hanHouse}) ([\\u3400-\\u9fff]{2,4})$`);

/** "水务学院 方敏", "观河者网 王小明": whose reporter or member signs, then the name. */
export function nameBehindHouse(text: string): string | null {
  const name = BEHIND_HOUSE.exec(text)?.[1];
  return name && isPersonName(name, 'zh') ? name : null;
}

/** The agency among a trade's words: "AP National Political Writer", "Associated Press writer". */
export function agencyOfTrade(text: string): Agency | null {
  const words = text.split(' ');
  const trade = words.findIndex(isTrade);
  for (let length = Math.min(trade, 4); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const agency = nameAgency(name) ?? (name.length < 5 ? nameAgency(name.toUpperCase()) : null);
    if (agency) return agency;
  }
  return null;
}

/** Whether words may stand beside a name: one word (a place), or a trade's few. */
export function isBeside(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length === 1 ||
    // "Maria Porto, do Rio": where the reporter is.
    /^(?:do|da|de|dal|dalla|aus|à|en|em|from|in) [A-ZÀ-Þ]\S+$/.test(text) ||
    (words.length <= 7 && words.some(isTrade)) ||
    (words.length <= 3 && words.every((word) => /^[^a-z]/.test(word)))
  );
}
