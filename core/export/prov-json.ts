import type { Note } from '../model.ts';
import type { ExportFormat } from './export-format.ts';
import { type ProvGraph, provGraph } from './prov-graph.ts';
import { type Attributes, type Item, type Literal, namespaces } from './prov-values.ts';

type Records = Record<string, Record<string, unknown>>;

/** PROV-JSON (W3C Member Submission, https://www.w3.org/submissions/prov-json/): each note's items behind a prefix of its own. */
export const provJson: ExportFormat = {
  id: 'prov-json',
  label: 'PROV-JSON',
  extension: 'prov.json',
  mediaType: 'application/json',
  write: (notes) => `${JSON.stringify(provDocument(notes), null, 2)}\n`,
};

function provDocument(notes: readonly Note[]): object {
  // `prov` and `xsd` are known to every reader and may not be declared anew (section 2.1).
  const { dcterms, foaf, whence } = namespaces;
  const prefix: Record<string, string> = { dcterms, foaf, whence };
  const document: Record<string, Records> = {};
  notes.map(provGraph).forEach((graph, index) => {
    const name = `n${index + 1}`;
    prefix[name] = graph.base;
    for (const [kind, records] of Object.entries(recordsOf(graph, name))) {
      if (Object.keys(records).length > 0) document[kind] = Object.assign(document[kind] ?? {}, records);
    }
  });
  return { prefix, ...document };
}

type Fields = Record<string, unknown>;

/** Records of one kind by their ids, each behind the prefix. */
function recordsBehind(prefix: string) {
  return <One>(items: readonly One[], record: (one: One, index: number) => [id: string, fields: Fields]): Records =>
    Object.fromEntries(items.map(record).map(([id, fields]) => [`${prefix}:${id}`, fields]));
}

function recordsOf(graph: ProvGraph, prefix: string): Record<string, Records> {
  return { ...thingsOf(graph, prefix), ...relationsOf(graph, prefix) };
}

const thing = ({ id, attributes }: Item): [string, Fields] => [id, valuesOf(attributes)];

/** A thing with what is said of it before its attributes, if that is. */
function thingThat(item: Item, said: Fields | null): [string, Fields] {
  const [id, fields] = thing(item);
  return [id, { ...said, ...fields }];
}

/** Entities, activities and agents. */
function thingsOf({ entities, activities, parts, agents }: ProvGraph, prefix: string): Record<string, Records> {
  const records = recordsBehind(prefix);
  return {
    entity: records(entities, thing),
    activity: {
      ...records(activities, (activity) => thingThat(activity, activity.endedAt ? { 'prov:endTime': activity.endedAt } : null)),
      ...records(parts, thing),
    },
    agent: records(agents, (agent) => thingThat(agent, agent.kind ? { 'prov:type': qualified(`prov:${agent.kind}`) } : null)),
  };
}

/** What stands between them. */
function relationsOf(graph: ProvGraph, prefix: string): Record<string, Records> {
  const of = (id: string) => `${prefix}:${id}`;
  const records = recordsBehind(prefix);
  return {
    wasGeneratedBy: records(graph.activities, ({ id, generates }) => [
      `generation-of-${generates}`,
      { 'prov:entity': of(generates), 'prov:activity': of(id) },
    ]),
    used: records([...graph.derivations, ...graph.parts.flatMap(usesOf)], ({ id, used, activity }) => [
      `use-in-${id}`,
      { 'prov:activity': of(activity), 'prov:entity': of(used) },
    ]),
    wasInformedBy: records(graph.parts, ({ id, informs }) => [
      `communication-of-${id}`,
      { 'prov:informed': of(informs), 'prov:informant': of(id) },
    ]),
    wasAssociatedWith: {
      ...records(graph.activities, ({ id, by }) => [`association-of-${id}`, { 'prov:activity': of(id), 'prov:agent': of(by) }]),
      ...records(graph.associations, ({ id, activity, agent, role }) => [
        id,
        { 'prov:activity': of(activity), 'prov:agent': of(agent), 'prov:role': qualified(`whence:${role}`) },
      ]),
    },
    wasDerivedFrom: records(graph.derivations, ({ id, generated, used, activity, attributes }) => [
      id,
      { 'prov:generatedEntity': of(generated), 'prov:usedEntity': of(used), 'prov:activity': of(activity), ...valuesOf(attributes) },
    ]),
    wasAttributedTo: records(graph.attributions, ([entity, agent], index) => [
      `attribution-${index + 1}`,
      { 'prov:entity': of(entity), 'prov:agent': of(agent) },
    ]),
  };
}

const usesOf = ({ id, uses }: ProvGraph['parts'][number]) => (uses ? [{ id, activity: id, used: uses }] : []);

/** Attributes by name; several of one name are an array (section 2.2). PROV-O's `atLocation` is `location` here. */
function valuesOf(attributes: Attributes): Record<string, unknown> {
  const values: Record<string, unknown[]> = {};
  for (const [name, value] of attributes) {
    const own = name === 'prov:atLocation' ? 'prov:location' : name;
    values[own] = [...(values[own] ?? []), typed(value)];
  }
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}

function typed({ text, type }: Literal): unknown {
  return type === 'string' ? text : { $: text, type: `xsd:${type}` };
}

const qualified = (name: string) => ({ $: name, type: 'prov:QUALIFIED_NAME' });
