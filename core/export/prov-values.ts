/** The values of PROV's records, as both of its exports write them. */
import { dateParts } from '../attribution/citation-dates.ts';
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

/** Words as PROV's literals hold them. */
export const words = (text: string): Literal => ({ text, type: 'string' });

/** An address of the web; null for what is none. */
export function address(url: string | null | undefined): Literal | null {
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

/** A share from 0 to 1, in hundredths. */
export const decimal = (share: number): string => (Number.isFinite(share) ? share.toFixed(2) : '0.00');

/** Only what says something. */
export function told(attributes: [Attributes[number][0], Literal | null][]): Attributes {
  return attributes.flatMap(([name, value]) => (value?.text ? [[name, value]] : []));
}
