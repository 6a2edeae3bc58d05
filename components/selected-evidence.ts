import type { Evidence, Reading } from '../core/model.ts';

const bare = (words: string) => words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
/** A letter or two stand everywhere and mean nothing. */
const leastLetters = 3;

/** Returns the evidence that stands in the words which a reader selected, or around them. */
export function evidenceIn({ evidence }: Reading, selected: string): Evidence[] {
  const words = bare(selected);
  if (words.length < leastLetters) return [];
  return evidence.filter(({ where, quote }) => {
    if (where !== 'visible-text') return false;
    const said = bare(quote);
    return said.length >= leastLetters && (said.includes(words) || words.includes(said));
  });
}
