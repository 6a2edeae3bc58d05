import type { ContributorRole, ContributorType } from '../model.ts';
import { type Agency, agenciesIn } from './agency.ts';
import { cutPieces, type Piece } from './byline-pieces.ts';
import { clearLine } from './clear-line.ts';
import { cutCredits } from './credit-line.ts';
import { findDate } from './date.ts';
import { readEastAsianByline } from './east-asian-byline.ts';
import { isGenericByline } from './generic-byline.ts';
import { headName } from './name-with-trade.ts';
import { isStamp, isTopic, isTrade } from './name-words.ts';
import { isOrganisationName } from './organisation-name.ts';
import { isPersonName } from './person-name.ts';
import { readCredit } from './read-credit.ts';
import { trimMarks } from './trim-marks.ts';
import { isWeekday } from './weekdays.ts';

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

/** A name with two dates, each with its words. */
const LONGEST_NAME_LINE = 150;

/** Whether a line is one person's name and nothing else but dates, times and a trade behind it. */
export function isNameLine(text: string, language: string): boolean {
  if (text.length > LONGEST_NAME_LINE || office.test(text) || /[。！？]/.test(text)) return false;
  const pieces = behindPlace(cutPieces(clearLine(text, language), language), text, language);
  const [first, ...rest] = isWeekday(pieces[0]?.text ?? '') ? pieces.slice(1) : pieces;
  const name = first?.text ?? '';
  if (!(isPersonName(name, language) || headName(name, language, false))) return false;
  if (name.split(' ').some(isTopic)) return false;
  // Without a stamp "Ada Winter/AFP" is who took a picture.
  const isStamped = rest.some(({ text: piece }) => piece.split(' ').some(opensStamp));
  return rest.every(
    ({ text: piece, joint }, index) =>
      isBesideName(piece) ||
      isPlace(rest, index) ||
      (joint === ',' && isOrganisationName(piece)) ||
      (isStamped && isHouseOrPlace(beforeStamp(piece))),
  );
}

function beforeStamp(piece: string): string {
  const words = piece.split(' ');
  const stamp = words.findIndex(opensStamp);
  return stamp > 0 ? words.slice(0, stamp).join(' ') : piece;
}

/** "(DHA)", "ANKARA". */
const isHouseOrPlace = (piece: string): boolean => agenciesIn(piece).length > 0 || /^[^\s\d.,:a-zß-ÿ]{3,20}$/.test(piece);

/** Arabic papers write where the reporter is before the name, "بيروت - أحمد المرسى"; told by the date on the same line. */
function behindPlace(pieces: Piece[], text: string, language: string): Piece[] {
  const [place, name] = pieces;
  if (!place || !/^[\u0620-\u06d3]{2,14}$/.test(place.text) || !name || !/^(?:[-–—]|\/)$/.test(name.joint)) return pieces;
  return findDate(text, [language]) ? pieces.slice(1) : pieces;
}

const opensStamp = (piece: string): boolean => isStamp(trimMarks(piece, '', ':').split(' ', 1)[0] ?? '');

/** A line about somebody in office is no byline. */
const office =
  /^(?:mayor|gov(?:ernor)?|sen(?:ator)?|rep|president|premier|minister|judge|justice|king|queen|prince|princess|pope|sheriff|coach|officer|congress(?:man|woman)|council(?:man|woman|lor))\b/i;

const isBesideName = (piece: string): boolean =>
  /^[^A-ZÀ-Þ]{0,30}$/.test(piece) ||
  piece.split(' ').every(isTrade) ||
  isGenericByline(piece) ||
  opensStamp(piece) ||
  piece.split(' ').every(isTopic);

/** "in London", "in London and New York": where the reporter is. */
function isPlace(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || !/^[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+)?$/.test(piece.text)) return false;
  return /^(?:in|à|aus|da)$/.test(piece.joint) || (/^(?:and|und|et|&)$/.test(piece.joint) && isPlace(pieces, index - 1));
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
  const eastAsian = readEastAsianByline(line, language);
  if (eastAsian) return eastAsian;
  const credits = cutCredits(line, language);
  byline.isMarked = credits.some((credit) => credit.isMarked);
  for (const credit of credits) readCredit(byline, credit, language, context.siteNames ?? []);
  return byline;
}
