import makeVocabulary from '@vocabulary/prov';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { parse } from 'oxigraph';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { author, reprintReading } from '../reading.test-support.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { turtle } from './turtle.ts';
import { faultsOf, readTriples, readVocabulary } from './vocabulary.test-support.ts';

const prov = 'http://www.w3.org/ns/prov#';
const note = 'urn:whence:note:n-1:';
const triplesOf = (text: string): string[][] =>
  new Parser({ format: 'text/turtle' }).parse(text).map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);

test('each hop is derived from the one before it, and attributed', () => {
  const triples = triplesOf(turtle.write([fullNote()]));
  expect(triples.filter(([, predicate]) => predicate === `${prov}wasDerivedFrom`)).toEqual([
    [`${note}hop-2`, `${prov}wasDerivedFrom`, `${note}hop-1`],
    [`${note}hop-3`, `${prov}wasDerivedFrom`, `${note}hop-2`],
    [`${note}hop-4`, `${prov}wasDerivedFrom`, `${note}hop-3`],
    [`${note}reading`, `${prov}wasDerivedFrom`, `${note}hop-4`],
  ]);
  expect(triples).toContainEqual([`${note}hop-1`, `${prov}wasAttributedTo`, `${note}publisher-1`]);
  expect(triples).toContainEqual([`${note}publisher-1`, 'http://xmlns.com/foaf/0.1/name', 'The Saltmarsh Review']);
  expect(triples).toContainEqual([`${note}hop-1`, `${prov}atLocation`, 'https://saltmarsh.test/gates']);
  expect(triples).toContainEqual([
    `${note}derivation-2`,
    'urn:whence:terms:quote',
    'The original source of this article is The Saltmarsh Review',
  ]);
});

test('who translated is told by an activity of their own, and stands behind the translation alone', () => {
  const triples = triplesOf(turtle.write([fullNote()]));
  const said = (subject: string) =>
    triples
      .filter(([one]) => one === note + subject)
      .map(([, predicate, object]) => [predicate?.replace(prov, ''), object?.replace(note, '')]);
  expect(said('translation')).toEqual([
    ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${prov}Activity`],
    ['used', 'hop-2'],
    ['qualifiedAssociation', 'association-1'],
  ]);
  expect(said('association-1').slice(1)).toEqual([
    ['agent', 'translator-1'],
    ['hadRole', 'urn:whence:terms:translator'],
  ]);
  expect(said('publication-3')).toContainEqual(['wasInformedBy', 'translation']);
  expect(said('translator-1')).toContainEqual(['http://xmlns.com/foaf/0.1/name', 'Kim Osei']);
  const attributed = triples.filter(([, predicate, agent]) => predicate === `${prov}wasAttributedTo` && agent === `${note}translator-1`);
  expect(attributed.map(([hop]) => hop)).toEqual([`${note}hop-3`, `${note}hop-4`]);
});

test('a translator of whom no chain tells translated what was read, and editors and photographers have parts of their own', () => {
  const reading = reprintReading({
    authors: [
      author('Kim Osei', { role: 'translator' }),
      author('Lea Brandt', { role: 'editor' }),
      author('Sol Ito', { role: 'photographer' }),
    ],
  });
  const triples = triplesOf(turtle.write([noteOf(reading)]));
  const informed = triples.filter(([, predicate]) => predicate === `${prov}wasInformedBy`);
  expect(informed.map(([publication, , part]) => [publication, part])).toEqual(
    ['translation', 'editing', 'photography'].map((part) => [`${note}publication-2`, note + part]),
  );
  expect(triples.filter(([subject, predicate]) => subject === `${note}translation` && predicate === `${prov}used`)).toEqual([]);
  const attributed = triples.filter(([, predicate]) => predicate === `${prov}wasAttributedTo`).map(([hop, , agent]) => [hop, agent]);
  expect(attributed).toEqual([
    [`${note}hop-1`, `${note}publisher-1`],
    [`${note}hop-2`, `${note}publisher-2`],
    [`${note}hop-2`, `${note}translator-1`],
  ]);
});

test('another library reads the same triples', async () => {
  const quads = new Parser({ format: 'text/turtle' }).parse(turtle.write([fullNote()]));
  const nquads = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  const graph = (await jsonld.fromRDF(nquads as never, { format: 'application/n-quads' })) as Record<string, unknown>[];
  expect(graph.find((node) => node['@id'] === `${note}hop-2`)).toMatchObject({
    '@type': [`${prov}Entity`],
    [`${prov}wasDerivedFrom`]: [{ '@id': `${note}hop-1` }],
    [`${prov}wasGeneratedBy`]: [{ '@id': `${note}publication-2` }],
  });
});

/** What the parser of another house reads, which has nothing in common with the one that wrote. */
function triplesElsewhere(text: string): string[] {
  return parse(text, { format: 'text/turtle' }).map(({ subject, predicate, object }) =>
    [subject.value, predicate.value, object.value].join(' '),
  );
}

test('a parser of another house reads the same triples, whatever a page says', () => {
  const same = (notes: Parameters<typeof turtle.write>[0]) => {
    const text = turtle.write(notes);
    const here = new Set(triplesOf(text).map((triple) => triple.join(' ')));
    expect(new Set(triplesElsewhere(text))).toEqual(here);
  };
  same([fullNote()]);
  fc.assert(
    fc.property(hostileNote, (hostile) => same([hostile])),
    { numRuns: 60 },
  );
});

test('each term is one of PROV-O’s, between what it may stand between', () => {
  const vocabulary = readVocabulary(prov, makeVocabulary);
  const faults = (text: string) => faultsOf(readTriples(text, 'text/turtle'), vocabulary);
  const text = turtle.write([fullNote()]);
  expect(faults(text)).toEqual([]);
  expect(faults(text.replace('prov:endedAtTime', 'prov:endTime')).length).toBe(1);
  expect(faults(text.replaceAll('prov:hadActivity', 'prov:hadPlan')).length).toBeGreaterThan(0);
  fc.assert(
    fc.property(hostileNote, (hostile) => {
      expect(faults(turtle.write([hostile]))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('whatever a page says, it is an object of the expected triples and adds none', () => {
  fc.assert(
    fc.property(hostileNote, (hostile) => {
      const triples = triplesOf(turtle.write([hostile]));
      const names = triples.filter(([subject, predicate]) => subject === `${note}publisher-1` && predicate?.endsWith('/name'));
      expect(names.map(([, , name]) => name).join()).toBe(plainWords(hostile.reading.chain[0]?.publisher.name ?? ''));
      for (const [subject] of triples) expect(subject).toMatch(/^urn:whence:note:n-1:[a-z]+(?:-[a-z\d]+)?$/);
    }),
    { numRuns: 60 },
  );
});
