import { trimRight } from '../agents/trim-marks.ts';
import { cutHolder } from './cut-holder.ts';
import { isHolderName, LONGEST_HOLDER } from './holder-name.ts';
import { legalFormIn } from './legal-forms.ts';
import { LEGAL_FORM_FIRST, looksLikeOrganization, looksLikePerson } from './person-like.ts';

/**
 * The names in the words that follow (or stand before) a copyright sign, in order: "Mike Whitney, CounterPunch" gives two,
 * "Guardian News & Media Limited or its affiliated companies" one. Empty where the words name nobody.
 */
export function readHolderNames(words: string): string[] {
  const name = cutHolder(words.slice(0, 400));
  const names = splitNames(name)
    .map(tidy)
    .filter((part) => isHolderName(part) && !isOfPictures(part))
    .slice(0, 12);
  const firm = names.length === 1 ? firmBehindBar(name, words) : null;
  if (firm !== null) return [...names, firm];
  const dash = name.search(/\s[-–—]\s/);
  return names.length === 0 && dash > 0 ? [tidy(name.slice(0, dash))].filter(isHolderName) : names;
}

/** "© Fotos Ada Winter", "Foto di Ada Molo. © Riproduzione riservata": of the pictures alone. */
function isOfPictures(name: string): boolean {
  const label =
    /^\(?(?:fotos|photos|bilder|images|imágenes|imagens|immagini|zdjęcia|kuvat|(?:foto|photo|photograph|picture|image|bild|immagin[ei]|imagen|imagem)s? (?:di|by|de|von|par|por)) /i.exec(
      name,
    )?.[0];
  return label !== undefined && looksLikePerson(name.slice(label.length).replace(/\)$/, ''));
}

/** Who built the page names a firm behind a bar as well, and says what it did. */
const BUILT =
  /\b(?:by|powered|designed?|desarroll\p{L}{1,4}|diseñ\p{L}{1,4}|hosting|themes?|web|realizza\p{L}{1,6}|solutions|studio|agency)\b/iu;

/** "Balance.example | Prensa del Litoral S.A.C.": the title, and behind the bar the firm that owns it. */
function firmBehindBar(name: string, words: string): string | null {
  if (name === '' || legalFormIn(name)) return null;
  const behind = words.slice(words.indexOf(name) + name.length, words.indexOf(name) + name.length + LONGEST_HOLDER);
  const segment = /^\s?\|\s([^|]{4,90})/.exec(behind)?.[1];
  const firm = segment === undefined ? '' : tidy(cutHolder(segment));
  return firm !== '' && legalFormIn(firm)?.end === firm.length && isHolderName(firm) && !BUILT.test(firm) ? firm : null;
}

function splitNames(name: string): string[] {
  const pieces = joinForms(
    name
      .split(/,\s+|，|、|\s\/\s/)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1) return pieceOfPeople(first);
  if (looksLikePerson(pieceOfPeople(first)[0] ?? '') || name.includes(' / ')) return partiesOf(pieces).flatMap(pieceOfPeople);
  // "ООО «Берег», АО «Волна»": each with its form.
  if (pieces.every(isFirm)) return pieces;
  // "Bennett, Coleman & Co. Ltd.", "Larch, Elm and Oak": the firm's one name has a comma.
  return legalFormIn(name)?.end === name.length || isSerial(pieces) ? [name] : [first];
}

/** "Salt & Anvil, Liège", "Tideway Courier, 12 Quay Street, Bath BA1 1UA": a place or an address behind the name, and what follows it, is no party. */
function partiesOf(pieces: string[]): string[] {
  const place = pieces.findIndex(
    (piece, index) => index > 0 && (/^\d/.test(piece) || (!PARTY.test(piece) && !looksLikePerson(piece) && !looksLikeOrganization(piece))),
  );
  return place < 0 ? pieces : pieces.slice(0, place);
}

/** "The Salt Ledger", "Jan Lund and Bo Ek". */
const PARTY = /^The \p{Lu}| (?:and|und|et|y|e|&|и) /u;

