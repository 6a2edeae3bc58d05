import type { Fetched, PageSource } from './page-source.ts';

const MOST_PAGES = 50;

/** A source that asks for no page twice while it remembers it: many copies of a crawl may name one original. What failed is asked again. */
export function remembering(source: PageSource): PageSource {
  const known = new Map<string, Promise<Fetched>>();
  const ask: PageSource['fetch'] = async (address, limits) => {
    const coming = source.fetch(address, limits);
    known.set(address, coming);
    if (known.size > MOST_PAGES) known.delete(known.keys().next().value ?? '');
    const fetched = await coming;
    if (!fetched.ok) known.delete(address);
    return fetched;
  };
  return {
    fetch: (address, limits) => known.get(address) ?? ask(address, limits),
    fetchCapture: (address, before, limits) => source.fetchCapture(address, before, limits),
    close: () => source.close(),
  };
}
