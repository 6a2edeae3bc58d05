import type { ContributorRole, ContributorType } from '../model.ts';
import { type Agency, agenciesIn, nameAgency } from './agency.ts';
import { collectiveWords, genericWords } from './byline-words.ts';
import { type Credit, type CreditRole, cutCredits } from './credit-line.ts';
import { findDate } from './date.ts';
import { readEastAsianByline } from './east-asian-byline.ts';
import { foldName, foldWords } from './fold-name.ts';
import { readMonth } from './month-names.ts';
import { isOrganisationName, isPersonName, isTrade, tidyPersonName } from './person-name.ts';
import { trimMarks } from './trim-marks.ts';

/** Somebody a byline names, and the part it gives them. */
export interface BylineParty {
  name: string;
  type: ContributorType;
  role: ContributorRole;
}

/** What a byline says: who signs, which agencies' copy it is, and for which houses those who sign work. */
export interface Byline {
  parties: BylineParty[];
  agencies: Agency[];
  /** Organisations named behind a person: "Jane Harbour, Harbour Post". */
  affiliations: string[];
  /** Whether a word of the line says that somebody signs ("By", "Text:"); a bare name may be a headline or a button as well. */
  isMarked: boolean;
}

/** What is known of the page that carries the byline. */
export interface BylineContext {
  /** BCP 47, the page's. */
  language?: string | null;
  /** Names of the page's own outlet: they sign for nobody. */
  siteNames?: readonly string[];
}

interface Piece {
  text: string;
  /** The word that joins it to the piece before: "," or "for", "with" … */
  joint: string;
}

/** "PorRodolfo Costa": the element's edge that stood between is lost in the text. */
const runTogether = /(?<=^|\s)([Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=[A-ZÀ-Þ][a-zß-ÿ])/g;
const addresses = /(?<![^\s(|,;<])(?:https?:\/\/|www\.)[^\s,;|)]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}|(?<![^\s(])@\w{1,30}/g;
const times =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s{0,2}(?:[ap]\.?m\b\.?|uhr\b)?\s{0,2}(?:\(?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|ist|cet|cest|aest|wib|wita|wit|msk|мск)\b\)?)?(?:\s?[+-]\d{1,4})?/gi;
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
const joining = /^(?:and|und|et|och|og|ja|és|și|si|и|і|та|й|και|κι|ve|و|dan|và|&|,|;|\||•|·|\/|、|，|；|／|[-–—]{1,2}|)$/i;
const withWords = /^(?:with|avec|mit|con|com|met|z)$/i;

let genericSet: Set<string> | null = null;
let collectiveSet: Set<string> | null = null;

/**
 * Whether a byline names nobody: "Staff", "Web Desk", "Redaktion", "Guest Author", "本报记者", or the outlet itself, whose names may be given.
 */
export function isGenericByline(text: string, siteNames: readonly string[] = []): boolean {
  genericSet ??= foldWords(genericWords);
  collectiveSet ??= foldWords(collectiveWords);
  const folded = foldName(text);
  const sites = siteNames.map(foldName).filter(Boolean);
  if (folded === '' || sites.includes(folded)) return true;
  const words = folded.split(' ');
  const siteWords = new Set(sites.flatMap((site) => site.split(' ')));
  if (words.every((word) => genericSet?.has(word) || siteWords.has(word))) return true;
  return (
    words.length > 1 &&
    collectiveSet.has(words.at(-1) ?? '') &&
    !(words.length > 2 && isPersonName(text.split(/\s+/).slice(0, 2).join(' ')))
  );
}

/** "March 18", "18. März": a day without its year. */
function cutYearlessDates(line: string, language: string): string {
  const isMonth = (word: string) => readMonth(word, [language], true) !== null;
  return line
    .replace(/([^\s\d,.|]{3,12})\.?\s\d{1,2}(?:st|nd|rd|th)?(?![\d:])/g, (text, word: string) => (isMonth(word) ? ' | ' : text))
    .replace(/(?<!\d)\d{1,2}\.?\s([^\s\d,.|]{3,12})/g, (text, word: string) => (isMonth(word) ? ' | ' : text));
}

const firstDate = (line: string, language: string) => (/\d/.test(line) ? findDate(line, [language]) : null);

