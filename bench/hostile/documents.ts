import fc from 'fast-check';
import { element, head } from './markup.ts';
import { text } from './values.ts';

/** Documents that nobody writes by accident: markup, metadata and text that try to break whoever reads them. */

const generated = fc
  .tuple(head, fc.array(element, { maxLength: 12 }))
  .map(([metas, body]) => `<!doctype html><html><head>${metas.join('\n')}</head><body>${body.join('\n')}</body></html>`);

interface Change {
  at: number;
  length: number;
  put: string;
}
const change = fc.record<Change>({
  at: fc.nat({ max: 1_000_000 }),
  length: fc.nat({ max: 200 }),
  put: fc.oneof(element, text, fc.constantFrom('<', '>', '"', '\0', '</script>', '</head>', '<article>')),
});

/** Documents made from nothing, and `pages` with pieces cut out and others put in. */
export function hostileDocuments(pages: string[]): fc.Arbitrary<string> {
  if (pages.length === 0) return generated;
  const mutated = fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([page, changes]) => changes.reduce(applyChange, page));
  return fc.oneof(generated, mutated);
}

function applyChange(page: string, { at, length, put }: Change): string {
  const start = page.length === 0 ? 0 : at % page.length;
  return page.slice(0, start) + put + page.slice(start + length);
}

/** An address for such a document, of any kind that a browser can stand at. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://harbour-post.test/2024/05/02/quay',
    'http://127.0.0.1:8080/a',
    'https://[::1]/a',
    'file:///tmp/a.html',
    'https://xn--bcher-kva.test/',
    `https://harbour-post.test/${'a/'.repeat(1000)}`,
    'https://co.uk/',
    'https://web.archive.org/web/20160101000000/https://harbour-post.test/a',
  ),
  fc.webUrl(),
);
