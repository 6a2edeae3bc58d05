/** Phrases: words that have to follow one another. The index finds where the words are, the notes themselves say in which order. */
import { type Query, type QueryTerm, queryFields } from '../../core/library/parse-query.ts';
import type { Note } from '../../core/model.ts';
import { indexedOf, isOfSeveral, keysWithWordsOf, type WordIndex, wordsOf } from './note-search.ts';
import { cutWords, foldWord } from './search-words.ts';

/** Notes read before what came meanwhile is answered. */
const slice = 100;

/** The notes of keys, each in its place; undefined where there is none any more. */
export type ReadNotes = (keys: readonly string[]) => Promise<(Note | undefined)[]>;

/** Of what the words of a query were found in, those in which each phrase stands as it was quoted and no unwanted one does, in their order. */
export async function keepWithPhrases(
  keys: readonly string[],
  query: Query,
  index: WordIndex,
  readNotes: ReadNotes,
  isWanted: () => boolean = () => true,
): Promise<string[] | null> {
  const [wanted, unwanted] = [query.wanted.filter(isOfSeveral), query.unwanted.filter(isOfSeveral)];
  const possible = wanted.reduce((left, phrase) => withIn(left, keysWithWordsOf(index, phrase)), [...keys]);
  const suspects = unwanted.map((phrase) => keysWithWordsOf(index, phrase));
  const asked = wanted.length > 0 ? possible : possible.filter((key) => suspects.some((of) => of.has(key)));
  const refused = new Set<string>();
  for (let start = 0; start < asked.length; start += slice) {
    const part = asked.slice(start, start + slice);
    const notes = await readNotes(part);
    if (!isWanted()) return null;
    part.forEach((key, place) => {
      const note = notes[place];
      if (!note || !holdsPhrases(note, wanted, unwanted)) refused.add(key);
    });
  }
  return possible.filter((key) => !refused.has(key));
}

const withIn = (keys: readonly string[], set: ReadonlySet<string>) => keys.filter((key) => set.has(key));

function holdsPhrases(note: Note, wanted: readonly QueryTerm[], unwanted: readonly QueryTerm[]): boolean {
  const fields = indexedOf('', note);
  const cut = new Map(queryFields.map((field) => [field, asLine(cutWords(fields[field]).map(foldWord))]));
  const stands = (phrase: QueryTerm) => {
    const line = asLine(wordsOf(phrase));
    return (phrase.field ? [phrase.field] : queryFields).some((field) => cut.get(field)?.includes(line));
  };
  return wanted.every(stands) && !unwanted.some(stands);
}

/** Words have no line breaks in them, so that one line within the other is words within words. */
const asLine = (words: readonly string[]) => `\n${words.join('\n')}\n`;
