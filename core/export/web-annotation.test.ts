import fc from 'fast-check';
import validateAnnotation from 'validate-web-annotation';
import { expect, test } from 'vitest';
import { fullNote, hostileNote, SAVED_AT } from './notes.test-support.ts';
import { webAnnotation } from './web-annotation.ts';

interface Collection {
  type: string;
  total: number;
  first: { type: string; items: Record<string, unknown>[] };
}

function read(text: string): Collection {
  const collection = JSON.parse(text) as Collection;
  for (const annotation of collection.first.items) expect(validateAnnotation(annotation)).toBe(true);
  return collection;
}

test('each piece of evidence is an annotation, found by its words within its element, at the time of reading', () => {
  const { type, total, first } = read(webAnnotation.write([fullNote()]));
  expect([type, total, first.type]).toEqual(['AnnotationCollection', 6, 'AnnotationPage']);
  expect(first.items[1]).toMatchObject({
    id: 'urn:whence:note:n-1:evidence-2',
    created: SAVED_AT,
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
      state: { type: 'TimeState', sourceDate: SAVED_AT },
    },
  });
});

test('what no selector finds is quoted', () => {
  expect(read(webAnnotation.write([fullNote()])).first.items.at(-1)).toMatchObject({
    body: [{ value: 'link-canonical' }, { value: 'https://saltmarsh.test/gates', purpose: 'describing', language: 'en' }],
  });
});

test('the judge of annotations refuses what is none', () => {
  expect(validateAnnotation({ type: 'Annotation', target: {} })).toBe(false);
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
  );
});
