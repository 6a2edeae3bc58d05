import { newsAgencies, pressReleaseWires } from './agencies.ts';
import { registrableDomain } from './domain.ts';
import { foldName } from './fold-name.ts';
import { type NameRow, type NameTable, openNameTable, rowByDomain, rowsBySpelling } from './name-table.ts';
import { remember } from './remember.ts';
import { trimMarks } from './trim-marks.ts';

/** A party that distributes others' or its own copy to many outlets. */
export interface Agency {
  /** Its own common name in Latin letters. */
  name: string;
  domain: string;
  kind: 'news-agency' | 'press-release-wire';
}

interface OpenTable extends NameTable {
  kind: Agency['kind'];
}

let opened: OpenTable[] | null = null;

/** One object for each agency, so that identity tells agencies apart. */
const agencies = new Map<string, Agency>();

const shortLatin = /^[a-z]{1,4}$/;

/** Desks that sign beside the agency: "dpa/lno", "dpa-tmn", "/gem". Initials of editors look the same. */
const initials = /^(?:[^\s\d.,:;()!?]{1,6}\.?|(?:[^\s\d.,:;()!?]{1,3}\.\s?){2,4})$/;

function agencyTables(): OpenTable[] {
  opened ??= [
    { ...openNameTable(newsAgencies), kind: 'news-agency' },
    { ...openNameTable(pressReleaseWires), kind: 'press-release-wire' },
  ];
  return opened;
}

function agencyOf(row: NameRow, kind: Agency['kind']): Agency {
  const known = agencies.get(row.domain);
  if (known) return known;
  const agency: Agency = { name: row.name, domain: row.domain, kind };
  agencies.set(row.domain, agency);
  return agency;
}

/** The agency whose own site this registrable domain is, or null. */
export function agencyByDomain(domain: string | null): Agency | null {
  if (!domain) return null;
  for (const table of agencyTables()) {
    const row = rowByDomain(table, domain);
    if (row) return agencyOf(row, table.kind);
  }
  return null;
}

/** Whether a text writes a spelling in one of the ways that count. */
function isWrittenSo(text: string, bracketed: boolean, { spelling, mark }: NameRow): boolean {
  const isCapitals = text === text.toUpperCase();
  if (mark === '!') return bracketed || isCapitals;
  if (mark === '~') return isCapitals;
  return (mark === '' && !shortLatin.test(spelling.toLowerCase())) || bracketed || isCapitals || text === spelling;
}

/** "(AP)", "[dpa]", "/ritzau/", "【AP】" and the like taken out of what encloses them. */
function unwrap(text: string): { inner: string; bracketed: boolean } {
  const enclosed = /^[([（【〔/](?<inner>[^()[\]（）【】〔〕]{1,60})[)\]）】〕/]\.?$/.exec(text)?.groups?.['inner']?.trim();
  return enclosed ? { inner: enclosed, bracketed: true } : { inner: text, bracketed: false };
}

/**
 * The agency that a text names, the whole of it and in any of its spellings ("AP", "The Associated Press", "apnews.com"); null for
 * anything else. Short names count only as the agency writes them, in capitals, or in brackets: "pa" is no agency, "(pa)" is.
 */
export const nameAgency: (text: string) => Agency | null = remember(agencyNamed);

function agencyNamed(text: string): Agency | null {
  const { inner, bracketed } = unwrap(trimMarks(text.trim(), '', ' .,;:–—-'));
  if (inner.length < 2 || inner.length > 60) return null;
  const folded = foldName(inner);
  const written = inner.replace(/^the\s+/i, '');
  for (const table of agencyTables()) {
    const row = rowsBySpelling(table, folded).find((found) => isWrittenSo(written, bracketed, found));
    if (row) return agencyOf(row, table.kind);
  }
  return /^\S+\.[a-z]{2,}/i.test(inner) ? agencyByDomain(registrableDomain(inner)) : null;
}

const separators =
  /[/|,;&+＝=·•／、，；]|\s[-–—]\s|(?<=[A-ZÀ-Þ]{2})-(?=[A-ZÀ-Þ])|\s(?:and|und|et|y|e|og|och|ja|en|i|a|и|و|with|mit|avec|con)\s/;

/**
 * The agencies of a combined credit ("dpa/AFP", "aja/PAP", "TT-AFP", "Reuters and AP"), in order, each once. The whole text must
 * consist of agencies, editors' initials and what joins them; otherwise, and for unnamed "Agencies", none.
 */
export function agenciesIn(text: string): Agency[] {
  const whole = nameAgency(text);
  if (whole) return [whole];
  const { inner } = unwrap(text.trim());
  if (inner.length > 80) return [];
  const found: Agency[] = [];
  // "PAP/ap/": what two slashes enclose behind an agency are an editor's letters.
  const isInitialled = /^[^/]+\/[^A-Z]+\/$/.test(inner);
  for (const part of inner.split(separators)) {
    const piece = trimMarks(part, ' (', ' ).');
    const agency = isInitialled && found.length > 0 && /^[a-z]{2,3}$/.test(piece) ? null : nameAgency(piece);
    if (agency && !found.includes(agency)) found.push(agency);
    // The dot that closes "I.H." was cut off with the marks.
    if (!agency && piece && !initials.test(piece) && !initials.test(`${piece}.`)) return [];
  }
  return found;
}