/** The line without addresses, dates, times and what is invisible; a bar marks where they stood. */
function clearLine(text: string, language: string): string {
  let line = trimMarks(text, `'"‘“ `, `'"’” `)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(/\bORCID:?\s?\S{0,60}/g, ' ')
    .replace(runTogether, '$1 ')
    .replace(addresses, ' | ');
  for (let found = firstDate(line, language), rounds = 0; found && rounds < 3; found = firstDate(line, language), rounds += 1) {
    line = `${line.slice(0, found.start)} | ${line.slice(found.end)}`;
  }
  if (/\d/.test(line)) line = cutYearlessDates(line.replace(times, ' | '), language);
  return line.replace(/[ \u3000]+/g, ' ').trim();
}

/** A stretch cut at commas, bars, "and", "for" and the like. */
function cutPieces(text: string, language: string): Piece[] {
  const own = jointsOfLanguage[language.slice(0, 2)];
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

/** The name at the head of a piece, before a trade, an agency or an account's name: "Robert Burns AP National Security Writer". */
function headName(text: string, language: string): string | null {
  const words = text.split(' ');
  const isAccount = (index: number) => index === words.length - 1 && /^[a-z\d_]{5,}$/.test(words[index] ?? '');
  const end = words.findIndex((word, index) => index > 0 && (isTrade(word) || nameAgency(word) !== null || isAccount(index)));
  if (end < 2 || words.length > 14 || nameAgency(words[0] ?? '') !== null) return null;
  const head = tidyPersonName(words.slice(0, end).join(' '));
  return isPersonName(head, language) ? head : null;
}

/** The agency among a trade's words: "AP National Political Writer", "Associated Press writer". */
function agencyOfTrade(text: string): Agency | null {
  const words = text.split(' ');
  const trade = words.findIndex(isTrade);
  for (let length = Math.min(trade, 4); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const agency = nameAgency(name) ?? (name.length < 5 ? nameAgency(name.toUpperCase()) : null);
    if (agency) return agency;
  }
  return null;
}

/** What stands in brackets behind a name, "(photography)", "(AFP)", and the part it states. */
function cutBrackets(text: string): { bare: string; note: string; role: ContributorRole | null } {
  const match = /[(（[](?<note>[^()（）[\]]{1,60})[)）\]]/.exec(text);
  const note = match?.groups?.['note'];
  if (!match || !note) return { bare: text, note: '', role: null };
  const bare = text.replace(match[0], ' ').trim();
  if (/photo|foto|фото|image|bild|摄影|写真|사진/i.test(note)) return { bare, note, role: 'photographer' };
  if (/transl|über?setz|tradu[cz]|перевод|翻译|译/i.test(note)) return { bare, note, role: 'translator' };
  return { bare, note, role: null };
}

/** A byline being read, with what is known of its page. */
interface Draft {
  byline: Byline;
  language: string;
  siteNames: readonly string[];
}

function addAgencies({ byline }: Draft, agencies: Agency[]): void {
  byline.agencies = [...new Set([...byline.agencies, ...agencies])];
}

function addParty({ byline }: Draft, name: string, type: ContributorType, role: CreditRole): void {
  if (role === 'agency' || byline.parties.some((party) => foldName(party.name) === foldName(name))) return;
  byline.parties.push({ name, type, role });
}

function addOrganisation(draft: Draft, name: string, role: CreditRole, isLead: boolean): void {
  if (isLead && draft.byline.parties.length === 0) addParty(draft, name, 'organization', role);
  else draft.byline.affiliations.push(name);
}

/** "Harbour, Jane": two single words, neither of them an outlet, a trade or an agency. */
function isLastFirst(last: string, first: string): boolean {
  const given = first.replace(/(?:\s\S\.?){1,4}$/, '');
  if (/\s/.test(last) || /\s/.test(given) || nameAgency(last) || nameAgency(first)) return false;
  return isPersonName(`Jane ${last}`) && isPersonName(`${given} Stone`) && last !== last.toUpperCase() && !isGenericByline(last);
}

/** Reads a piece as a name. False where it is neither a name nor what stands beside one: then the line is no byline, unless a word says so. */
function readName(draft: Draft, text: string, role: CreditRole, piece: Piece, isLead: boolean): boolean {
  const name = tidyPersonName(text);
  const isJoined = joining.test(piece.joint) || withWords.test(piece.joint);
  if (isPersonName(name, draft.language) && (isLead || !isDoubtful(name))) {
    if (isJoined) addParty(draft, name, 'person', role);
    return true;
  }
  const head = headName(text, draft.language);
  if (head && isJoined) addParty(draft, head, 'person', role);
  const agency = agencyOfTrade(head ? text.slice(head.length).trim() : text);
  if (agency) addAgencies(draft, [agency]);
  if (head || agency) return true;
  if (isOrganisationName(text)) addOrganisation(draft, text, role, isLead);
  else if (isLead && isPseudonym(text)) addParty(draft, name, 'unknown', role);
  else return isBeside(text);
  return true;
}

/** Whether words may stand beside a name: one word (a place), or a trade's few. */
function isBeside(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length === 1 || (words.length <= 7 && words.some(isTrade)) || (words.length <= 3 && words.every((word) => /^[^a-z]/.test(word)))
  );
}

