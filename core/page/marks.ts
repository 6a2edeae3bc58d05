import type { Page } from '../page.ts';

/** Counts as a word where a link leads to a licence's page, or a picture is a licence's badge. */
export const COMMONS = 'creativecommons.org';
const BADGE = /creativecommons\.org\/l\/|licensebuttons\.net\/l\//;

/** A page's elements by what they bear. Rare markup is sought by many readers, each of which would look at every element: they are looked at once for all. */
interface Marks {
  all: readonly Element[];
  places: ReadonlyMap<Element, number>;
  byName: ReadonlyMap<string, readonly Element[]>;
  words: ReadonlySet<string> | null;
}

const known = new WeakMap<Page, Marks>();

function marksOf(page: Page): Marks {
  let marks = known.get(page);
  if (!marks) {
    marks = readMarks(page.document);
    known.set(page, marks);
  }
  return marks;
}

function readMarks(document: Document): Marks {
  const all = [...document.querySelectorAll('*')];
  const byName = new Map<string, Element[]>();
  for (const element of all) {
    for (const name of element.getAttributeNames()) {
      const bearers = byName.get(name);
      if (bearers) bearers.push(element);
      else byName.set(name, [element]);
    }
  }
  return { all, places: new Map(all.map((element, place) => [element, place])), byName, words: null };
}

/** The page's elements that have one of these attributes, in the order of the document. */
export function bearing(page: Page, ...names: string[]): readonly Element[] {
  const { byName } = marksOf(page);
  const lists = names.flatMap((name) => byName.get(name) ?? []);
  return names.length > 1 ? inOrder(page, lists) : lists;
}

/** Elements of a page, each once and in the order of the document. */
export function inOrder(page: Page, elements: readonly Element[]): readonly Element[] {
  const { places } = marksOf(page);
  return [...new Set(elements)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Those of a page's elements that stand inside of another. */
export function within(page: Page, root: Element, elements: readonly Element[]): Element[] {
  const { all, places } = marksOf(page);
  const start = places.get(root) ?? 0;
  // What it holds follows it without a gap: to ask each element for its ancestors takes long where they are many.
  let [last, beyond] = [start, all.length];
  while (beyond - last > 1) {
    const middle = (last + beyond) >> 1;
    if (root.contains(all[middle] as Element)) last = middle;
    else beyond = middle;
  }
  return elements.filter((element) => {
    const place = places.get(element) ?? 0;
    return place > start && place <= last;
  });
}

/** Whether an element may bear one of these words, in small letters, as `itemprop`, `property` or `rel`: false only where none does. */
export function mayBeMarked(page: Page, ...words: string[]): boolean {
  const marks = marksOf(page);
  marks.words ??= wordsOf(page);
  const { words: borne } = marks;
  return words.some((word) => borne.has(word));
}

function wordsOf(page: Page): Set<string> {
  const values = ['itemprop', 'property', 'rel'].flatMap((name) => bearing(page, name).map((element) => element.getAttribute(name) ?? ''));
  const words = new Set([...new Set(values)].flatMap((value) => value.toLowerCase().split(/\s+/)));
  const isOfCommons =
    bearing(page, 'href').some((element) => element.getAttribute('href')?.includes(`${COMMONS}/`)) ||
    bearing(page, 'src').some((element) => BADGE.test(element.getAttribute('src') ?? ''));
  return isOfCommons ? words.add(COMMONS) : words;
}
