import vocabularyOf from '@vocabulary/oa';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store, type Term } from 'n3';
import { expect, test } from 'vitest';
import type { Note } from '../model.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';
import { webAnnotation } from './web-annotation.ts';
import { annotationContext } from './web-annotation-context.test-support.ts';

const oa = 'http://www.w3.org/ns/oa#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The W3C's own file of the vocabulary: its classes and properties, and of what and to what each property is. */
const vocabulary = new Store(vocabularyOf({ factory: DataFactory } as never) as unknown as Quad[]);
const told = (subject: string, predicate: string) => vocabulary.getObjects(subject, predicate, null).map(({ value }) => value);
const withBroader = (kind: string): string[] => [kind, ...told(kind, `${rdfs}subClassOf`).flatMap(withBroader)];

async function triplesOf(notes: Note[]): Promise<Store> {
  const documentLoader = (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ documentUrl: url, document: { '@context': annotationContext } })
      : Promise.reject(new Error(`no network for ${url}`));
  // Safe: a term without a meaning is an error, where it would else be left out.
  const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
  const nquads = await jsonld.toRDF(JSON.parse(webAnnotation.write(notes)), options);
  return new Store(new Parser({ format: 'application/n-quads' }).parse(nquads as unknown as string));
}

/** Where triples break the vocabulary, each in a line. */
function faultsOf(triples: Store): string[] {
  const kindsOf = (term: Term) => triples.getObjects(term, `${rdf}type`, null).flatMap(({ value }) => withBroader(value));
  return triples.getQuads(null, null, null, null).flatMap(({ subject, predicate, object }) => {
    const [name, line] = [predicate.value, `${subject.value} ${predicate.value} ${object.value}`];
    const unknown = [name, ...(name === `${rdf}type` ? [object.value] : [])].filter((term) => isOwn(term) && !isDefined(term));
    const [domain, range] = [told(name, `${rdfs}domain`)[0], told(name, `${rdfs}range`)[0]];
    const isOf = !isOwn(domain) || kindsOf(subject).includes(domain);
    const kinds = object.termType === 'Literal' ? [object.datatype.value] : [...kindsOf(object), ...told(object.value, `${rdf}type`)];
    const isTo = !isOwn(name) || range === undefined || kinds.includes(range);
    return unknown.length > 0 || !isOf || !isTo ? [line] : [];
  });
}

const isOwn = (term: string | undefined): term is string => term?.startsWith(oa) ?? false;
const isDefined = (term: string) => vocabulary.countQuads(term, `${rdf}type`, null, null) > 0;

test('the annotation leads from the page to its words', async () => {
  const triples = await triplesOf([fullNote()]);
  const annotation = DataFactory.namedNode('urn:whence:note:n-1:evidence-2');
  const step = (from: Term | undefined, by: string) => triples.getObjects(from ?? null, oa + by, null)[0];
  const target = step(annotation, 'hasTarget');
  expect(step(target, 'hasSource')?.value).toBe('https://www.commons-wire.test/essays/the-gates/5561');
  const selector = step(step(target, 'hasSelector'), 'refinedBy');
  expect(['exact', 'prefix', 'suffix'].map((one) => step(selector, one)?.value)).toEqual([
    'The original source of this article is The Saltmarsh Review',
    'Gates. ',
    ' All',
  ]);
  expect(step(step(target, 'hasState'), 'sourceDate')?.value).toBe('2026-11-24T08:30:00.000Z');
  expect(step(annotation, 'motivatedBy')?.value).toBe(`${oa}identifying`);
});

test('whatever a page says, the triples keep to the W3C’s vocabulary', async () => {
  expect(faultsOf(await triplesOf([fullNote()]))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(hostileNote, async (note) => {
      expect(faultsOf(await triplesOf([note]))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('triples that don’t keep to it are told', async () => {
  const { namedNode, literal, quad } = DataFactory;
  const triples = await triplesOf([fullNote()]);
  const [annotation, target] = ['urn:whence:note:n-1:evidence-1', triples.getObjects(null, `${oa}hasTarget`, null)[0]];
  triples.addQuads([
    quad(namedNode(annotation), namedNode(`${oa}hasAim`), namedNode('https://a.test/')),
    quad(namedNode(annotation), namedNode(`${oa}motivatedBy`), namedNode(`${oa}SpecificResource`)),
    quad(namedNode(annotation), namedNode(`${oa}hasSelector`), target as never),
    quad(namedNode(annotation), namedNode(`${oa}exact`), literal('words', 'en')),
  ]);
  expect(faultsOf(triples)).toHaveLength(4);
});
