/** Holds triples against the published file of a vocabulary: what its terms are, and between what each property stands. */
import { DataFactory, Parser, type Quad, Store, type Term } from 'n3';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const schema = 'http://schema.org/';
/** schema.org's kinds of plain values, which JSON-LD writes as words and numbers. */
const plain = ['Text', 'URL', 'Date', 'DateTime', 'Integer', 'Number'].map((name) => schema + name);

export interface Vocabulary {
  namespace: string;
  terms: Store;
}

/** A vocabulary as the packages @vocabulary/… bring it. */
export function readVocabulary(namespace: string, make: (with_: never) => unknown): Vocabulary {
  return { namespace, terms: new Store(make({ factory: DataFactory } as never) as Quad[]) };
}

export function readTriples(text: string, format: 'application/n-quads' | 'text/turtle'): Store {
  return new Store(new Parser({ format }).parse(text));
}

/** Where triples break the vocabulary, each in a line. A resource of which nothing is told may be anything. */
export function faultsOf(triples: Store, { namespace, terms }: Vocabulary): string[] {
  const told = (subject: Term | string, ...predicates: string[]): string[] =>
    predicates.flatMap((predicate) => terms.getObjects(subject, predicate, null)).flatMap(nameOf);
  const withBroader = (kind: string): string[] => [kind, ...told(kind, `${rdfs}subClassOf`).flatMap(withBroader)];
  const kindsOf = (term: Term): string[] => [
    ...triples.getObjects(term, `${rdf}type`, null).flatMap(({ value }) => withBroader(value)),
    ...told(term, `${rdf}type`),
  ];
  const isUnknown = (term: string): boolean => term.startsWith(namespace) && terms.countQuads(term, null, null, null) === 0;
  const fits = (term: Term, wanted: string[]): boolean => {
    if (wanted.length === 0) return true;
    if (term.termType === 'Literal') return wanted.some((kind) => kind === term.datatype.value || plain.includes(kind));
    const kinds = kindsOf(term);
    return kinds.length === 0 || wanted.some((kind) => kinds.includes(kind));
  };
  return triples.getQuads(null, null, null, null).flatMap(({ subject, predicate, object }) => {
    const isType = predicate.value === `${rdf}type`;
    const isFault =
      isUnknown(isType ? object.value : predicate.value) ||
      !fits(subject, told(predicate, `${rdfs}domain`, `${schema}domainIncludes`)) ||
      (!isType && !fits(object, told(predicate, `${rdfs}range`, `${schema}rangeIncludes`)));
    return isFault ? [`${subject.value} ${predicate.value} ${object.value}`] : [];
  });
}

/** Unions of classes have no name, and stand beside a plainer class. */
function nameOf(term: Term): string[] {
  return term.termType === 'NamedNode' ? [term.value] : [];
}
