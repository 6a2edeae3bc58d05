import { newsAgencies, pressReleaseWires } from './agencies.ts';
import { registrableDomain } from './domain.ts';
import { foldName, softenLines } from './fold-name.ts';

/** A party that distributes others' or its own copy to many outlets. */
export interface Agency {
  /** Its own common name in Latin letters. */
  name: string;
  domain: string;
  kind: 'news-agency' | 'press-release-wire';
}

interface Spelling {
  agency: Agency;
  /** As the table writes it; null where any case will do. */
  exactly: string | null;
  onlyCapitals: boolean;
}

let spellings: Map<string, Spelling[]> | null = null;
let byDomain: Map<string, Agency> | null = null;

const shortLatin = /^[a-z]{1,4}$/;

/** Desks that sign beside the agency: "dpa/lno", "dpa-tmn", "/gem". Initials of editors look the same. */
const initials = /^(?:\p{L}{1,6}|\p{L}{1,3}\.(?:\s?\p{L}{1,3}\.){0,3}|\p{Lu}\p{Ll}{1,2}\.?)$/u;

function addSpelling(key: string, spelling: Spelling): void {
  if (!key) return;
  spellings ??= new Map();
  const known = spellings.get(key);
  if (known) known.push(spelling);
  else spellings.set(key, [spelling]);
}

function addAgency(line: string, folded: string, kind: Agency['kind']): void {
  const [domain = '', name = '', others = ''] = line.split('|');
  const [, foldedName = '', foldedOthers = ''] = folded.split('|');
  const agency = byDomain?.get(domain) ?? { name, domain, kind };
  byDomain?.set(domain, agency);
  const keys = [foldedName, ...foldedOthers.split(',')];
  [name, ...others.split(',')].forEach((text, index) => {
    const mark = /^[!=]/.exec(text)?.[0] ?? (others.slice(1).split(',', 1)[0] === name ? others.charAt(0) : '');
    const written = text.replace(/^[!=]/, '');
    const key = (keys[index] ?? '').trim().replace(/^the /, '');
    if (/^[\w-]+(?:\.[a-z]{2,})+$/.test(written)) byDomain?.set(written, agency);
    const exactly = mark !== '' || shortLatin.test(key) ? written : null;
    addSpelling(key, { agency, exactly, onlyCapitals: mark === '!' });
  });
}

function addAgencies(table: string, kind: Agency['kind']): void {
  const lines = table.trim().split('\n');
  const folded = softenLines(table.trim());
  lines.forEach((line, index) => {
    addAgency(line, folded[index] ?? '', kind);
  });
}

function buildTables(): void {
  byDomain = new Map();
  addAgencies(newsAgencies, 'news-agency');
  addAgencies(pressReleaseWires, 'press-release-wire');
}

/** The agency whose own site this registrable domain is, or null. */
export function agencyByDomain(domain: string | null): Agency | null {
  if (!domain) return null;
  if (!byDomain) buildTables();
  return byDomain?.get(domain) ?? null;
}

function isWrittenSo(text: string, bracketed: boolean, { exactly, onlyCapitals }: Spelling): boolean {
  const isCapitals = text === text.toUpperCase();
  if (onlyCapitals) return bracketed || isCapitals;
  return exactly === null || bracketed || isCapitals || text === exactly;
}

/** "(AP)", "[dpa]", "/ritzau/", "【AP】" and the like taken out of what encloses them. */
function unwrap(text: string): { inner: string; bracketed: boolean } {
  const enclosed = /^[([（【〔/]\s*(?<inner>[^()[\]（）【】〔〕]{1,60}?)\s*[)\]）】〕/]\.?$/u.exec(text)?.groups?.['inner'];
  return enclosed ? { inner: enclosed, bracketed: true } : { inner: text, bracketed: false };
}

/**
 * The agency that a text names, the whole of it and in any of its spellings ("AP", "The Associated Press", "apnews.com"); null for
 * anything else. Short names count only as the agency writes them, in capitals, or in brackets: "pa" is no agency, "(pa)" is.
 */
export function nameAgency(text: string): Agency | null {
  const { inner, bracketed } = unwrap(text.trim().replace(/[\s.,;:–—-]+$/, ''));
  if (inner.length < 2 || inner.length > 60) return null;
  if (!spellings) buildTables();
  const found = spellings?.get(foldName(inner))?.find((spelling) => isWrittenSo(inner.replace(/^the\s+/i, ''), bracketed, spelling));
  if (found) return found.agency;
  return /^\S+\.[a-z]{2,}/i.test(inner) ? agencyByDomain(registrableDomain(inner)) : null;
}

const separators =
  /\s*(?:[/|,;&+＝=·•／、，；]|\s[-–—]\s|(?<=\p{Lu}{2})-(?=\p{Lu}{2})|\s(?:and|und|et|y|e|og|och|ja|en|i|a|и|و|with|mit|avec|con)\s)\s*/u;

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
  for (const part of inner.split(separators)) {
    const piece = part.replace(/^[\s(]+|[\s).]+$/g, '');
    const agency = nameAgency(piece);
    if (agency && !found.includes(agency)) found.push(agency);
    if (!agency && piece && !initials.test(piece)) return [];
  }
  return found;
}
