import { nameAgency } from '../agents/agency.ts';
import { findDate } from '../dates/date.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { leadLines } from '../page/lead-lines.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements, creditIn } from '../wording/agency-credit.ts';
import { creditOfInitials } from '../wording/agency-initials.ts';
import { type BylinePiece, outletOfByline } from '../wording/bylines/outlet-of-byline.ts';
import { withoutPlaceElement } from '../wording/bylines/place-element.ts';
import { contributedIn } from '../wording/contributed.ts';
import { dateOf, languagesOf } from '../wording/date-of.ts';
import { isOutletLike, isPost } from '../wording/outlet-like.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { trimEndMarks } from '../wording/trim.ts';
import { UNNAMED, unnamedAgenciesIn } from '../wording/unnamed-agencies.ts';
import { findInText } from './finding.ts';

const WEIGHT = 0.9;
const LONGEST_LINE = 180;
const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.form;
/** What opens a byline or stands in it beside the names. */
const OPENING =
  /^(?:[\s/|·•,:–—-]|(?:by|written|rédigé|écrit|publié|proposé|escrito|redatto|scritto|geschrieben|posted|reported|published|story|text|edited|from|updated|submitted|source|von|par|por|di|door|av|af|autor|autora|autore|autorin|auteur|d['’]après|szerző|írta|yazan|redaktion|oprac|od|автор|από|dodane|dodano|added|am|pm|ET|EST|EDT|GMT|BST|UTC|IST|CET)(?=[\s:.,/|]|$)|[.]|\d{1,2}:\d{2}|\d{4}(?=\s)){1,12}/i;
/** The day's name that a date leaves behind when it is cut out. */
const WEEKDAY =
  /[\s,](?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;
/** What leads to the date behind the name: "AFP, publié le". */
const DATED =
  /,?\s(?:publiée?|mise? à jour|modifiée?|published|updated|posted|publicad[oa]|publica(?:t|da)|actualizad[oa]|actualitza(?:t|da)|atualizad[oa]|veröffentlicht|aktualisiert|pubblicato|aggiornato|gepubliceerd)(?:\s(?:le|on|at|el|em|am|il|op))?$/i;
/** Where a date follows a name without a blank, as spans without one between do: "Harbour NewsMay 20, 2019". */
const GLUED_DATE = /\p{Ll}(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d)/u;
/** Agencies whose letters are also words on buttons: only in a line that says "by". */
const WORDS_TOO = /^(?:APP|MAP|SPA|TAP|AE|AA|CP|IPS|NSF|ATA|SITA|PA|SID|STA|TT|APS|PANA|MIA|ANKA|ATS|UNI)$/u;

/** Where such letters alone on a line are read as the agency's, by language. */
const AT_HOME: Record<string, RegExp> = { sv: /^TT$/u, sl: /^STA$/u, sk: /^SITA$/u, sq: /^ATA$/u, tr: /^AA$/u, mk: /^(?:MIA|МИА)$/u };

function isHomeAgency(language: string | null, line: string): boolean {
  return AT_HOME[language?.slice(0, 2) ?? '']?.test(line.trim()) ?? false;
}

/**
 * Lines of the byline block that name an agency as author or as where the text is from ("By The Associated Press", "PTI",
 * "A. Author, Reuters January 17, 2012"), agencies that contributed ("with files from …"), and authors of another outlet ("By A. Author, Harbour News").
 */
export function readAgencyByline(page: Page): Finding[] {
  const near = page.blocks.filter((block) => isBylineLine(page, block)).slice(0, 24);
  return [...near, ...linesBelowLead(page)].flatMap((block) => creditsIn(page, block)).slice(0, 6);
}

function isBylineLine(page: Page, block: Block): boolean {
  if (block.traits & NEVER || block.text.length > LONGEST_LINE || block.text.length < 2) return false;
  const isAbove = block.zone === 'byline' || (block.zone === 'body' && block.index <= page.region.bodyStart + 1 && opensText(block.text));
  return isAbove && !isPhotoCredit(block.text);
}

/** Below a standfirst, which reads as the first paragraph, the line that its class calls the author's or the date's. */
function linesBelowLead(page: Page): Block[] {
  return leadLines(page).filter(
    ({ text, traits, ownTraits }) =>
      (ownTraits & (Trait.byline | Trait.date)) !== 0 && !(traits & NEVER) && text.length >= 2 && text.length <= 60,
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
    const isSigned = piece.isOpened || (block.ownTraits & Trait.byline) !== 0 || isHomeAgency(page.language, block.text);
    const words = withoutPlaceElement(piece.words, block);
    const credit = creditOfPiece(words, isSigned, page.language) ?? creditOfInitials(page, words, isSigned);
    if (credit) return agencyStatements(credit, date).map((says) => findInText('agency-byline', block, says, WEIGHT, range));
    if (unnamedAgenciesIn(piece.words) || unnamedAgenciesIn(block.text)) return [findInText('agency-unnamed', block, UNNAMED, 0.5, range)];
    const signed = outletOfByline(page, block, piece, pieces[at + 1]);
    if (signed) return [findInText('outlet-byline', block, { ...signed, date } as Statement, 0.75, range)];
  }
  return [];
}

/** A line cut at its date and its dividers, without the words that open a byline. */
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
    .map((part) => {
      const opening = OPENING.exec(part)?.[0] ?? '';
      const [timeless = ''] = part.slice(opening.length).split(/\s\d{1,2}:\d{2}/);
      const words = trimEndMarks(trimEndMarks(timeless, ',|·•(–—-').replace(WEEKDAY, '').replace(DATED, ''), ',');
      return { words, isOpened: /\p{L}{2}|\//u.test(opening) };
    })
    .filter((piece) => piece.words.length >= 2 && piece.words.length <= 110);
}

/** What a line says behind the name: "Reuters Staff", "ANI, Edited by: A. Author". */
const DESK = /\s(?:staff|newsroom|desk|reporters?|correspondents?)$/i;
const OTHERS_WORK = /[,|]\s?(?:edited|curated|produced|posted|published|updated|translated) by\b/i;

function creditOfPiece(line: string, isOpened: boolean, language: string | null): AgencyCredit | null {
  const dispatch = dispatchOf(line);
  if (dispatch) return dispatch;
  const signed = creditBehindPerson(line, language);
  if (signed) return signed;
  const last = BY_LAST.exec(line)?.[1];
  if (last && nameAgency(last)) return creditIn(last);
  const words = (line.split(OTHERS_WORK, 1)[0] ?? '').replace(DESK, '').replace(/^Da (?=Ag[eê]ncia )/, '');
  const whole = creditIn(words) ?? creditBeforePlace(words) ?? creditBeforeCatalanPlace(words, language);
  return whole && !(WORDS_TOO.test(words.trim()) && !isOpened) ? whole : null;
}

/** "中央社 台北3日電", "中央社華沙7日綜合外電報導": the agency, then where and on which day it wired. */
const DISPATCH = /^(?<agency>[\u3400-\u9fff]{2,5}社)\s?[\u3400-\u9fff]{0,6}?\d{1,2}日[\u3400-\u9fff]{0,4}(?:[電电]|[報报][道導导])$/;

function dispatchOf(line: string): AgencyCredit | null {
  return creditIn(DISPATCH.exec(line)?.groups?.['agency'] ?? '');
}

/** "3 hours ago by AFP", "há 2 horas por Lusa". */
const BY_LAST = /\s(?:by|von|par|por|di|door|av|af)\s(\p{L}[^\s,|]{1,15}(?:\s[^\s,|]{1,15}){0,2})$/iu;

/** What parts a person's name from the agency. */
const PARTED = [',', '/', '|', '(', ' - ', ' – ', ' — '];

/** "A. Author, Associated Press", "A. Author / AP", "Athens (AP)", "A. AUTHOR, AP Political Writer". */
function creditBehindPerson(words: string, language: string | null): AgencyCredit | null {
  if (!PARTED.some((mark) => words.includes(mark))) return null;
  const tail = /^(\p{L}[^,/|()]{2,60}?)\s{0,2}(?:,|\/|\||\(| - | – | — )\s{0,2}([^,/|()]{2,60}?)\)?$/u.exec(words);
  if (!tail || !isPersonLike(tail[1] as string)) return null;
  const last = tail[2] as string;
  const credit = creditIn(last);
  if (credit) return WORDS_TOO.test(last) && !isHomeAgency(language, last) ? null : credit;
  const agency = isPost(last) && !NAMESAKE.test(last) ? agencyAtStart(last) : null;
  return agency ? { agencies: [agency], share: 'copy' } : null;
}

/** What bears an agency's name and is another house: "Reuters Institute fellow". */
const NAMESAKE = /\b(?:institute|foundation|fellow|fellowship|prize|award|alum|school|academy)\b/i;

/** "PTI, New Delhi", "Agence France-Presse in Marseille": the place from where the agency reports. */
function creditBeforePlace(words: string): AgencyCredit | null {
  const { agency = '', place = '' } = BEFORE_PLACE.exec(words)?.groups ?? {};
  const credit = place !== '' && !isPost(place) ? creditIn(agency) : null;
  return credit?.share === 'copy' ? credit : null;
}

const BEFORE_PLACE = /^(?<agency>[^,]{2,60}?)(?:, | (?:in|à|en|aus|da) )(?<place>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2})$/u;

/** "ACN Barcelona": Catalan papers set no comma between the agency and the place. */
function creditBeforeCatalanPlace(words: string, language: string | null): AgencyCredit | null {
  const agency = language?.startsWith('ca') ? /^(ACN|EFE|Europa Press) \p{Lu}\p{Ll}[\p{L}’' ]{2,30}$/u.exec(words)?.[1] : undefined;
  return agency ? creditIn(agency) : null;
}

function isPersonLike(words: string): boolean {
  const count = words.split(/\s+/u).length;
  return (
    count >= 2 && count <= 7 && !isOutletLike(words) && /^(?:By\s)?[\p{Lu}\p{Lo}]/u.test(words) && !/\d|[.!?]\s\p{Lu}\p{Ll}{3}/u.test(words)
  );
}
