/** The chain of a note in the words of W3C PROV, before it is written as PROV-JSON or as Turtle. */
import { dateParts } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Contributor, Evidence, Hop, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { webIri } from './iri.ts';

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  whence: 'urn:whence:terms:',
} as const;

/** A value with its type: words, an address, or a moment as precise as its type. */
export interface Literal {
  text: string;
  type: 'string' | 'anyURI' | 'decimal' | 'dateTime' | 'date' | 'gYearMonth' | 'gYear';
}

export type Attributes = [name: `${keyof typeof namespaces}:${string}`, value: Literal][];

/** A thing of the graph; `id` is local to its note. */
export interface Item {
  id: string;
  attributes: Attributes;
}

/** Whose part in what: ids of items. */
export interface Derivation extends Item {
  generated: string;
  used: string;
  activity: string;
}

export interface ProvGraph {
  /** What the ids stand behind, as an IRI ending in a mark. */
  base: string;
  entities: Item[];
  activities: (Item & { generates: string; by: string })[];
  /** `person` or `organization` where that is known. */
  agents: (Item & { kind: 'person' | 'organization' | null })[];
  derivations: Derivation[];
  /** Entity to agent. */
  attributions: [entity: string, agent: string][];
}

const words = (text: string): Literal => ({ text, type: 'string' });

/**
 * Returns the provenance of what a note is about: an entity a hop, made by an activity of its publisher and derived from the hop before,
 * and the reading itself, made by Whence from the page when the note was saved.
 */
export function provGraph(note: Note): ProvGraph {
  const reading = correctedReading(note);
  const { chain } = reading;
  const quotes = new Map(reading.evidence.map((one) => [one.id, one]));
  const authors = reading.authors.filter(({ role }) => role === 'author');
  const last = `hop-${chain.length}`;
  return {
    base: `urn:whence:note:${note.id.replace(/[^\w.-]/g, '_')}:`,
    entities: [...chain.map((hop, place) => entityOf(hop, place, reading)), readingEntity(note)],
    activities: [
      ...chain.map((_, place) => ({
        id: `publication-${place + 1}`,
        attributes: [],
        generates: `hop-${place + 1}`,
        by: `publisher-${place + 1}`,
      })),
      { id: 'reading-activity', attributes: [], generates: 'reading', by: 'whence' },
    ],
    agents: [
      ...chain.map(({ publisher }, place) => agentOf(`publisher-${place + 1}`, publisher, 'organization')),
      ...authors.map((author, place) => agentOf(`author-${place + 1}`, { name: author.name, url: author.url ?? null }, kindOf(author))),
      { id: 'whence', kind: null, attributes: [['foaf:name', words('Whence')]] },
    ],
    derivations: [
      ...chain.slice(1).map((hop, index) => derivationOf(hop, index + 1, chain, quotes)),
      { id: 'derivation-reading', generated: 'reading', used: last, activity: 'reading-activity', attributes: [] },
    ],
    attributions: chain.flatMap((_, place) => [
      [`hop-${place + 1}`, `publisher-${place + 1}`] as [string, string],
      ...authors.map((_, author): [string, string] => [`hop-${place + 1}`, `author-${author + 1}`]),
    ]),
  };
}

function entityOf({ work, role, standing, confidence, capture }: Hop, place: number, { page, chain }: Reading): Item {
  const title = plainWords(work.title ?? (place === chain.length - 1 ? page.title : null) ?? '');
  return {
    id: `hop-${place + 1}`,
    attributes: told([
      ['dcterms:title', title ? words(title) : null],
      ['prov:atLocation', address(work.url)],
      ['dcterms:issued', moment(work.date)],
      ['whence:role', words(role)],
      ['whence:standing', words(standing)],
      ['whence:confidence', { text: decimal(confidence), type: 'decimal' }],
      ['whence:archivedAt', address(capture?.url)],
    ]),
  };
}

function readingEntity(note: Note): Item {
  return {
    id: 'reading',
    attributes: told([
      ['dcterms:created', moment(note.savedAt)],
      ['prov:atLocation', address(note.finalUrl)],
      ['whence:textHash', note.textHash ? words(plainWords(note.textHash)) : null],
    ]),
  };
}

/** The words for a hop stand at the hop they name; what they tell is how the next one came from it. */
function derivationOf(hop: Hop, place: number, chain: readonly Hop[], quotes: Map<string, Evidence>): Derivation {
  const said = [...(chain[place - 1]?.evidence ?? []), ...hop.evidence]
    .flatMap((id) => quotes.get(id) ?? [])
    .map(({ quote }) => plainWords(quote));
  return {
    id: `derivation-${place + 1}`,
    generated: `hop-${place + 1}`,
    used: `hop-${place}`,
    activity: `publication-${place + 1}`,
    attributes: told([
      ['whence:relation', words(hop.relation)],
      ...[...new Set(said)].map((quote): Attributes[number] => ['whence:quote', words(quote)]),
    ]),
  };
}

function agentOf(
  id: string,
  { name, url }: { name: string; url: string | null },
  kind: 'person' | 'organization' | null,
): ProvGraph['agents'][number] {
  return {
    id,
    kind,
    attributes: told([
      ['foaf:name', words(plainWords(name))],
      ['foaf:homepage', address(url)],
    ]),
  };
}

function kindOf({ type }: Contributor): 'person' | 'organization' | null {
  return type === 'unknown' ? null : type;
}

function address(url: string | null | undefined): Literal | null {
  const iri = webIri(url);
  return iri ? { text: iri, type: 'anyURI' } : null;
}

const wholeMoment = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

/** A date with the type of XML Schema that is as precise; null for other words. */
export function moment(value: string | null): Literal | null {
  const parts = dateParts(value);
  if (!value || !parts) return null;
  if (wholeMoment.test(value)) return { text: value, type: 'dateTime' };
  if (parts.day) return { text: value.slice(0, 10), type: 'date' };
  return parts.month ? { text: value.slice(0, 7), type: 'gYearMonth' } : { text: parts.year, type: 'gYear' };
}

const decimal = (share: number): string => (Number.isFinite(share) ? share.toFixed(2) : '0.00');

function told(attributes: [Attributes[number][0], Literal | null][]): Attributes {
  return attributes.flatMap(([name, value]) => (value?.text ? [[name, value]] : []));
}
