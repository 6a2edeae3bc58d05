import { findDate } from '../../dates/date.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { agenciesIn } from '../agency.ts';
import { beginsWithGivenName } from '../names/given-names.ts';
import { isStamp, isTopic, isTrade } from '../names/name-words.ts';
import { isOrganisationName } from '../names/organisation-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { trimMarks } from '../trim-marks.ts';
import { cutPieces, isAnd, type Piece } from './byline-pieces.ts';
import { clearLine } from './clear-line.ts';
import { isGenericByline } from './generic-byline.ts';
import { opensWithGenre } from './genre-words.ts';
import { agencyOfTrade, headName } from './name-with-trade.ts';

/** A name with two dates, each with its words. */
const LONGEST_NAME_LINE = 150;

/**
 * Whether a line is one person's name, or several with a date, and nothing else but dates, times, a trade and a place behind it. The date
 * may stand in the line beside it.
 */
export function isNameLine(text: string, language: string, hasDateBeside = false): boolean {
  if (text.length > LONGEST_NAME_LINE || office.test(text) || opensWithGenre(text) || /[。！？]/.test(text)) return false;
  const line = text.replace(NORDIC_WIRE, '');
  const isDated = hasDateBeside || (/\d/.test(text) && findDate(text, [language]) !== null);
  const pieces = withoutStamp(
    behindPlace(cutPieces(clearLine(line, language), language), isDated || findDate(text, [language]) !== null),
    isDated,
  );
  const [first, ...rest] = isWeekday(pieces[0]?.text ?? '') ? pieces.slice(1) : pieces;
  const name = (first?.text ?? '').replace(TITLES, '');
  if (!(isPersonName(name, language) || headName(name, language, false))) return false;
  if (name.split(' ').some(isTopic) || placeOfTwoWords.test(name)) return false;
  // Without a stamp "Ada Winter/AFP" is who took a picture.
  const isStamped = hasDateBeside || rest.some(({ text: piece }) => piece.split(' ').some(opensStamp));
  return rest.every(
    (piece, index) =>
      (isBesideName(piece.text) && !isAge(piece)) ||
      isPlace(rest, index) ||
      (/^(?:,|[-–—|•·])$/.test(piece.joint) && isOrganisationName(piece.text) && agenciesIn(piece.text).length === 0) ||
      ((isStamped || (isDated && piece.joint === ',')) && isHouseOrPlace(beforeStamp(piece.text))) ||
      ((isDated || PARTS_NAMES.test(piece.joint)) && isAnother(piece, language) && beginsWithGivenName(name)) ||
      (/^[,|]$/.test(piece.joint) && isPressTrade(piece.text)) ||
      isTown(name, piece, isDated, rest),
  );
}

/**
 * "Artikel veröffentlicht am 3. Mai 2009, 12:40 Uhr, Ada Winter": what says of the date that it is one stands before the name; and
 * "Lokales, 3.5.2009, Anna Winter", "MADRID / ANNA WINTER": one word for the section or the place.
 */
function withoutStamp(pieces: Piece[], isDated: boolean): Piece[] {
  const [first, second] = pieces;
  if (first && second && /^\p{L}{4,20}$/u.test(first.text) && beginsWithGivenName(second.text)) {
    const isShouted = `${first.text}${second.text}` === `${first.text}${second.text}`.toUpperCase();
    if ((isDated && second.joint === ',') || (second.joint === '/' && isShouted)) return pieces.slice(1);
  }
  const name = pieces.findIndex(({ text }) => /\s/.test(text) && !text.split(' ').some(opensStamp));
  const isStamped = name > 0 && pieces.slice(0, name).some(({ text }) => text.split(' ').some(opensStamp));
  return isStamped && pieces.slice(0, name).every(({ text }) => text.split(' ').some(opensStamp) || /^\S{1,4}$/.test(text))
    ? pieces.slice(name)
    : pieces;
}

/** "Anna Lund/TT", "NTB/Anna Lund": northern papers sign so; their pictures have a word for it. */
const NORDIC_WIRE = /^(?:TT|STT|NTB)\/(?=\p{Lu}\p{Ll})|(?:\s?\/\s?|,\s)(?:TT|STT|NTB)(?:-(?:Reuters|AFP|AP))?$/u;