const isFirm = (piece: string): boolean => LEGAL_FORM_FIRST.test(piece) || legalFormIn(piece)?.end === piece.length;

/** "Larch, Elm and Oak", "Rowan, Ash & Elm Publishing": one word each, and an "and" before the last. */
function isSerial(pieces: readonly string[]): boolean {
  const last = /^(\p{Lu}\S+) (?:and|&|und|et|y|e) (\p{Lu}\S+)(?: \p{Lu}\S+){0,2}$/u.exec(pieces.at(-1) ?? '');
  return last !== null && pieces.slice(0, -1).every((piece) => /^\p{Lu}\S+$/u.test(piece));
}

/** Puts "Inc." back to the name it belongs to. */
function joinForms(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((joined, piece) => {
    const before = joined.at(-1);
    if (before !== undefined && isForm(piece)) joined[joined.length - 1] = `${before}, ${piece}`;
    else joined.push(piece);
    return joined;
  }, []);
}

function isForm(piece: string): boolean {
  const form = legalFormIn(`x ${piece}`);
  if (/^Socie(?:dad|tat|tà) [Cc]ooperativa(?: \S+){0,2}$/.test(piece)) return true;
  return form?.start === 2 && form.end === piece.length + 2;
}

/** "The Tern Trust", "Marlow University", "Universität Husum": each an institute of its own, of two words at least. */
const INSTITUTE =
  /^(?:(?:The )?\p{Lu}\S+(?: \p{L}\S*){0,3} (?:Trust|University|Museum|Institute|Foundation|Association|Society|College|Library|Universität|Stiftung|Institut)|(?:University|Museum|Institute|Universität|Université|Universidad|Università|Universidade|Musée|Museo|Fundación|Fondation|Institut) \S.{2,40})$/u;

/** "Ana Lima and Jo Park" are two, "Guardian News and Media" is one. */
function pieceOfPeople(piece: string): string[] {
  if (legalFormIn(piece)) return [piece];
  const parts = piece.split(/\s(?:and|und|et|y|e|&|и|και)\s/);
  return parts.length > 1 && (parts.every(looksLikePerson) || parts.every((part) => INSTITUTE.test(part))) ? parts : [piece];
}

/** A span of years, or a year of the Persian calendar, between the notice's own word and the name: "版权所有 2009-2014 …". */
const YEARS_BEFORE = /^[\s,:]{0,3}(?:(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d|1[34]\d\d)\s+(?=\p{Lo})/u;

/** "© HWS MMIV": broadcasters write the year in Roman figures. */
const ROMAN_YEAR = /\s(?:MCM|MM)[CDLXVI]{0,7}$/;

/** "© DIE HAFENZEIT 22/2007", "© HZZ Online 23.5.2009": the issue or the day behind the name. */
const ISSUE_BEHIND = /,?\s(?:Nr\.?\s?)?(?:\d{1,2}\/(?:19|20)\d\d|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d)$/;

function tidy(name: string): string {
  let bare = trimRight(
    name
      .replace(YEARS_BEFORE, '')
      .replace(ROMAN_YEAR, '')
      .replace(ISSUE_BEHIND, '')
      .replace(/^(?:an? |by:? |von |dla |par |por |di |of |لـ |thuộc (?:về )?|[\s,.:;&–—/"'’-])+/, ''),
    " ,:;&–—/'’(-©™®",
  );
  if (/ copyright$/i.test(bare)) bare = bare.slice(0, -10);
  if (/^["“„«][^"“”„«»]+["”“»]$/.test(bare)) bare = bare.slice(1, -1);
  if (!bare.endsWith('.')) return bare;
  const last = bare.slice(bare.lastIndexOf(' ') + 1, -1);
  return /^(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros|Ltda)$/.test(last) ||
    last.includes('.') ||
    last.length === 1 ||
    / S\. Coop\. \S{1,5}\.$/.test(bare)
    ? bare
    : bare.slice(0, -1);
}
