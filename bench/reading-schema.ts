import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const schema = JSON.parse(readFileSync(new URL('../core/reading.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/**
 * What keeps a value from being a reading, one sentence each; empty for a valid one. Beyond the schema's shape: evidence that a
 * statement names is there, ids are single, and the last hop is the page itself.
 */
export function faultsOfReading(value: unknown): string[] {
  if (!validate(value)) return (validate.errors ?? []).map(describeError);
  const reading = value as { evidence: { id: string }[]; chain: { role: string }[] };
  const ids = reading.evidence.map((evidence) => evidence.id);
  const known = new Set(ids);
  return [
    ...(known.size < ids.length ? ['two pieces of evidence share an id'] : []),
    ...namedEvidence({ ...reading, evidence: [] })
      .filter((id) => !known.has(id))
      .map((id) => `evidence ${id} is named and not there`),
    ...(reading.chain.at(-1)?.role === 'this-page' ? [] : ['the last hop is not the page itself']),
  ];
}

function describeError(error: ErrorObject): string {
  return `${error.instancePath || 'the reading'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`;
}

/** Every evidence id that statements anywhere in a reading rest on. */
function namedEvidence(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedEvidence);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? part.map(String) : namedEvidence(part),
  );
}