/** Degrees before a bare name; what others are called heads stories. */
const TITLES = /^(?:(?:prof|doç|dr|av|uzm|op|ד["״”]ר|פרופ['’׳]?|د|डॉ|ดร)\.?\s){1,3}/i;

const PARTS_NAMES = /^(?:[&|]|and|und|et|och|og|ja|AND|UND|ET|OCH|OG)$/;

/** "Anna Winter, Jan Lund 03.05.2009", "Anna Winter and Jan Lund", "Anna Winter | Jan Lund": a second who signs. */
function isAnother({ text, joint }: Piece, language: string): boolean {
  return (/^[,;/|]$/.test(joint) || isAnd(joint)) && beginsWithGivenName(text) && isPersonName(text, language);
}

/** "Anna Winter, Courier Staff Writer", "Anna Winter, AP National Security Writer": a trade of the press, whatever house stands before it. */
const isPressTrade = (piece: string): boolean =>
  agencyOfTrade(piece) !== null ||
  /^(?:\p{Lu}\S{0,20} ){0,3}(?:staff|senior|special|chief|contributing|political|foreign|national|sports|science|business|health|education) (?:writer|reporter|correspondent|columnist|critic|journalist|editor)$/iu.test(
    piece,
  );

/**
 * The place that Spanish and Portuguese papers name behind a bar or a dash: "ADA WINTER - Madrid - 03/05/2009", "ADA WINTER/ BILBAO". By the
 * name's letters and the place's, or by the given name and the date, it is no section's title.
 */
function isTown(name: string, { text, joint }: Piece, isDated: boolean, rest: readonly Piece[]): boolean {
  const town = trimMarks(text, '', '.');
  const isBehind = /^(?:[/|]|[-–—])$/.test(joint) || (joint === ',' && isDated && beginsWithGivenName(name));
  if (!isBehind || !/^(?:(?:à|in|a|en|aus|i|w|v|te) )?\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}{2,20})?$/u.test(town)) return false;
  if (town.split(' ').some(isTopic) || (town.includes(' ') && !/^[-–—]$/.test(joint) && !/^\p{Ll}/u.test(town))) return false;
  const isShouted = (words: string) => words === words.toUpperCase();
  if (isDated) return beginsWithGivenName(name) || (isShouted(name) && !isShouted(town));
  const hasTrade = rest.some((piece) => piece.text.split(' ').every(isTrade));
  return beginsWithGivenName(name) && (isShouted(name) || hasTrade) && isShouted(town) && agenciesIn(town).length === 0;
}

function beforeStamp(piece: string): string {
  const words = piece.split(' ');
  const stamp = words.findIndex(opensStamp);
  return stamp > 0 ? words.slice(0, stamp).join(' ') : piece;
}

/** "(DHA)", "ANKARA". */
const isHouseOrPlace = (piece: string): boolean => agenciesIn(piece).length > 0 || /^[^\s\d.,:a-zß-ÿ]{3,20}$/.test(piece);

/** Arabic papers write where the reporter is before the name, "بيروت - أحمد المرسى"; told by the date on the same line or beside it. */
function behindPlace(pieces: Piece[], isDated: boolean): Piece[] {
  const [place, name] = pieces;
  if (!place || !/^[\u0620-\u06d3]{2,14}$/.test(place.text) || !name || !/^(?:[-–—]|\/)$/.test(name.joint)) return pieces;
  return isDated ? pieces.slice(1) : pieces;
}

const opensStamp = (piece: string): boolean => isStamp(trimMarks(piece, '', ':').split(' ', 1)[0] ?? '');

/** "Anna Winter, 34": whom the article is about. */
const isAge = ({ text, joint }: Piece): boolean => joint === ',' && /^\d{1,2}$/.test(text);

/** "Santa Marta", "Bad Brunnen", "Port Lydd". */
const placeOfTwoWords =
  /^(?:san|santa|santo|são|saint|sainte|sankt|st|port|porto|puerto|bad|monte|mont|fort|new|nueva|nova|los|las)\.?[\s-]\S+$/i;

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
