import type { ContributorRole, ContributorType, Party } from '../../model.ts';
import type { Agency } from '../agency.ts';
import { clearLine } from './clear-line.ts';
import { type Credit, cutCredits } from './credit-line.ts';
import { readEastAsianByline } from './east-asian-byline.ts';
import { readCredit } from './read-credit.ts';

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
}

/** "Anna Winter (Text), Peter Lang (Fotos)", "TOM PIKE, Special to the Quayside Courier": what is said behind a name alone marks a byline too. */
const tellsPart = /^\p{Lu}[^,(]{3,40}(?: \((?:te(?:x|ks)t[eo]?|words|story|testo|szöveg|teksti|текст)\)|, special to \p{L})/iu;

/** "记者：刘保罗 责编：梅香": who did something else, by the labels of the same line. */
function withOthers(eastAsian: Byline, credits: Credit[], language: string): Byline {
  const others: Byline = { parties: [], agencies: [], affiliations: [], isMarked: false };
  for (const credit of credits)
    if (credit.isMarked && (credit.role === 'editor' || credit.role === 'translator')) readCredit(others, credit, language);
  const known = new Set(eastAsian.parties.map(({ name }) => name));
  const added = others.parties.filter(({ name, type }) => type === 'person' && !known.has(name));
  return added.length > 0 ? { ...eastAsian, parties: [...eastAsian.parties, ...added] } : eastAsian;
}

/**
 * What a byline or credit line says: persons and organisations with their parts, agencies apart. Dates, times, addresses, trades and
 * places are left out; nothing is returned for "Staff" and its like. The text is one line of at most 300 characters; longer ones say
 * nothing.
 */
export function readByline(text: string, context: BylineContext = {}): Byline {
  const byline: Byline = { parties: [], agencies: [], affiliations: [], isMarked: false };
  if (text.length > 300) return byline;
  const language = context.language ?? '';
  const line = clearLine(text, language);
  const eastAsian = readEastAsianByline(line, language);
  const credits = cutCredits(line, language);
  if (eastAsian) return withOthers(eastAsian, credits, language);
  byline.isMarked = credits.some((credit) => credit.isMarked) || tellsPart.test(line);
  for (const credit of credits) if (!credit.isPosters) readCredit(byline, credit, language);
  // "Добавил: svetik | … | Автор: Ада Зимина", "By Ada Winter | Published by Boris Lund".
  if (!byline.parties.some(isWriter))
    for (const credit of credits) if (credit.isPosters && !credit.isStamp) readCredit(byline, credit, language);
  return byline;
}

/** The persons among those a byline names who wrote the text. */
export function writersAmong(parties: readonly BylineParty[]): Party[] {
  return parties.filter(isWriter).map(({ name, type }) => ({ name, type, url: null }));
}

const isWriter = ({ role, type }: BylineParty): boolean => role === 'author' && type === 'person';
