/** Full-text search over notes and readings: beginnings of words and small slips count, headlines and tags weigh more. */
import MiniSearch, { type Query as IndexQuery, type Options } from 'minisearch';
import { type Query, type QueryField, type QueryTerm, queryFields } from '../../core/library/parse-query.ts';
import type { Note } from '../../core/model.ts';
import { correctedReading } from '../../core/notes/corrected-reading.ts';
import { NoteIndex } from './note-index.ts';
import { cutWords, foldWord, spellingsOf, unspaced } from './search-words.ts';

/** What the index holds of a note, under the key of its line. */
export type Indexed = Record<QueryField, string> & { key: string };

const options: Options<Indexed> = {
  idField: 'key',
  fields: [...queryFields],
  tokenize: cutWords,
  processTerm: spellingsOf,
  searchOptions: {
    processTerm: foldWord,
    prefix: true,
    fuzzy: (term) => (term.length > 4 && !unspaced.test(term) ? 0.2 : false),
    combineWith: 'AND',
    boost: { title: 3, tag: 3, outlet: 2 },
  },
};

export type WordIndex = NoteIndex<Indexed>;

/** An index of nothing, or the one that was written down; throws where that is none of this version's. */
export const openIndex = (written: readonly string[] = []): WordIndex => new NoteIndex(options, written);

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

/** Returns the keys of what a query's words are found in, best first; null where it asks for none. That a phrase stands there word after word is for `phrases.ts` to say. */
export function findKeys(index: WordIndex, { wanted, unwanted }: Query): string[] | null {
  if (wanted.length + unwanted.length === 0) return null;
  const without = unwanted.filter((term) => !isOfSeveral(term));
  const asked: IndexQuery = wanted.length > 0 ? allOf(wanted.map(asIndexQuery)) : MiniSearch.wildcard;
  const all: IndexQuery = without.length > 0 ? { combineWith: 'AND_NOT', queries: [asked, ...without.map(exactly)] } : asked;
  const found = index.search(all, ({ key, score }) => ({ key, score }));
  return found.sort((one, other) => other.score - one.score).map(({ key }) => key);
}

/** The keys of what has all words of a phrase in one of its fields, in whichever order. */
export function keysWithWordsOf(index: WordIndex, phrase: QueryTerm): Set<string> {
  const words = wordsOf(phrase);
  const found = index.search(exactly(phrase), ({ key, match }) => {
    const fields = words.map((word) => match[word] ?? []);
    return fields[0]?.some((field) => fields.every((others) => others.includes(field))) ? key : null;
  });
  return new Set(found);
}

/** A phrase as the index knows its words. */
export const wordsOf = ({ words }: QueryTerm): string[] => cutWords(words).map(foldWord);

/** Whether a term is a phrase of more than one word: the index knows that they are there, not that they follow one another. */
export const isOfSeveral = (term: QueryTerm): boolean => term.isPhrase && wordsOf(term).length > 1;

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
