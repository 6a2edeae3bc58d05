import { findDate } from '../dates/date.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { boxesOf } from '../page/boxes.ts';
import { foldSpace } from '../page/fold-space.ts';
import { leadLines } from '../page/lead-lines.ts';
import { OF_OTHERS, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { agencyStatements } from '../wording/agency-credit.ts';
import { creditOfInitials } from '../wording/agency-initials.ts';
import { creditOfPiece, isHomeAgency } from '../wording/bylines/credit-of-piece.ts';
import { type BylinePiece, outletOfByline } from '../wording/bylines/outlet-of-byline.ts';
import { withoutPlaceElement } from '../wording/bylines/place-element.ts';
import { contributedIn } from '../wording/contributed.ts';
import { dateOf, languagesOf } from '../wording/date-of.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { trimEndMarks } from '../wording/trim.ts';
import { UNNAMED, unnamedAgenciesIn } from '../wording/unnamed-agencies.ts';
import { findInText } from './finding.ts';

const WEIGHT = 0.9;
const LONGEST_LINE = 180;
/** What opens a byline or stands in it beside the names. */
const OPENING =
  /^(?:[\s/|·•,:–—-]|(?:by|written|rédigé|écrit|publié|proposé|escrito|redatto|scritto|geschrieben|posted|reported|published|story|text|edited|from|updated|submitted|source|von|par|por|di|door|av|af|autor|autora|autore|autorin|auteur|d['’]après|szerző|írta|yazan|redaktion|oprac|od|автор|από|dodane|dodano|agentur|added|am|pm|ET|EST|EDT|GMT|BST|UTC|IST|CET)(?=[\s:.,/|]|$)|[.]|\d{1,2}:\d{2}|\d{4}(?=\s)){1,12}/i;
/** The day's name that a date leaves behind when it is cut out. */
const WEEKDAY =
  /[\s,](?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;
/** "By A. Author | author@harbourpost.com | Harbour Post": where to write to stands between the writer and the outlet, and is neither. */
const MAIL = /^[^\s@]{1,64}@[^\s@]{3,80}$/;
/** What leads to the date behind the name: "AFP, publié le", "Associated Press,Updated", "Harbour News On". */
const DATED =
  /(?:,\s?|\s)(?:publiée?|mise? à jour|modifiée?|published|updated|posted|publica(?:t|d[oa])|a[ck]?tuali[szt]\p{L}{2,8}|veröffentlicht|pubblicato|aggiornato|gepubliceerd)(?:\s(?:le|on|at|el|em|am|il|op))?$|\son$/iu;
/** Where a date follows a name without a blank, as spans without one between do: "Harbour NewsMay 20, 2019". */
const GLUED_DATE = /\p{Ll}(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d)/u;
/**
 * Lines of the byline block that name an agency as author or as where the text is from ("By The Associated Press", "PTI",
 * "A. Author, Reuters January 17, 2012"), agencies that contributed ("with files from …"), and authors of another outlet ("By A. Author, Harbour News").
 */
export function readAgencyByline(page: Page): Finding[] {
  const near = page.blocks.filter((block) => isBylineLine(page, block)).slice(0, 24);
  return [...near, ...linesBelowLead(page)]
    .flatMap((block) => {
      const credits = creditsIn(page, block);
      return credits.length > 0 && isInAlt(block, page) ? [] : credits;
    })
    .slice(0, 6);
}

/** `<img alt="The old wall on Sunday. Northern Wire"> … <li>The old wall on Sunday.</li><li>Northern Wire</li>`: whose picture it is. */
const isInAlt = ({ element, text }: Block, page: Page): boolean =>
  boxesOf(element, page).some((box) =>
    [...box.querySelectorAll('img[alt]')].slice(0, 3).some((picture) => {
      const alt = foldSpace(picture.getAttribute('alt') ?? '');
      return alt.endsWith(text) && alt.length > text.length + LEAST_CAPTION;
    }),
  );

const LEAST_CAPTION = 8;

function isBylineLine(page: Page, block: Block): boolean {
  if (block.traits & OF_OTHERS || block.text.length > LONGEST_LINE || block.text.length < 2) return false;
  const isAbove = block.zone === 'byline' || (block.zone === 'body' && block.index <= page.region.bodyStart + 1 && opensText(block.text));
  return isAbove && !isPhotoCredit(block.text);
}

/** Below a standfirst, which reads as the first paragraph, the line that its class calls the author's or the date's. */
function linesBelowLead(page: Page): Block[] {
  return leadLines(page).filter(
    ({ text, traits, ownTraits }) =>
      (ownTraits & (Trait.byline | Trait.date)) !== 0 && !(traits & OF_OTHERS) && text.length >= 2 && text.length <= 60,
  );
}

function opensText(text: string): boolean {
  return text.length < 80 && /^(?:by|von|par|por|di)\s/i.test(text);
}

function creditsIn(page: Page, block: Block): Finding[] {
  const contributed = contributedIn(block.text);
  const date = dateOf(page, block.text);
  const range = { start: 0, end: block.text.length };
  if (contributed) return agencyStatements(contributed, date).map((says) => findInText('agency-contributed', block, says, 0.8, range));
  const pieces = piecesOf(page, block);
  for (const [at, piece] of pieces.entries()) {
    const isSigned = piece.isOpened || (block.ownTraits & (Trait.byline | Trait.credit)) !== 0 || isHomeAgency(page.language, block.text);
    const words = withoutPlaceElement(piece.words, block);
    const credit = creditOfPiece(words, isSigned, page.language) ?? creditOfInitials(page, words, isSigned);
    if (credit) return agencyStatements(credit, date).map((says) => findInText('agency-byline', block, says, WEIGHT, range));
    if (unnamedAgenciesIn(piece.words) || unnamedAgenciesIn(block.text)) return [findInText('agency-unnamed', block, UNNAMED, 0.5, range)];
    const signed = outletOfByline(page, block, piece, pieces[at + 1]);
    if (signed) return [findInText('outlet-byline', block, { ...signed, date } as Statement, 0.75, range)];
  }
  return [];
}

/** A line cut at its date and its dividers, without the words that open a byline, and without whose the picture is. */
function piecesOf(page: Page, block: Block): BylinePiece[] {
  const date = /\d/.test(block.text) ? findDate(block.text, languagesOf(page)) : null;
  const glued = date ? null : GLUED_DATE.exec(block.text);
  const parts = date
    ? [block.text.slice(0, date.start), block.text.slice(date.end)]
    : glued
      ? [block.text.slice(0, glued.index + 1)]
      : [block.text];
  return parts
    .flatMap((part) => part.split(/\s[|•·»]\s|\s{2,}|;\s/u))
    .filter((part) => !isPhotoCredit(part))
    .map((part) => {
      const line = part.replace(/^By(?=\p{Lu})/u, 'By ');
      const opening = OPENING.exec(line)?.[0] ?? '';
      const [timeless = ''] = line.slice(opening.length).split(/\s(?:on )?\d{1,2}(?::\d{2}|\/\d{1,2}\/\d{2})/i);
      const words = trimEndMarks(trimEndMarks(timeless, ',|·•(–—-').replace(WEEKDAY, '').replace(DATED, ''), ',');
      return { words, isOpened: /\p{L}{2}|\//u.test(opening) };
    })
    .filter(({ words }) => words.length >= 2 && words.length <= 110 && !MAIL.test(words));
}
