import { type Agency, nameAgency } from '../agents/agency.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type AgencyCredit, agencyStatements, creditIn } from '../wording/agency-credit.ts';
import { dateOf } from '../wording/date-of.ts';
import { isName } from '../wording/is-name.ts';
import { trimEndMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';

const WEIGHT = 0.92;
const LEAD = 160;
const MOST_PARAGRAPHS = 3;

/** A dateline: who signs it and how much of the paragraph it takes. */
interface Dateline {
  credit: AgencyCredit | null;
  /** The outlet that signs where no agency does: "CHICAGO (Harbour News Now) —". */
  outlet: string | null;
  end: number;
}

/**
 * Datelines that open the text: "GENEVA (Northern Wire) — The lake…". The bracket names whose report it is: an agency, or the outlet
 * that shares it. Own datelines are reported too; the fold knows the site.
 */
export function readAgencyDateline(page: Page): Finding[] {
  for (const block of leadsOf(page)) {
    const lead = block.text.slice(0, LEAD);
    const line = bracketed(lead) ?? slashed(lead) ?? slashedAgency(lead) ?? dashed(lead) ?? dashedLast(lead) ?? ideographic(lead);
    if (line) return findings(page, block, line);
  }
  return [];
}

/** The first paragraphs, and the lines just above them: a short dateline may stand alone. */
function leadsOf(page: Page): Block[] {
  const { bodyStart, headline } = page.region;
  if (bodyStart < 0) return [];
  const from = Math.max(0, headline, bodyStart - 6);
  const above = page.blocks.slice(from, bodyStart).filter((block) => block.zone === 'byline');
  const first = page.blocks.slice(bodyStart, bodyStart + 12).filter((block) => block.zone === 'body');
  return [...first.slice(0, MOST_PARAGRAPHS), ...above].filter(
    (block) => !(block.traits & (Trait.caption | Trait.related | Trait.hidden | Trait.nav)),
  );
}

function findings(page: Page, block: Block, line: Dateline): Finding[] {
  const date = dateOf(page, block.text.slice(0, line.end));
  const range = { start: 0, end: line.end };
  if (line.credit)
    return agencyStatements(atItsPlace(line.credit, block.text.slice(0, line.end)), date).map((says) =>
      findInText('agency-dateline', block, says, WEIGHT, range),
    );
  const says: Statement = {
    about: 'origin',
    publisher: { name: line.outlet as string, url: null },
    relation: 'syndicated-from',
    url: null,
    title: null,
    date,
  };
  return [findInText('outlet-dateline', block, says, 0.75, range)];
}

/** Agencies that sign with another's letters: the place tells them apart. */
const NAMESAKES: Record<string, { place: RegExp; name: string }> = {
  'aps.dz': {
    place: /Dakar|Thiès|Saint-Louis|Kaolack|Ziguinchor|Touba|Louga|Kolda|Tambacounda|Diourbel|Fatick|Matam/i,
    name: 'Agence de Presse Sénégalaise',
  },
};

function atItsPlace(credit: AgencyCredit, words: string): AgencyCredit {
  const agencies = credit.agencies.map((agency) => {
    const namesake = NAMESAKES[agency.domain];
    return (namesake?.place.test(words) && nameAgency(namesake.name)) || agency;
  });
  return { ...credit, agencies };
}

/** "GENEVA (Reuters) -", "Bruselas, 7 oct (EFE).-", "(ANSA) - ROMA, 28 LUG -", "Phulbani (Odisha), Jan 17 (PTI)", "(서울=연합뉴스)". */
function bracketed(lead: string): Dateline | null {
  for (const match of lead.matchAll(/[([（［【]([^()[\]（）［］【】]{2,44})[)\]）］】]/gu)) {
    if (match.index > 96) break;
    const before = lead.slice(0, match.index);
    const inner = match[1] as string;
    if (!isPlaceLike(before)) return null;
    const end = match.index + match[0].length;
    const credit = creditOfBracket(inner);
    if (credit && before.trim() === '' && /^\s\p{Ll}/u.test(lead.slice(end))) return null;
    if (credit) return followsWell(lead.slice(end), before) ? { credit, outlet: null, end } : null;
    const isShouted = /\p{Lu}{3}/u.test(before) && !/\p{Ll}{3}/u.test(before.split(',')[0] ?? '');
    const isOutlet = isShouted && /^\.?\s{0,2}[-–—]/u.test(lead.slice(end)) && isName(inner) && !/\d|^\p{Lu}\p{Ll}{2,3}\.?$/u.test(inner);
    if (isOutlet) return { credit: null, outlet: inner.trim(), end };
  }
  return null;
}

function creditOfBracket(inner: string): AgencyCredit | null {
  const credit = creditIn(inner.trim()) ?? creditIn(`(${inner.trim()})`);
  if (credit) return credit;
  // "서울=연합뉴스", "東京 9日 ロイター", "ワシントン共同": the agency stands last.
  const last =
    /[=＝\s]([^=＝\s]{2,12})$/u.exec(inner)?.[1] ??
    (/[\u3040-\u9fff]/u.test(inner) ? inner.slice(-4).replace(/^.{0,40}(?=(?:共同|時事)$)/u, '') : null);
  const agency = last ? nameAgency(last) : null;
  return agency ? { agencies: [agency], share: 'copy' } : null;
}

/** What may stand before the agency in a dateline: places, days and months; no verbs, no sentence. */
function isPlaceLike(before: string): boolean {
  const text = trimEndMarks(before, '(,.–—-');
  if (text === '') return true;
  const opensSentence = text
    .split('. ')
    .slice(1)
    .some((piece) => /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(piece));
  if (text.length > 80 || opensSentence || /[!?;:"“„«]/.test(text)) return false;
  const words = text
    .replace(/\d{1,2}\.?\s(?:de\s)?\p{Ll}{3,10}\.?/gu, '')
    .replace(/\p{Ll}{3,10}\s\d{1,2}\.?(?:\sd\b)?/gu, '')
    .split(/[\s,/().-]+/u)
    .filter(Boolean);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:de|la|del|da|do|di|of|am|an|der|den|upon|y|e|et|und|and|el|al|le|\p{Ll}{3})$/u.test(word),
  );
  return words.length <= 10 && small.length === 0;
}

function followsWell(after: string, before: string): boolean {
  if (/^[.,।]?\s{0,2}(?:[-–—"“:|=]|$)/u.test(after)) return true;
  return before.trim() === '' ? /^\s?\p{Lu}|^\s?\p{Lo}/u.test(after) : /^[.,…।]?\s/u.test(after) || /^\p{Lo}/u.test(after);
}

/** "NEW YORK, Jan. 3, 2020 /PRNewswire/ --". */
function slashed(lead: string): Dateline | null {
  if (!lead.includes('/')) return null;
  const match = /\/((?:PRNewswire|CNW|CNW Group|PR Newswire|APO|EINPresswire\.com|Business Wire)[^/]{0,24})\/\s?-{0,2}/iu.exec(lead);
  if (!match || !isPlaceLike(lead.slice(0, match.index))) return null;
  const agency = nameAgency((match[1] as string).split(/-(?!\w+wire)/iu)[0] ?? '') ?? nameAgency('PR Newswire');
  return agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length } : null;
}

/** "МОСКВА, 3 мая. /ТАСС/." */
function slashedAgency(lead: string): Dateline | null {
  if (!lead.includes('/')) return null;
  const match = /\/(\p{Lu}{3,10})\/(?=[.,:\s])/u.exec(lead);
  const agency = match && isPlaceLike(lead.slice(0, match.index)) ? nameAgency(match[1] as string) : null;
  return match && agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length } : null;
}

/** "МОСКВА, 9 дек — РИА Новости. …", "خبرگزاری آریا - …", "BERLIN — dpa —". */
function dashed(lead: string): Dateline | null {
  if (![' — ', ' – ', ' - '].some((dash) => lead.includes(dash))) return null;
  const named =
    /^(\S[^—–.،,:-]{1,40}?) [—–-] /u.exec(lead) ?? /^([^—–-]{2,48}) [—–-] (\S[^—–.،,:]{1,40}?)(?:[.،,:](?=\s)| [—–-] )/u.exec(lead);
  const placed = named?.[2] === undefined ? /^([^—–-]{2,48}) [—–-] (\S[^—–.،,:]{1,40}?)(?:[.،,:](?=\s)| [—–-] )/u.exec(lead) : null;
  for (const match of [named, placed]) {
    const agency = match && nameAgency((match[2] ?? match[1] ?? '').trim());
    if (match && agency && (match[2] === undefined || isPlaceLike(match[1] as string)))
      return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length };
  }
  return null;
}

/** "Accra, May 3, GNA – …", "АСТАНА. КАЗИНФОРМ – …": places and a day, then the agency before the dash. */
function dashedLast(lead: string): Dateline | null {
  const dash = lead.search(/\s[—–-]\s/u);
  if (dash < 6 || dash > 80) return null;
  const head = lead.slice(0, dash);
  const mark = Math.max(head.lastIndexOf(', '), head.lastIndexOf('. '));
  const agency = mark > 1 ? nameAgency(head.slice(mark + 2)) : null;
  if (!agency || !isPlaceLike(head.slice(0, mark))) return null;
  return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: dash + 3 };
}

/** "新华社北京12月9日电", "【世界日報╱法新社華盛頓9日電】", "人民网北京1月2日电". */
function ideographic(lead: string): Dateline | null {
  if (!lead.includes('电') && !lead.includes('電')) return null;
  const match = /^[（(【\s]*(?:\p{Script=Han}{2,8}[╱／/])?([\p{Script=Han}]{2,22}?)[\s\d０-９年月日]{1,14}[电電][】）)\s(（，,：:]?/u.exec(
    lead,
  );
  if (!match) return null;
  const agency = agencyHeading(match[1] as string);
  if (agency) return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length };
  const outlet = /^\p{Script=Han}{2,6}?[网網报報台臺社]/u.exec(match[1] as string)?.[0];
  return outlet && !/^本/u.test(outlet) ? { credit: null, outlet, end: match[0].length } : null;
}

function agencyHeading(words: string): Agency | null {
  for (let length = Math.min(7, words.length); length >= 2; length -= 1) {
    const agency = nameAgency(words.slice(0, length));
    if (agency) return agency;
  }
  return null;
}