/** Two signs or syllables without a word that says so may be a section ("정치"), and so may four in Korean. */
const isDoubtful = (name: string) => /^[\u3400-\u9fff]{2}$|^[\uac00-\ud7a3]{2}$|^[\uac00-\ud7a3]{4}$/.test(name);

/** The words without the notes behind them that hold figures: "Jane Harbour 1 na1". */
function dropNotes(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && /\d/.test(words.at(-1) ?? '') && (words.at(-1) ?? '').length < 8) words.pop();
  return words.join(' ').replace(/(?<=[a-zß-ÿ])\d{1,2}$/, '');
}

/** A piece without marks around it and without notes. */
function tidyPiece(text: string): string {
  const marks = ' "“”*,:()[]【】–—-';
  return trimMarks(dropNotes(text), `${marks}'.`, marks).replace(/^(?:special to|exclusive to|for)\s/i, '');
}

/** Reads one piece of a credit; false as for `readName`. */
function readPiece(draft: Draft, piece: Piece, credit: Credit, isFirst: boolean): boolean {
  const { bare, note, role: stated } = cutBrackets(piece.text);
  const text = tidyPiece(bare);
  const whole = agenciesIn(piece.text);
  const agencies = whole.length > 0 ? whole : agenciesIn(text);
  addAgencies(draft, agencies.concat(agenciesIn(note)));
  if (agencies.length > 0 || credit.role === 'agency') return true;
  if (text === '' || isGenericByline(text, draft.siteNames) || /^[\d\s!-/:-@[-`{-~]+$/.test(text)) return true;
  const role = stated ?? (withWords.test(piece.joint) ? 'contributor' : credit.role);
  return readName(draft, text, role, piece, credit.isMarked && isFirst);
}

/** Reads a credit. Where no word says that somebody signs, every piece must be what bylines hold; a sentence gives nothing. */
function readCredit(byline: Byline, credit: Credit, language: string, siteNames: readonly string[]): void {
  const draft: Draft = {
    byline: {
      parties: [...byline.parties],
      agencies: [...byline.agencies],
      affiliations: [...byline.affiliations],
      isMarked: byline.isMarked,
    },
    language,
    siteNames,
  };
  const pieces = cutPieces(credit.text, language);
  const [last, first] = pieces;
  if (pieces.length === 2 && last && first?.joint === ',' && isLastFirst(last.text, first.text)) {
    addParty(draft, tidyPersonName(`${first.text} ${last.text}`), 'person', credit.role);
  } else {
    const understood = pieces.map((piece, index) => readPiece(draft, piece, credit, index === 0));
    if (!credit.isMarked && understood.includes(false)) return;
  }
  Object.assign(byline, draft.byline);
}

/** One word with a capital, or a word in a script without capitals, where the line says outright that it signs. */
function isPseudonym(text: string): boolean {
  if (/^[\u3400-\u9fff·]{2,8}$/.test(text)) return !/[网社报台刊部局]$/.test(text);
  return (
    /^[^\s\d.,:;/\\@#]{3,24}$/.test(text) &&
    text.charAt(0) !== text.charAt(0).toLowerCase() &&
    text !== text.toUpperCase() &&
    !isTrade(text)
  );
}

/**
 * What a byline or credit line says: persons and organisations with their parts, agencies apart. Dates, times, addresses, trades,
 * places and the page's own outlet are left out; nothing is returned for "Staff" and its like. The text is one line of at most 300
 * characters; longer ones say nothing.
 */
export function readByline(text: string, context: BylineContext = {}): Byline {
  const byline: Byline = { parties: [], agencies: [], affiliations: [], isMarked: false };
  if (text.length > 300) return byline;
  const language = context.language ?? '';
  const line = clearLine(text, language);
  const eastAsian = readEastAsianByline(line);
  if (eastAsian) return eastAsian;
  const credits = cutCredits(line);
  byline.isMarked = credits.some((credit) => credit.isMarked);
  for (const credit of credits) readCredit(byline, credit, language, context.siteNames ?? []);
  return byline;
}
