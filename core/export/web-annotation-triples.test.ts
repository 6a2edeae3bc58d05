import makeVocabulary from '@vocabulary/oa';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, type Store, type Term } from 'n3';
import { expect, test } from 'vitest';
import type { Note } from '../model.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';
import { faultsOf, readTriples, readVocabulary } from './vocabulary.test-support.ts';
import { webAnnotation } from './web-annotation.ts';
import { annotationContext } from './web-annotation-context.test-support.ts';

const oa = 'http://www.w3.org/ns/oa#';
/** The W3C's own file of it. */
const vocabulary = readVocabulary(oa, makeVocabulary);

async function triplesOf(notes: Note[]): Promise<Store> {
  const documentLoader = (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ documentUrl: url, document: { '@context': annotationContext } })
      : Promise.reject(new Error(`no network for ${url}`));
  // Safe: a term without a meaning is an error, where it would else be left out.
  const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
  const nquads = await jsonld.toRDF(JSON.parse(webAnnotation.write(notes)), options);
  return readTriples(nquads as unknown as string, 'application/n-quads');
}

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
  expect(faultsOf(await triplesOf([fullNote()]), vocabulary)).toEqual([]);
  await fc.assert(
    fc.asyncProperty(hostileNote, async (note) => {
      expect(faultsOf(await triplesOf([note]), vocabulary)).toEqual([]);
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
  expect(faultsOf(triples, vocabulary)).toHaveLength(4);
});
