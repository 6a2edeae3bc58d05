import type { Page } from '../page.ts';

/** By these attributes elements say what they are to machines: microdata's, RDFa's, and what a link is to its page. */
const MARKED =
  '[itemprop],[property],[rel],a[href*="creativecommons.org/"],img[src*="creativecommons.org/l/"],img[src*="licensebuttons.net/l/"]';
const ATTRIBUTES = ['itemprop', 'property', 'rel'];
/** Counts as a word where a link leads to a licence's page, or a picture is a licence's badge. */
export const COMMONS = 'creativecommons.org';

const known = new WeakMap<Page, ReadonlySet<string>>();

/**
 * Whether an element may bear one of these words, in small letters, as `itemprop`, `property` or `rel`: false only where none does.
 * Rare markup is sought by several readers, each of which would look at every element: they are looked through once for all.
 */
export function mayBeMarked(page: Page, ...words: string[]): boolean {
  let marks = known.get(page);
  if (!marks) {
    marks = readMarks(page.document);
    known.set(page, marks);
  }
  return words.some((word) => marks.has(word));
}

function readMarks(document: Document): Set<string> {
  const values = new Set<string>();
  for (const element of document.querySelectorAll(MARKED)) {
    if (element.localName === 'img' || element.getAttribute('href')?.includes(`${COMMONS}/`)) values.add(COMMONS);
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) values.add(value);
    }
  }
  return new Set([...values].flatMap((value) => value.toLowerCase().split(/\s+/)));
}
