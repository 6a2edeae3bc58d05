import { plainWords } from '../attribution/credit-text.ts';
import type { Contributor, Evidence, Hop, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { webIri } from './iri.ts';

export type HopRow = Record<(typeof hopColumns)[number], string>;

/** The columns of a table of hops, in order. */
export const hopColumns = [
  'note',
  'saved_at',
  'page_url',
  'page_title',
  'language',
  'hop',
  'hops',
  'role',
  'relation',
  'standing',
  'confidence',
  'publisher',
  'publisher_domain',
  'publisher_url',
  'work_title',
  'work_url',
  'work_date',
  'reason',
  'archived_at',
  'shared_of_copy',
  'shared_of_original',
  'left_out',
  'added',
  'changed',
  'moved',
  'headline',
  'quotes',
  'page_says',
  'authors',
  'translators',
  'contributors',
  'rights_holders',
  'rights_year',
  'rights_notice',
  'licence',
  'licence_url',
  'conflicts',
  'tags',
  'remark',
] as const;

/** Tables of hops: one row a hop, origin first, what the page says of itself repeated in each. Every cell is one line. */
export function hopRows(notes: readonly Note[]): HopRow[] {
  return notes.flatMap(rowsOfNote);
}

function rowsOfNote(note: Note): HopRow[] {
  const reading = correctedReading(note);
  const quotes = new Map(reading.evidence.map((evidence) => [evidence.id, evidence]));
  const ofPage = cellsOfPage(note, reading);
  return reading.chain.map((hop, place) => ({
    ...ofPage,
    hop: String(place + 1),
    hops: String(reading.chain.length),
    ...cellsOfHop(hop, quotes),
  }));
}

function cellsOfPage(note: Note, { page, authors, rights, conflicts }: Reading) {
  return {
    note: plainWords(note.id),
    saved_at: plainWords(note.savedAt),
    page_url: webIri(note.finalUrl) ?? '',
    page_title: plainWords(page.title ?? ''),
    language: plainWords(page.language ?? ''),
    authors: names(authors.filter(({ role }) => role === 'author')),
    translators: names(authors.filter(({ role }) => role === 'translator')),
    contributors: list(authors.flatMap(({ name, role }) => (elsewhere.has(role) ? [] : [`${plainWords(name)} (${role})`]))),
    rights_holders: names(rights.holders),
    rights_year: String(rights.year ?? ''),
    rights_notice: plainWords(rights.notice ?? ''),
    licence: plainWords(rights.licence?.name ?? ''),
    licence_url: webIri(rights.licence?.url) ?? '',
    conflicts: list(conflicts.map(({ explanation }) => explanation)),
    tags: list(note.tags),
    remark: plainWords(note.remark),
  };
}

function cellsOfHop(hop: Hop, quotes: Map<string, Evidence>) {
  return {
    role: hop.role,
    relation: hop.relation,
    standing: hop.standing,
    confidence: String(hop.confidence),
    publisher: plainWords(hop.publisher.name),
    publisher_domain: plainWords(hop.publisher.domain ?? ''),
    publisher_url: webIri(hop.publisher.url) ?? '',
    work_title: plainWords(hop.work.title ?? ''),
    work_url: webIri(hop.work.url) ?? '',
    work_date: plainWords(hop.work.date ?? ''),
    reason: plainWords(hop.reason ?? ''),
    archived_at: webIri(hop.capture?.url) ?? '',
    ...cellsOfComparison(hop),
    // Two readers may hear the same words.
    quotes: [...new Set(hop.evidence.flatMap((id) => quotes.get(id) ?? []).map(({ quote }) => `“${plainWords(quote)}”`))].join(' '),
    page_says: cellOfPageSays(hop),
  };
}

/** What the page says in each column that the reader corrected; empty where they did not. */
function cellOfPageSays({ pageSays = {} }: Hop): string {
  const columns = { name: 'publisher', date: 'work_date', address: 'work_url' } as const;
  return list(Object.entries(pageSays).map(([field, said]) => `${columns[field as keyof typeof columns]}: ${said ?? ''}`.trim()));
}

/** Empty where nothing was laid beside the page. */
function cellsOfComparison({ comparison }: Hop) {
  const cell = (value: number | undefined) => String(value ?? '');
  return {
    shared_of_copy: cell(comparison?.sharedOfCopy),
    shared_of_original: cell(comparison?.sharedOfOriginal),
    left_out: cell(comparison?.leftOut),
    added: cell(comparison?.added),
    changed: cell(comparison?.changed),
    moved: cell(comparison?.moved),
    headline: comparison?.headline ?? '',
  };
}

/** Parts that have a column of their own. */
const elsewhere = new Set<Contributor['role']>(['author', 'translator', 'rights-holder']);

const names = (contributors: Contributor[]): string => list(contributors.map(({ name }) => name));
const list = (words: string[]): string => words.map(plainWords).join('; ');
