/** Full-text search over notes and readings: beginnings of words and small slips count, headlines and tags weigh more. */
import MiniSearch, { type Query as IndexQuery, type Options } from 'minisearch';
import { parseQuery, type QueryField, type QueryTerm, queryFields } from '../core/library/parse-query.ts';
import type { Note } from '../core/model.ts';
import { correctedReading } from '../core/notes/corrected-reading.ts';

/** What the index holds of a note, under the key of its line. */
type Indexed = Record<QueryField, string> & { key: string };

/** Words of scripts without blanks are found by their signs, two by two. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]/;

function cut(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    if (!unspaced.test(word) || word.length < 3) return word === '' ? [] : [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}

/** One spelling for what readers write in several: case, width, accents, Arabic vowel signs and forms of alef. */
function fold(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .normalize('NFC');
}

const options: Options<Indexed> = {
  idField: 'key',
  fields: [...queryFields],
  tokenize: cut,
  processTerm: fold,
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 4 && !unspaced.test(term) ? 0.2 : false),
    combineWith: 'AND',
    boost: { title: 3, tag: 3, outlet: 2 },
  },
};

export type NoteIndex = MiniSearch<Indexed>;

export const newIndex = (): NoteIndex => new MiniSearch(options);

/** The index that was written down; throws where that is none of this version's. */
export const readIndex = (written: string): NoteIndex => MiniSearch.loadJSON(written, options);

/** What is searched of a note, the reader's corrections laid over. `key` is that of its line in the library. */
export function indexedOf(key: string, note: Note): Indexed {
  const reading = correctedReading(note);
  const names = (role: 'agency' | 'outlet') =>
    reading.chain
      .filter((hop) => (hop.role === 'agency') === (role === 'agency'))
      .map(({ publisher }) => `${publisher.name} ${publisher.domain ?? ''}`)
      .join(' ');
  return {
    key,
    title: reading.page.title ?? '',
    outlet: `${reading.page.site.name} ${names('outlet')}`,
    agency: names('agency'),
    author: reading.authors.map(({ name }) => name).join(' '),
    holder: reading.rights.holders.map(({ name }) => name).join(' '),
    licence: `${reading.rights.licence?.name ?? ''} ${reading.rights.licence?.spdx ?? ''}`,
    tag: note.tags.join(' '),
    remark: note.remark,
    text: note.text ?? '',
  };
}

/** Returns the keys of what a query finds, best first; null where it asks for nothing. */
export function findKeys(index: NoteIndex, query: string): string[] | null {
  const { wanted, unwanted } = parseQuery(query);
  if (wanted.length + unwanted.length === 0) return null;
  const asked: IndexQuery = wanted.length > 0 ? allOf(wanted.map(asIndexQuery)) : MiniSearch.wildcard;
  const all: IndexQuery = unwanted.length > 0 ? { combineWith: 'AND_NOT', queries: [asked, ...unwanted.map(exactly)] } : asked;
  return index.search(all).map(({ id }) => String(id));
}

/** Each query within another costs a copy of what it found: plain words are asked for at once. */
function allOf(queries: IndexQuery[]): IndexQuery {
  const plain = queries.filter((query) => typeof query === 'string');
  const others = queries.filter((query) => typeof query !== 'string');
  const [first, ...more] = plain.length > 0 ? [plain.join(' '), ...others] : others;
  return first !== undefined && more.length === 0 ? first : { combineWith: 'AND', queries: [first ?? '', ...more] };
}

function asIndexQuery(term: QueryTerm): IndexQuery {
  const { words, field, isPhrase } = term;
  // The signs of an unspaced word are beginnings of nothing: each pair has to be there as it is.
  if (isPhrase || unspaced.test(words)) return exactly(term);
  return field ? { combineWith: 'AND', queries: [words], fields: [field] } : words;
}

/** What is left out or quoted is meant to the letter. */
function exactly({ words, field }: QueryTerm): IndexQuery {
  const lone = [...words].length < 2;
  return { combineWith: 'AND', queries: [words], prefix: lone, fuzzy: false, ...(field && { fields: [field] }) };
}
