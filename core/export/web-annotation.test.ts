import annoSchema from '@kba/anno-schema';
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

/**
 * What another's schema of the W3C's model refuses in an annotation. As a whole it takes any object for a target or a body, so that the
 * parts are asked for by their classes; it knows no purposes and no refinement, wants persons alone for creators, and wants the first
 * item of a page to be an address. For these there is ours beside it.
 */
function refusedElsewhere({ creator, ...annotation }: Record<string, unknown>): string[] {
  const { target, body } = annotation as { target: Record<string, unknown>; body: unknown[] };
  const parts: [kind: string, part: unknown][] = [
    ['Annotation', annotation],
    ['Software', creator],
    ['SpecificResource', target],
    ...body.map((one): [string, unknown] => ['TextualBody', one]),
    ...['selector', 'state'].flatMap((name): [string, unknown][] => (name in target ? [[capital(name), target[name]]] : [])),
  ];
  return parts.flatMap(([kind, part]) => (annoSchema.validate[kind]?.(part) ? [] : [kind]));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function read(text: string): Collection {
  const collection = JSON.parse(text) as Collection;
  expect(isCollection(collection), JSON.stringify(isCollection.errors)).toBe(true);
  expect(collection.first.items.flatMap(refusedElsewhere)).toEqual([]);
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

test('an annotation that is broken in any part is refused by both schemas', () => {
  const { first, ...collection } = read(webAnnotation.write([fullNote()]));
  const whole = first.items[1] as { target: object; body: object[] };
  const refused: [kinds: string[], broken: Record<string, unknown>][] = [
    [['Annotation'], { ...whole, created: 'yesterday' }],
    [['Annotation'], { ...whole, id: 'no address' }],
    [['Software'], { ...whole, creator: { type: 'Software', name: 'Whence' } }],
    [['SpecificResource'], { ...whole, target: { ...whole.target, source: 'no address' } }],
    [['SpecificResource', 'Selector'], { ...whole, target: { ...whole.target, selector: { type: 'TextQuoteSelector' } } }],
    [['SpecificResource', 'State'], { ...whole, target: { ...whole.target, state: { type: 'TimeState', sourceDate: '2024' } } }],
    [['TextualBody'], { ...whole, body: [{ type: 'TextualBody' }] }],
  ];
  for (const [kinds, broken] of refused) {
    expect(refusedElsewhere(broken)).toEqual(kinds);
    expect(isCollection({ ...collection, first: { ...first, items: [broken] } })).toBe(false);
  }
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
