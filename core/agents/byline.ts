import type { ContributorRole, ContributorType } from '../model.ts';
import { type Agency, agenciesIn, nameAgency } from './agency.ts';
import { collectiveWords, genericWords } from './byline-words.ts';
import { type Credit, type CreditRole, cutCredits } from './credit-line.ts';
import { findDate } from './date.ts';
import { readEastAsianByline } from './east-asian-byline.ts';
import { foldName } from './fold-name.ts';
import { isOrganisationName, isPersonName, isTrade, tidyPersonName } from './person-name.ts';

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

const addresses = /(?:https?:\/\/|www\.)[^\s,;|)]{1,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<=^|[\s(])@\w{1,30}/g;
const times =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s{0,2}(?:[ap]\.?m\b\.?|uhr\b)?\s{0,2}(?:\(?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|ist|cet|cest|aest|wib|wita|wit|msk|мск)\b\)?)?(?:\s?[+-]\d{1,4})?/gi;
const joints =
  /(?<mark>\s*(?:[,;|•·&、，；／\n]|\s[-–—]{1,2}\s|\s?\/\s?)\s*)|\s+(?<word>and|und|et|och|og|ja|és|és|și|si|и|і|та|й|και|κι|ve|و|dan|và|with|avec|mit|con|com|met|z|for|special to|exclusively for|of the|in|at|from|für|pour|para|voor|per|um|le|am|on|к|для)\s+/giu;
const jointsOfLanguage: Record<string, RegExp> = {
  // A single word behind belongs to the name: "José Ortega y Gasset".
  es: /\s+[ye]\s+(?=\S+\s\S)/g,
  pt: /\s+e\s+(?=\S+\s\S)/g,
  it: /\s+ed?\s+(?=\S+\s\S)/g,
  nl: /\s+en\s+/g,
  ca: /\s+i\s+/g,
  pl: /\s+i\s+/g,
  cs: /\s+a\s+/g,
  sk: /\s+a\s+/g,
  hr: /\s+i\s+/g,
  sr: /\s+[iи]\s+/g,
  lt: /\s+ir\s+/g,
  lv: /\s+un\s+/g,
  sl: /\s+in\s+/g,
  hu: /\s+és\s+/g,
};
const joining = /^(?:and|und|et|och|og|ja|és|și|si|и|і|та|й|και|κι|ve|و|dan|và|&|,|;|\||•|·|\/|、|，|；|／|)$/i;
const withWords = /^(?:with|avec|mit|con|com|met|z)$/i;

let genericSet: Set<string> | null = null;
let collectiveSet: Set<string> | null = null;

/**
 * Whether a byline names nobody: "Staff", "Web Desk", "Redaktion", "Guest Author", "本报记者", or the outlet itself, whose names may be given.
 */
export function isGenericByline(text: string, siteNames: readonly string[] = []): boolean {
  genericSet ??= new Set(genericWords.split(' ').map(foldName));
  collectiveSet ??= new Set(collectiveWords.split(' ').map(foldName));
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

const firstDate = (line: string, language: string) => (/\d/.test(line) ? findDate(line, [language]) : null);

/** The line without addresses, dates, times and what is invisible; a bar marks where they stood. */
function clearLine(text: string, language: string): string {
  let line = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(addresses, ' | ');
  for (let found = firstDate(line, language), rounds = 0; found && rounds < 3; found = firstDate(line, language), rounds += 1) {
    line = `${line.slice(0, found.start)} | ${line.slice(found.end)}`;
  }
  return line
    .replace(times, ' | ')
    .replace(/[ \u3000]+/g, ' ')
    .trim();
}

/** A stretch cut at commas, bars, "and", "for" and the like. */
function cutPieces(text: string, language: string): Piece[] {
  const own = jointsOfLanguage[language.slice(0, 2)];
  const line = (own ? text.replace(own, ' & ') : text).replace(/,\s*(?=(?:jr|sr)\b\.?)/gi, ' ');
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

/** The name at the head of a piece, before a trade, an agency or words in lower case: "Robert Burns AP National Security Writer". */
function headName(text: string, language: string): string | null {
  const words = text.split(' ');
  const end = words.findIndex((word, index) => index > 0 && (isTrade(word) || nameAgency(word) !== null || /^[a-z]{4,}$/.test(word)));
  if (end < 2 || words.length > 14) return null;
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
  byline.agencies.push(...agencies.filter((agency) => !byline.agencies.includes(agency)));
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
  const isSingle = (word: string) => /^\S+$/.test(word) && isPersonName(`${word} Harbour`) && nameAgency(word) === null;
  return isSingle(last) && last !== last.toUpperCase() && !isGenericByline(last) && isSingle(first.replace(/\s\S\.?$/, ''));
}

function readName(draft: Draft, text: string, role: CreditRole, piece: Piece, isLead: boolean): void {
  const name = tidyPersonName(text);
  const isJoined = joining.test(piece.joint) || withWords.test(piece.joint);
  if (isPersonName(name, draft.language)) {
    if (isJoined) addParty(draft, name, 'person', role);
    return;
  }
  const head = headName(text, draft.language);
  if (head && isJoined) addParty(draft, head, 'person', role);
  const agency = agencyOfTrade(head ? text.slice(head.length).trim() : text);
  if (agency) addAgencies(draft, [agency]);
  if (head || agency) return;
  if (isOrganisationName(text)) addOrganisation(draft, text, role, isLead);
  else if (isLead && isPseudonym(text)) addParty(draft, name, 'unknown', role);
}

function readPiece(draft: Draft, piece: Piece, credit: Credit, isFirst: boolean): void {
  const { bare, note, role: stated } = cutBrackets(piece.text);
  const text = bare
    .replace(/^[\s"'“”*.,:–—-]+|[\s"“”*,:–—-]+$/g, '')
    .replace(/^(?:special to|exclusive to|for)\s+/i, '')
    .replace(/(?:\s\S{0,3}\d\S{0,3})+$/, '');
  const whole = agenciesIn(piece.text);
  addAgencies(draft, whole.length > 0 ? whole : agenciesIn(text).concat(agenciesIn(note)));
  if (whole.length > 0 || agenciesIn(text).length > 0) return;
  if (credit.role === 'agency' || text === '' || isGenericByline(text, draft.siteNames)) return;
  const role = stated ?? (withWords.test(piece.joint) ? 'contributor' : credit.role);
  readName(draft, text, role, piece, credit.isMarked && isFirst);
}

function readCredit(draft: Draft, credit: Credit): void {
  const pieces = cutPieces(credit.text, draft.language);
  const [last, first] = pieces;
  if (pieces.length === 2 && last && first?.joint === ',' && isLastFirst(last.text, first.text)) {
    addParty(draft, tidyPersonName(`${first.text} ${last.text}`), 'person', credit.role);
    return;
  }
  pieces.forEach((piece, index) => {
    readPiece(draft, piece, credit, index === 0);
  });
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
  const draft: Draft = {
    byline: { parties: [], agencies: [], affiliations: [] },
    language: context.language ?? '',
    siteNames: context.siteNames ?? [],
  };
  if (text.length > 300) return draft.byline;
  const line = clearLine(text, draft.language);
  const eastAsian = readEastAsianByline(line);
  if (eastAsian) return eastAsian;
  for (const credit of cutCredits(line)) readCredit(draft, credit);
  return draft.byline;
}
