/** The search library alone on the same notes: what a query costs without anything of Whence's around it. Bundled for a page of its own. */
import MiniSearch from 'minisearch';

export interface BareNote {
  id: string;
  title: string;
  outlet: string;
  author: string;
  holder: string;
  tag: string;
  remark: string;
  text: string;
}

const index = new MiniSearch<BareNote>({ fields: ['title', 'outlet', 'author', 'holder', 'tag', 'remark', 'text'] });

/** Takes notes into the index. */
export const add = (notes: BareNote[]): void => index.addAll(notes);

/** Milliseconds of each query. */
export function timeQueries(queries: readonly string[]): number[] {
  return queries.map((query) => {
    const start = performance.now();
    index.search(query, {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 3, tag: 3, outlet: 2 },
    });
    return performance.now() - start;
  });
}
