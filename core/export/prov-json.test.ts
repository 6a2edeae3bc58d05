import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hop } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { provJson } from './prov-json.ts';
import { provJsonSchema } from './prov-json-schema.test-support.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isProv = ajv.compile(provJsonSchema);
type Document = Record<string, Record<string, Record<string, unknown>>>;

function read(text: string): Document {
  const document = JSON.parse(text) as Document;
  expect(isProv(document), JSON.stringify(isProv.errors)).toBe(true);
  return document;
}

test('every hop is an entity, derived from the one before it in the words of the page', () => {
  const { entity = {}, wasDerivedFrom = {} } = read(provJson.write([fullNote()]));
  expect(Object.keys(entity)).toEqual(['n1:hop-1', 'n1:hop-2', 'n1:hop-3', 'n1:hop-4', 'n1:reading']);
  expect(entity['n1:hop-3']).toMatchObject({
    'dcterms:title': 'Die Torhüter',
    'dcterms:issued': { $: '2024-05-02T20:00:00+02:00', type: 'xsd:dateTime' },
    'prov:location': { $: 'https://portal.test/tor?a=1&b=%7B2%7D', type: 'xsd:anyURI' },
  });
  expect(wasDerivedFrom['n1:derivation-2']).toMatchObject({
    'prov:generatedEntity': 'n1:hop-2',
    'prov:usedEntity': 'n1:hop-1',
    'whence:relation': 'syndicated-from',
    'whence:quote': 'The original source of this article is The Saltmarsh Review',
  });
});

test('a derivation that the original denies is told as denied, and its author is not the page’s', () => {
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const { wasDerivedFrom = {}, wasAttributedTo = {} } = read(
    provJson.write([noteOf(reprintReading({ chain: [{ ...origin, standing: 'contradicted' }, here] }))]),
  );
  expect(wasDerivedFrom['n1:derivation-2']).toMatchObject({ 'whence:standing': 'contradicted' });
  const agents = Object.values(wasAttributedTo).filter((record) => record['prov:entity'] === 'n1:hop-1');
  expect(agents.map((record) => record['prov:agent'])).toEqual(['n1:publisher-1']);
});

test('each note has a prefix of its own', () => {
  const { prefix, entity = {} } = read(provJson.write([fullNote(), noteOf(reprintReading(), { id: 'n-2' })]));
  expect(prefix).toMatchObject({ n1: 'urn:whence:note:n-1:', n2: 'urn:whence:note:n-2:' });
  expect(Object.keys(entity).filter((id) => id.startsWith('n2:'))).toEqual(['n2:hop-1', 'n2:hop-2', 'n2:reading']);
});

test('whatever a page says, the document keeps its shape, and every name that is used is there', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const {
        entity = {},
        activity = {},
        agent = {},
        wasDerivedFrom = {},
        wasAttributedTo = {},
        wasGeneratedBy = {},
        wasAssociatedWith = {},
        wasInformedBy = {},
      } = read(provJson.write([note]));
      const known = new Set([entity, activity, agent].flatMap((records) => Object.keys(records)));
      const relations = [wasDerivedFrom, wasAttributedTo, wasGeneratedBy, wasAssociatedWith, wasInformedBy];
      for (const record of relations.flatMap((records) => Object.values(records))) {
        const names = Object.entries(record).filter(([field]) => field.startsWith('prov:') && field !== 'prov:role');
        for (const [, value] of names) expect(known).toContain(value);
      }
    }),
    { numRuns: 60 },
  );
});
