/** Full-text search over the notes: beginnings of words and small slips count, headlines and tags weigh more. */
import MiniSearch from 'minisearch';
import type { Note } from '../core/model.ts';

const fields = ['title', 'outlets', 'authors', 'holders', 'licence', 'tags', 'remark', 'text'];

/** Words of scripts without blanks are found by their signs, two by two. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

function cut(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    if (!unspaced.test(word) || word.length < 3) return word === '' ? [] : [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

function wordsOf({ id, reading, remark, tags, text }: Note) {
  return {
    id,
    title: reading.page.title ?? '',
    outlets: [reading.page.site, ...reading.chain.map((hop) => hop.publisher)]
      .map(({ name, domain }) => `${name} ${domain ?? ''}`)
      .join(' '),
    authors: reading.authors.map(({ name }) => name).join(' '),
    holders: reading.rights.holders.map(({ name }) => name).join(' '),
    licence: `${reading.rights.licence?.name ?? ''} ${reading.rights.licence?.spdx ?? ''}`,
    tags: tags.join(' '),
    remark,
    text: text ?? '',
  };
}

/** An index of these notes; the function it returns gives the ids that a query finds, best first. */
export function indexNotes(notes: readonly Note[]): (query: string) => string[] {
  const index = new MiniSearch({
    fields,
    tokenize: cut,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 3, tags: 3, outlets: 2 },
    },
  });
  index.addAll(notes.map(wordsOf));
  return (query) => index.search(query).map(({ id }) => String(id));
}
