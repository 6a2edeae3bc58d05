import { DataFactory, type NamedNode, Writer } from 'n3';
import type { Note } from '../model.ts';
import type { ExportFormat } from './export-format.ts';
import { type ProvGraph, provGraph } from './prov-graph.ts';
import { type Attributes, type Literal, namespaces } from './prov-values.ts';

const { namedNode, literal, quad } = DataFactory;

type Triple = [subject: NamedNode, predicate: string, object: NamedNode | Literal];

/** PROV-O (https://www.w3.org/TR/prov-o/) in Turtle. */
export const turtle: ExportFormat = {
  id: 'turtle',
  label: 'PROV-O (Turtle)',
  extension: 'ttl',
  mediaType: 'text/turtle;charset=utf-8',
  write: (notes) => {
    const writer = new Writer({ prefixes: namespaces });
    for (const triple of notes.flatMap(triplesOf)) writer.addQuad(quadOf(triple));
    let text = '';
    // Without a stream to write into, the writer is done when `end` returns.
    writer.end((_, whole: string) => {
      text = whole;
    });
    return text;
  },
};

function quadOf([subject, predicate, object]: Triple) {
  return quad(subject, namedNode(expand(predicate)), 'text' in object ? literalOf(object) : object);
}

/** An address is a resource here, not words about one. */
function literalOf({ text, type }: Literal) {
  if (type === 'anyURI') return namedNode(text);
  return type === 'string' ? literal(text) : literal(text, namedNode(namespaces.xsd + type));
}

function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return namespaces[prefix as keyof typeof namespaces] + local;
}

function triplesOf(note: Note): Triple[] {
  const graph = provGraph(note);
  const of = (id: string) => namedNode(graph.base + id);
  const is = (id: string, ...types: string[]): Triple[] => types.map((type) => [of(id), 'rdf:type', namedNode(expand(type))]);
  const has = (id: string, attributes: Attributes): Triple[] => attributes.map(([name, value]) => [of(id), name, value]);
  return [
    ...graph.entities.flatMap(({ id, attributes }) => [...is(id, 'prov:Entity'), ...has(id, attributes)]),
    ...graph.activities.flatMap(({ id, endedAt, attributes, generates, by }): Triple[] => [
      ...is(id, 'prov:Activity'),
      ...(endedAt ? has(id, [['prov:endedAtTime', { text: endedAt, type: 'dateTime' }]]) : []),
      ...has(id, attributes),
      [of(id), 'prov:wasAssociatedWith', of(by)],
      [of(generates), 'prov:wasGeneratedBy', of(id)],
    ]),
    ...graph.agents.flatMap(({ id, kind, attributes }) => [
      ...is(id, 'prov:Agent', ...(kind ? [`prov:${kind}`] : [])),
      ...has(id, attributes),
    ]),
    ...graph.attributions.map(([entity, agent]): Triple => [of(entity), 'prov:wasAttributedTo', of(agent)]),
    ...graph.parts.flatMap(({ id, informs, uses }): Triple[] => [
      ...is(id, 'prov:Activity'),
      [of(informs), 'prov:wasInformedBy', of(id)],
      ...(uses ? [[of(id), 'prov:used', of(uses)] satisfies Triple] : []),
    ]),
    ...associationTriples(graph, of),
    ...derivationTriples(graph, of),
  ];
}

/** Qualified alone: who had a part, and which. */
function associationTriples({ associations }: ProvGraph, of: (id: string) => NamedNode): Triple[] {
  return associations.flatMap(({ id, activity, agent, role }): Triple[] => [
    [of(activity), 'prov:qualifiedAssociation', of(id)],
    [of(id), 'rdf:type', namedNode(`${namespaces.prov}Association`)],
    [of(id), 'prov:agent', of(agent)],
    [of(id), 'prov:hadRole', namedNode(namespaces.whence + role)],
  ]);
}

/** Plain for those who ask whence, qualified for those who ask by which words. */
function derivationTriples({ derivations }: ProvGraph, of: (id: string) => NamedNode): Triple[] {
  return derivations.flatMap(({ id, generated, used, activity, attributes }): Triple[] => [
    [of(generated), 'prov:wasDerivedFrom', of(used)],
    [of(activity), 'prov:used', of(used)],
    [of(generated), 'prov:qualifiedDerivation', of(id)],
    [of(id), 'rdf:type', namedNode(`${namespaces.prov}Derivation`)],
    [of(id), 'prov:entity', of(used)],
    [of(id), 'prov:hadActivity', of(activity)],
    ...attributes.map(([name, value]): Triple => [of(id), name, value]),
  ]);
}
