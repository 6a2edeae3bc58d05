import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUrl } from '../agents/parse-url.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';
import { webAnnotation } from './web-annotation.ts';
import { collectionSchema } from './web-annotation-schema.test-support.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addFormat('iri', (iri: string) => parseUrl(iri) !== null && !/[\s<>"{}|\\^`]/.test(iri));
const isCollection = ajv.compile(collectionSchema);

interface Collection {
  type: string;
  total: number;
  first: { type: string; items: Record<string, unknown>[] };
}

function read(text: string): Collection {
  const collection = JSON.parse(text) as Collection;
  expect(isCollection(collection), JSON.stringify(isCollection.errors)).toBe(true);
  return collection;
}

test('each piece of evidence is an annotation, found by its words within its element, at the time of reading', () => {
  const { type, total, first } = read(webAnnotation.write([fullNote()]));
  expect([type, total, first.type]).toEqual(['AnnotationCollection', 6, 'AnnotationPage']);
  expect(first.items[1]).toMatchObject({
    id: 'urn:whence:note:n-1:evidence-2',
    created: '2026-11-24T08:30:00.000Z',
    target: {
      source: 'https://www.commons-wire.test/essays/the-gates/5561',
      selector: {
        type: 'CssSelector',
        value: 'p:nth-of-type(3)',
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: 'The original source of this article is The Saltmarsh Review',
          prefix: 'Gates. ',
          suffix: ' All',
        },
      },
      state: { type: 'TimeState', sourceDate: '2026-11-24T08:30:00.000Z' },
    },
  });
});

test('what no selector finds is quoted', () => {
  expect(read(webAnnotation.write([fullNote()])).first.items.at(-1)).toMatchObject({
    body: [{ value: 'link-canonical' }, { value: 'https://saltmarsh.test/gates', purpose: 'describing', language: 'en' }],
  });
});

test('a moment that is none is left out', () => {
  const [annotation] = read(webAnnotation.write([{ ...fullNote(), savedAt: 'yesterday' }])).first.items;
  expect(annotation).not.toHaveProperty('created');
});

test('whatever a page says, its words stay as they stood', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const { items } = read(webAnnotation.write([note])).first;
      const quotes = items.map(({ target }) => (target as { selector?: { exact?: string; refinedBy?: { exact: string } } }).selector);
      expect(quotes.map((selector) => selector?.exact ?? selector?.refinedBy?.exact)).toEqual(
        note.reading.evidence.map(({ selector }) => selector?.exact),
      );
    }),
    { numRuns: 60 },
  );
});
